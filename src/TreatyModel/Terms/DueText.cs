using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Time;

namespace TreatyModel.Terms;

/// <summary>The compact written form of <see cref="Due"/>.</summary>
internal static class DueText
{
    internal static Due? Read(string text)
    {
        if (text == "blank")
        {
            return new Due.BlankDue(null);
        }

        if (After(text, "blank ") is { } ambiguity)
        {
            return Id<Ambiguity>.TryParse(ambiguity, out var id) ? new Due.BlankDue(id) : null;
        }

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

        if (After(text, "on ") is { } on)
        {
            return Anchor.TryParse(on, out var anchor) ? new Due.OnEvent(anchor) : null;
        }

        if (text.IndexOf(" after ", StringComparison.Ordinal) is var at and > 0)
        {
            return PeriodText.Read(text[..at]) is { } period && Anchor.TryParse(text[(at + 7)..], out var anchor)
                ? new Due.After(period, anchor)
                : null;
        }

        if (Days.TryParse(text, out var day))
        {
            return new Due.OnDay(day);
        }

        return Days.TryParseZoned(text, out var local, out var zone) ? new Due.AtTime(local, zone) : null;
    }

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;
}
