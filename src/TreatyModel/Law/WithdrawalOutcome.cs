namespace TreatyModel.Law;

/// <summary>What came of a notice of withdrawal.</summary>
public enum WithdrawalOutcome
{
    /// <summary>It takes effect on its day.</summary>
    Effective,

    /// <summary>It was taken back before its day (Vienna Convention art. 68).</summary>
    Rescinded,

    /// <summary>The law or the text does not allow it, or the notice came too early.</summary>
    WithoutEffect,

    /// <summary>Others contest it: it takes effect on its day if it is valid.</summary>
    Disputed,

    /// <summary>It waits: for the end of what the text says it cannot take effect during.</summary>
    Waiting,
}
