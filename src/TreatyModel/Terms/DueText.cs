using System.Globalization;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Time;
using static TreatyModel.Text.Prefix;

namespace TreatyModel.Terms;

/// <summary>The compact written form of <see cref="Due"/>.</summary>
internal static class DueText
{
    private static readonly (Promptness Standard, string Words)[] Standards =
    [
        (Promptness.AtOnce, "at once"),
        (Promptness.WithoutDelay, "without delay"),
        (Promptness.AsSoonAsPossible, "as soon as possible"),
        (Promptness.Promptly, "promptly"),
        (Promptness.WithinReasonableTime, "within a reasonable time"),
    ];

    internal static string Words(Promptness standard) => Array.Find(Standards, row => row.Standard == standard).Words;

    internal static Due? Read(string text) => ReadWord(text) ?? ReadPrefixed(text) ?? ReadCounted(text) ?? ReadCalendar(text);

    private static Due? ReadWord(string text)
    {
        if (text == "blank")
        {
            return new Due.BlankDue(null);
        }

        foreach (var (standard, words) in Standards)
        {
            if (text == words)
            {
                return new Due.Vague(standard, null);
            }

            if (After(text, words + ", at latest ") is { } limit)
            {
                return Read(limit) is { } atLatest and not Due.Vague ? new Due.Vague(standard, atLatest) : null;
            }
        }

        return null;
    }

    private static Due? ReadPrefixed(string text)
    {
        if (After(text, "blank ") is { } blank)
        {
            return Id<Ambiguity>.TryParse(blank, out var id) ? new Due.BlankDue(id) : null;
        }

        if (After(text, "as read in ") is { } open)
        {
            return Id<Ambiguity>.TryParse(open, out var id) ? new Due.TwoReadings(id) : null;
        }

        if (After(text, "set by ") is { } by)
        {
            return BearersText.Read(by) is { } bearers ? new Due.SetBy(bearers) : null;
        }

        if (After(text, "on ") is { } on)
        {
            return Anchor.TryParse(on, out var anchor) ? new Due.OnEvent(anchor) : null;
        }

        if (Limbs(After(text, "earlier of ")) is { } earlier)
        {
            return new Due.EarlierOf([.. earlier]);
        }

        return Limbs(After(text, "later of ")) is { } later ? new Due.LaterOf([.. later]) : null;
    }

    private static Due? ReadCounted(string text)
    {
        if (After(text, "day ") is { } day && day.IndexOf(" from ", StringComparison.Ordinal) is var from and > 0)
        {
            return int.TryParse(day[..from], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number is >= 1 and <= PeriodText.Max
                && Anchor.TryParse(day[(from + 6)..], out var first)
                    ? new Due.DayNumber(number, first)
                    : null;
        }

        var after = text.IndexOf(" after ", StringComparison.Ordinal);
        var before = text.IndexOf(" before ", StringComparison.Ordinal);
        var at = after > 0 && (before < 0 || after < before) ? after : before;
        if (at <= 0)
        {
            return null;
        }

        var forwards = at == after;
        if (!Anchor.TryParse(text[(at + (forwards ? 7 : 8))..], out var anchor))
        {
            return null;
        }

        if (forwards && After(text[..at], "blank ") is { } blank)
        {
            return Units.TryParse(blank, out var unit) && unit.Dimension() == Dimension.Time ? new Due.BlankAfter(unit, anchor) : null;
        }

        return PeriodText.Read(text[..at]) is { } period
            ? forwards ? new Due.After(period, anchor) : new Due.Ahead(period, anchor)
            : forwards ? ReadFraction(text[..at], anchor) : null;
    }

    private static Due.FractionAfter? ReadFraction(string text, Anchor anchor)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0
            && Quantities.AmountText.ReadNumber(text[..space]) is { } count
            && count > 0 && count <= PeriodText.Max && decimal.Round(count, 3) == count
            && Units.TryParse(text[(space + 1)..], out var unit) && unit is Unit.Months or Unit.Years
                ? new Due.FractionAfter(count, unit, anchor)
                : null;
    }

    private static Due? ReadCalendar(string text)
    {
        if (After(text, "before ") is { } before)
        {
            return Days.TryParse(before, out var bound) && bound > new NodaTime.LocalDate(1, 1, 1) ? new Due.BeforeDay(bound) : null;
        }

        if (After(text, "end of ") is { } end)
        {
            return When.TryParse(end, out var when)
                ? when switch
                {
                    When.Month month => new Due.EndOfMonth(month.Value),
                    When.Year year => new Due.EndOfYear(year.Number),
                    _ => null,
                }
                : null;
        }

        if (Days.TryParse(text, out var day))
        {
            return new Due.OnDay(day);
        }

        return Days.TryParseZoned(text, out var local, out var zone) ? new Due.AtTime(local, zone) : null;
    }

    private static List<Due>? Limbs(string? text)
    {
        if (text is null || text.Length < 2 || text[0] != '(' || text[^1] != ')')
        {
            return null;
        }

        var limbs = new List<Due>();
        var (start, depth) = (1, 0);
        for (var i = 1; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            var ends = i == text.Length - 1;
            if (depth < 0 != ends)
            {
                return null;
            }

            if (ends || (depth == 0 && text[i] == ';'))
            {
                if (Read(text[start..i].Trim(' ')) is not { } limb)
                {
                    return null;
                }

                limbs.Add(limb);
                start = i + 1;
            }
        }

        return limbs.Count >= 2 && limbs.TrueForAll(limb => limb.Depth < Due.MaxDepth) ? limbs : null;
    }
}
