namespace TreatyModel.Terms;

/// <summary>What a condition is for.</summary>
public enum Weight
{
    /// <summary>What hangs on it applies only if it holds.</summary>
    Gate,

    /// <summary>It is a factor to be considered, and gates nothing.</summary>
    Factor,
}
