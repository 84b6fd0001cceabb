namespace TreatyModel.Agreements;

/// <summary>How much of a text was seen by whoever modelled it.</summary>
public enum TextAvailability
{
    /// <summary>The text itself was read.</summary>
    Seen,

    /// <summary>Only what others report of it is known.</summary>
    Reported,

    /// <summary>Nothing of its content is known, or there is no text yet.</summary>
    NotSeen,
}
