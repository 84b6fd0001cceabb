namespace TreatyModel.Sources;

/// <summary>How a value was come by.</summary>
public enum Certainty
{
    /// <summary>As the source states it.</summary>
    Stated,

    /// <summary>Worked out from what the source states, such as a date from a weekday.</summary>
    Computed,

    /// <summary>Not yet checked against the source.</summary>
    Unchecked,
}
