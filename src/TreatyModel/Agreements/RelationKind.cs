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

    /// <summary>Changes it between some of its parties only (Vienna Convention art. 41).</summary>
    ModifiesInterSe,

    /// <summary>Says that the other prevails where they are incompatible (Vienna Convention art. 30(2)).</summary>
    IsSubjectTo,

    /// <summary>Deals with the same subject matter, without a word on which prevails (Vienna Convention art. 30(3)-(4)).</summary>
    SameSubjectAs,
}
