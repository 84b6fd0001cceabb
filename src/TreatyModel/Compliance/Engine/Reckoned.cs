namespace TreatyModel.Compliance.Engine;

/// <summary>How much of something is on record: the number that counts, and the least and the most that sources make of it.</summary>
/// <param name="Counted">The number that counts.</param>
/// <param name="Least">The least that any source comes to; the same where they agree.</param>
/// <param name="Most">The most that any source comes to; the same where they agree.</param>
internal readonly record struct Reckoned(decimal Counted, decimal Least, decimal Most)
{
    internal static Reckoned Of(decimal agreed) => new(agreed, agreed, agreed);

    internal bool IsDisputed => Least != Most;

    public static Reckoned operator +(Reckoned one, Reckoned other) => new(one.Counted + other.Counted, one.Least + other.Least, one.Most + other.Most);

    public static Reckoned operator *(Reckoned one, decimal scale) => new(one.Counted * scale, one.Least * scale, one.Most * scale);

    /// <summary>What is left when so much is taken away; never less than nothing.</summary>
    public static Reckoned operator -(Reckoned one, Reckoned other) => new(
        Math.Max(0, one.Counted - other.Counted), Math.Max(0, one.Least - other.Most), Math.Max(0, one.Most - other.Least));

    /// <summary>How much it is more than what was before it, number by number.</summary>
    internal Reckoned Beyond(Reckoned before) => new(Counted - before.Counted, Least - before.Least, Most - before.Most);

    /// <summary>The higher of two levels.</summary>
    internal static Reckoned Higher(Reckoned one, Reckoned other) => new(
        Math.Max(one.Counted, other.Counted), Math.Max(one.Least, other.Least), Math.Max(one.Most, other.Most));

    /// <summary>With each of its numbers put through a function that never falls.</summary>
    internal Reckoned Through(Func<decimal, decimal> rising) => new(rising(Counted), rising(Least), rising(Most));
}
