using System.Globalization;

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
        var comparator = Comparator.Exactly;
        foreach (var (known, prefix) in Prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
            {
                (comparator, text) = (known, text[prefix.Length..]);
                break;
            }
        }

        string? of = null;
        if (text.EndsWith(')') && text.IndexOf(" (", StringComparison.Ordinal) is var open and > 0)
        {
            (text, of) = (text[..open], text[(open + 2)..^1]);
            if (of.Length is 0 or > 200 || of.Trim() != of || of.AsSpan().ContainsAny("()\r\n"))
            {
                return null;
            }
        }

        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0
            && decimal.TryParse(text[..space], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && Units.TryParse(text[(space + 1)..], out var unit)
                ? Amount.Of(comparator, value, unit, of)
                : null;
    }
}
