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
