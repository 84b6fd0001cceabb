namespace TreatyModel.Situations;

/// <summary>What sources tell differently.</summary>
public enum ContradictionKind
{
    /// <summary>When something happened.</summary>
    Date,

    /// <summary>How much it was.</summary>
    Amount,

    /// <summary>Who acted.</summary>
    Actors,

    /// <summary>Whether it happened at all.</summary>
    Occurrence,

    /// <summary>In which roles an actor takes part in an agreement.</summary>
    Roles,

    /// <summary>What was said or done, in words.</summary>
    Wording,

    /// <summary>What an agreement contains.</summary>
    Content,
}
