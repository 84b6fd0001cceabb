using TreatyModel.Quantities;

namespace TreatyModel.Compliance.Engine;

/// <summary>What an amount on record counts as, of what a duty asks for.</summary>
/// <param name="Need">The need that it counts towards, or -1.</param>
/// <param name="Amount">How much of it.</param>
/// <param name="IsComparable">Whether what is asked for can be counted in it.</param>
internal readonly record struct CountedAs(short Need, decimal Amount, bool IsComparable = true)
{
    // Where nothing is said of how much it was, it was what is asked for.
    private static CountedAs Whole => new(-1, 0);

    internal static CountedAs Of(Need[] needs, Amount? amount, bool cited) => amount switch
    {
        null => Whole,
        Amount.Fixed { Quantity: var of } when needs.Length == 0 => new(-1, of.Value),
        _ when needs.Length == 0 => Whole,
        Amount.Fixed { Quantity: { Unit: Unit.Percent } share } => Share(needs, share, cited),
        // No more than so many can be any number below it.
        Amount.Fixed { Comparator: Comparator.AtMost or Comparator.FewerThan, Quantity.Value: var most } => new(-1, most, false),
        Amount.Fixed { Quantity: var of } => Engine.Need.Find(needs, of, cited) is var need and >= 0 ? new((short)need, of.Value) : new(-1, of.Value, false),
        Amount.All { Unit: var unit, Class: var of } => All(needs, Engine.Need.Find(needs, new Quantity { Value = 0, Unit = unit, Of = of }, cited)),
        Amount.Rest { Unit: var unit, Class: var of } => All(needs, Engine.Need.Find(needs, new Quantity { Value = 0, Unit = unit, Of = of }, cited)),
        _ => All(needs, Stating(needs, amount)),
    };

    /// <summary>How many of a need one is of what an amount is in: a share is counted in what it is a share of.</summary>
    internal static decimal Scale(Need need, Unit unit) => unit == Unit.Percent && need is { Unit: not Unit.Percent, Number: { } number } ? number / 100 : 1;

    private static int Stating(Need[] needs, Amount amount) => Array.FindIndex(needs, one => one.Stated == amount);

    // Shares of one whole add up where a share is asked for. A share of a number is that share of it; of what has no number only the whole
    // says how much it is.
    private static CountedAs Share(Need[] needs, Quantity share, bool cited)
    {
        if (Engine.Need.Find(needs, share, cited) is var same and >= 0)
        {
            return new((short)same, share.Value);
        }

        var of = Array.FindIndex(needs, one => IsOf(one, share.Of));
        return of < 0 ? new(-1, share.Value, false)
            : needs[of].Number is not null ? new((short)of, share.Value * Scale(needs[of], Unit.Percent))
            : share.Value >= 100 ? All(needs, of)
            : new(-1, share.Value, false);
    }

    private static bool IsOf(Need need, string? of) =>
        of is null ? !need.IsPart : string.Equals(need.Class ?? need.Unit.Symbol(), of, StringComparison.OrdinalIgnoreCase) || string.Equals(need.Unit.Symbol(), of, StringComparison.OrdinalIgnoreCase);

    // All of one of several things is not the whole.
    private static CountedAs All(Need[] needs, int need) =>
        need < 0 ? new(-1, 0, false)
        : needs.Count(one => !one.IsPart) <= 1 ? Whole
        : needs[need].Number is { } number ? new((short)need, number)
        : new(-1, 0, false);
}
