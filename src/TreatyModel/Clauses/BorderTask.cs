namespace TreatyModel.Clauses;

/// <summary>What a border commission is for.</summary>
public enum BorderTask
{
    /// <summary>Describing the border by treaty or map.</summary>
    Delimitation,

    /// <summary>Marking the border on the ground.</summary>
    Demarcation,

    /// <summary>Keeping the situation along the border stable and secure.</summary>
    BorderSecurity,
}
