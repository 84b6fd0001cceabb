namespace TreatyModel.Agreements;

/// <summary>How one agreement stands to an earlier one.</summary>
public enum RelationKind
{
    /// <summary>Carries it out.</summary>
    Implements,

    /// <summary>Changes it.</summary>
    Amends,

    /// <summary>Prolongs it.</summary>
    Extends,

    /// <summary>Affirms it again.</summary>
    Reaffirms,

    /// <summary>Takes its place (Vienna Convention art. 59).</summary>
    Supersedes,

    /// <summary>Renews it.</summary>
    Renews,
}
