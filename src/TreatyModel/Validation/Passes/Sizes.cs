using TreatyModel.Quantities;

namespace TreatyModel.Validation.Passes;

/// <summary>Compares amounts, and is sure only where both are numbers in units that convert.</summary>
internal static class Sizes
{
    // Beyond this nothing that a text counts is left, and conversion could overflow.
    private const decimal Limit = 1_000_000_000_000_000m;

    /// <summary>A number in metres for a length and in its own unit otherwise, with that unit; null where it is too large to compare.</summary>
    internal static (decimal Value, Unit Unit)? Of(Quantity quantity) => quantity.Value > Limit ? null : quantity.Unit switch
    {
        Unit.Millimetres => (quantity.Value / 1000, Unit.Metres),
        Unit.Kilometres => (quantity.Value * 1000, Unit.Metres),
        Unit.NauticalMiles => (quantity.Value * 1852, Unit.Metres),
        Unit.Weeks => (quantity.Value * 7, Unit.Days),
        Unit.Years => (quantity.Value * 12, Unit.Months),
        var unit => (quantity.Value, unit),
    };

    /// <summary>The least that an amount can be, or null where it says nothing of that.</summary>
    internal static decimal? Least(Amount? amount) =>
        amount is Amount.Fixed { Comparator: Comparator.Exactly or Comparator.AtLeast or Comparator.MoreThan } number ? Of(number.Quantity)?.Value : null;

    /// <summary>The most that an amount can be, or null where it says nothing of that.</summary>
    internal static decimal? Greatest(Amount? amount) =>
        amount is Amount.Fixed { Comparator: Comparator.Exactly or Comparator.AtMost or Comparator.FewerThan } number ? Of(number.Quantity)?.Value : null;

    /// <summary>Whether one amount is larger than another whatever the two come to; false where they cannot be compared.</summary>
    internal static bool Exceeds(Amount? one, Amount? other) =>
        one is Amount.Fixed a && other is Amount.Fixed b && Of(a.Quantity)?.Unit == Of(b.Quantity)?.Unit && Least(a) > Greatest(b);

    /// <summary>Whether no number meets both a lower and an upper limit.</summary>
    internal static bool Exclude(Amount.Fixed lower, Amount.Fixed upper)
    {
        if (Of(lower.Quantity) is not { } low || Of(upper.Quantity) is not { } high || low.Unit != high.Unit || lower.Quantity.Of != upper.Quantity.Of)
        {
            return false;
        }

        var strict = lower.Comparator == Comparator.MoreThan || upper.Comparator == Comparator.FewerThan;
        return IsLower(lower) && IsUpper(upper) && (low.Value > high.Value || (strict && low.Value == high.Value));
    }

    private static bool IsLower(Amount.Fixed amount) => amount.Comparator is Comparator.AtLeast or Comparator.MoreThan;

    private static bool IsUpper(Amount.Fixed amount) => amount.Comparator is Comparator.AtMost or Comparator.FewerThan;
}
