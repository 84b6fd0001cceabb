namespace TreatyModel.Compliance;

/// <summary>What life a duty has.</summary>
public enum DutyKind
{
    /// <summary>Something is to be done once: an obligation, and each occurrence of a recurring duty.</summary>
    Obligation,

    /// <summary>Something is to be kept up, or not to be done, for a time.</summary>
    Standing,

    /// <summary>Something is to be done again and again: all occurrences taken together.</summary>
    Recurring,

    /// <summary>Something may be done: a permission, a power, an invitation, a recommendation.</summary>
    Liberty,
}
