namespace TreatyModel.Compliance;

/// <summary>What a finding is on.</summary>
public enum FindingLevel
{
    /// <summary>One duty: a norm, one bearer, one stage or the whole.</summary>
    Duty,

    /// <summary>All duties of a norm.</summary>
    Norm,

    /// <summary>All duties of a clause, of a part of one, or of a group.</summary>
    Clause,
}
