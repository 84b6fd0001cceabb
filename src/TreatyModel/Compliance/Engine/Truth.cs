namespace TreatyModel.Compliance.Engine;

/// <summary>Yes, no, or not known. The order is that of Kleene's logic: the smaller wins in "and", the larger in "or".</summary>
internal enum Truth : byte
{
    No,
    Unknown,
    Yes,
}

internal static class Truths
{
    internal static Truth Not(this Truth truth) => (Truth)(2 - (int)truth);

    internal static Truth And(Truth one, Truth other) => one < other ? one : other;

    internal static Truth Or(Truth one, Truth other) => one > other ? one : other;
}

/// <summary>Whether something holds, and what that rests on.</summary>
internal readonly record struct Holding(Truth Truth, Basis Basis)
{
    internal static Holding Yes { get; } = new(Truth.Yes, Basis.Established);

    internal static Holding No { get; } = new(Truth.No, Basis.Established);

    internal Holding Not() => new(Truth.Not(), Basis);

    /// <summary>Both: yes rests on the weaker of the two, no on the stronger of those that say so.</summary>
    internal static Holding And(Holding one, Holding other) =>
        one.Truth != other.Truth ? one.Truth < other.Truth ? one : other
        : new(one.Truth, one.Truth == Truth.No ? Bases.Stronger(one.Basis, other.Basis) : one.Basis.Weaker(other.Basis));

    /// <summary>Either: no rests on the weaker of the two, yes on the stronger of those that say so.</summary>
    internal static Holding Or(Holding one, Holding other) => And(one.Not(), other.Not()).Not();
}
