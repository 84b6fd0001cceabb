using System.Globalization;
using static TreatyModel.Text.Prefix;

namespace TreatyModel.Quantities;

/// <summary>The written form of <see cref="Amount"/>.</summary>
internal static class AmountText
{
    private static readonly (Comparator Comparator, string Prefix)[] Prefixes =
    [
        (Comparator.AtLeast, "at least "),
        (Comparator.AtMost, "at most "),
        (Comparator.MoreThan, "more than "),
        (Comparator.FewerThan, "fewer than "),
        (Comparator.About, "about "),
    ];

    internal static string Prefix(Comparator comparator)
    {
        foreach (var (known, prefix) in Prefixes)
        {
            if (known == comparator)
            {
                return prefix;
            }
        }

        return "";
    }

    internal static Amount? Read(string text)
    {
        if (text == "blank")
        {
            return Amount.Blank;
        }

        if (After(text, "as in ") is { } reference)
        {
            return reference.Trim() == reference && reference.Length is > 0 and <= 200 ? new Amount.ByReference(reference) : null;
        }

        if (After(text, "of which ") is { } part)
        {
            return ReadFixed(part) is { } size ? new Amount.Part(size) : null;
        }

        const string ForEach = " for each ";
        if (text.IndexOf(ForEach, StringComparison.Ordinal) is var each and > 0)
        {
            return ReadQuantity(text[..each]) is { } give && ReadQuantity(text[(each + ForEach.Length)..]) is { Value: > 0 } other
                ? new Amount.Ratio { Give = give, ForEach = other }
                : null;
        }

        return ReadUncounted(text) ?? ReadFixed(text);
    }

    private static Amount? ReadUncounted(string text)
    {
        if (After(text, "all ") is { } all)
        {
            return ReadClassed(all) is (true, var unit, var of) ? new Amount.All { Unit = unit, Class = of } : null;
        }

        if (After(text, "the rest of ") is { } rest)
        {
            return ReadClassed(rest) is (true, var unit, var of) ? new Amount.Rest { Unit = unit, Class = of } : null;
        }

        const string Other = " as the other side";
        if (After(text, "as many ") is { } many && many.IndexOf(Other, StringComparison.Ordinal) is var at and > 0)
        {
            return ReadClassed(many.Remove(at, Other.Length)) is (true, var unit, var of) ? new Amount.Parity { Unit = unit, Class = of } : null;
        }

        return null;
    }

    private static Amount.Fixed? ReadFixed(string text)
    {
        var comparator = Comparator.Exactly;
        foreach (var (known, prefix) in Prefixes)
        {
            if (After(text, prefix) is { } rest)
            {
                (comparator, text) = (known, rest);
                break;
            }
        }

        return ReadQuantity(text) is { } quantity ? new Amount.Fixed { Comparator = comparator, Quantity = quantity } : null;
    }

    private static Quantity? ReadQuantity(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0
            && ReadNumber(text[..space]) is { } value and <= Quantity.Max
            && ReadClassed(text[(space + 1)..]) is (true, var unit, var of)
                ? new Quantity { Value = value, Unit = unit, Of = of }
                : null;
    }

    /// <summary>Digits, with others behind a point if need be, as long as every one of them is kept.</summary>
    internal static decimal? ReadNumber(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (text, "0") : (text[..point], text[(point + 1)..]);
        if (whole.Length == 0 || fraction.Length == 0 || !whole.All(char.IsAsciiDigit) || !fraction.All(char.IsAsciiDigit)
            || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var said = $"{whole.TrimStart('0')}.{fraction.TrimEnd('0')}";
        var kept = value.ToString("#.############################", CultureInfo.InvariantCulture);
        return said.TrimEnd('.') == kept ? value : null;
    }

    private static (bool Read, Unit Unit, string? Of) ReadClassed(string text)
    {
        string? of = null;
        if (text.EndsWith(')') && text.IndexOf(" (", StringComparison.Ordinal) is var open and > 0)
        {
            (text, of) = (text[..open], text[(open + 2)..^1]);
            if (!Quantity.IsClass(of))
            {
                return default;
            }
        }

        return Units.TryParse(text, out var unit) ? (true, unit, of) : default;
    }
}
