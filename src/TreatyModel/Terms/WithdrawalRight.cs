namespace TreatyModel.Terms;

/// <summary>Where a right to leave a treaty comes from.</summary>
public enum WithdrawalRight
{
    /// <summary>The text gives it (Vienna Convention art. 54(a)).</summary>
    Stated,

    /// <summary>The text is silent, and the parties intended it or the nature of the treaty implies it: at least twelve months' notice (art. 56).</summary>
    Implied,

    /// <summary>The text excludes it.</summary>
    Excluded,
}
