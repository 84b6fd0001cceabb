using System.Globalization;
using NodaTime;
using static TreatyModel.Text.Prefix;

namespace TreatyModel.Terms;

/// <summary>The written form of <see cref="Counting"/>.</summary>
internal static class CountingText
{
    internal const string SameDay = "same day";

    internal static Counting? Read(string text)
    {
        if (text == SameDay)
        {
            return Counting.SameDay;
        }

        var steps = new List<CountingStep>();
        foreach (var part in text.Split(", "))
        {
            if (Step(part) is not { } step || steps.Count == Counting.MaxSteps)
            {
                return null;
            }

            steps.Add(step);
        }

        return new Counting { Steps = [.. steps] };
    }

    private static CountingStep? Step(string text) =>
        text == "end of day" ? new CountingStep.EndOfDay()
        : After(text, "clear ") is { } clear ? Span(clear) is { } length ? new CountingStep.ClearSpan(length) : null
        : After(text, "inclusive ") is { } inclusive ? Span(inclusive) is { } days ? new CountingStep.InclusiveSpan(days) : null
        : After(text, "next ") is { } date ? NextDate(date)
        : After(text, "first day of ") is { } first ? First(first)
        : After(text, "last day of ") is { } last ? Last(last)
        : Span(text) is { } span ? new CountingStep.Span(span)
        : null;

    private static CountingStep.NextDate? NextDate(string text) =>
        text.Length == 5 && LocalDateIn2000(text) is { } day ? new CountingStep.NextDate(new AnnualDate(day.Month, day.Day)) : null;

    private static LocalDate? LocalDateIn2000(string text) => Time.Days.TryParse($"2000-{text}", out var day) ? day : null;

    private static CountingStep? First(string text) =>
        After(text, "next ") is { } next ? Unit(next) is { } unit ? new CountingStep.FirstDay(unit, 1) : null
        : After(text, "a ") is { } from && from.EndsWith(" not before", StringComparison.Ordinal) ? Unit(from[..^11]) is { } own ? new CountingStep.FirstDayFrom(own) : null
        : Later(text) is var (later, number) ? new CountingStep.FirstDay(later, number)
        : null;

    private static CountingStep.LastDay? Last(string text) =>
        After(text, "next ") is { } next ? Unit(next) is { } unit ? new CountingStep.LastDay(unit, 1) : null
        : Unit(text) is { } own ? new CountingStep.LastDay(own, 0)
        : Later(text) is var (later, number) ? new CountingStep.LastDay(later, number)
        : null;

    // "month 6 after"; the next one has a form of its own.
    private static (MonthGroup Unit, int Number)? Later(string text) =>
        text.Split(' ') is [var word, var number, "after"]
            && Unit(word) is { } unit
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is >= 2 and <= 1_000
            && number[0] != '0'
            ? (unit, count)
            : null;

    private static MonthGroup? Unit(string word)
    {
        foreach (var unit in Enum.GetValues<MonthGroup>())
        {
            if (CountingStep.Word(unit) == word)
            {
                return unit;
            }
        }

        return null;
    }

    private static Period? Span(string text) => PeriodText.Read(text) is { HasTimeComponent: false } span ? span : null;
}
