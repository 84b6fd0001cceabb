namespace TreatyModel.Compliance.Scores;

/// <summary>What the points are divided by.</summary>
public enum RateBase
{
    /// <summary>The most that the provisions with a score could have: what has none is left out of both sides.</summary>
    Scored,

    /// <summary>The most that all of the formula's provisions could have, in the accord or not: what has no score adds nothing.</summary>
    All,
}
