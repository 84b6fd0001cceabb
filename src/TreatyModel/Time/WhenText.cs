namespace TreatyModel.Time;

/// <summary>The written form of <see cref="When"/>.</summary>
internal static class WhenText
{
    internal static When? Read(string text)
    {
        // A zone id has a slash of its own, inside brackets.
        var slash = SlashOutsideBrackets(text);
        if (slash < 0)
        {
            return ReadOne(text);
        }

        var first = ReadOne(text[..slash]);
        var last = ReadOne(text[(slash + 1)..]);
        return first is null || last is null || !When.Range.AreInOrder(first, last) ? null : new When.Range(first, last);
    }

    internal static string Write(When when) => when switch
    {
        When.Year y => y.Number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
        When.Month m => Days.Format(m.Value.OnDayOfMonth(1))[..7],
        When.Day d => Days.Format(d.Date),
        When.Moment m => Days.FormatZoned(m.Local, m.In),
        When.About a => Write(a.Time) + "~",
        When.Range r => $"{Write(r.First)}/{Write(r.Last)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static When? ReadOne(string text)
    {
        if (text.EndsWith('~'))
        {
            return ReadOne(text[..^1]) is (When.Year or When.Month or When.Day or When.Moment) and var time ? new When.About(time) : null;
        }

        if (text.Contains('T', StringComparison.Ordinal))
        {
            return Days.TryParseZoned(text, out var local, out var zone) ? new When.Moment(local, zone) : null;
        }

        return text.Length switch
        {
            4 when Days.TryParse(text + "-01-01", out var first) => new When.Year(first.Year),
            7 when Days.TryParse(text + "-01", out var first) => new When.Month(first.ToYearMonth()),
            10 when Days.TryParse(text, out var day) => new When.Day(day),
            _ => null,
        };
    }

    private static int SlashOutsideBrackets(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[': depth++; break;
                case ']': depth--; break;
                case '/' when depth == 0: return i;
                default: break;
            }
        }

        return -1;
    }
}
