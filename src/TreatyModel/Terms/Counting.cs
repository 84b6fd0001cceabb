using System.Diagnostics.CodeAnalysis;
using NodaTime;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>How legal days are counted from the day of an act: named conventions, one after the other.</summary>
/// <remarks>
/// <para>
/// Written as the conventions with a comma between: <c>60 days, first day of next month</c>; <c>first day of month 6 after</c>;
/// <c>clear 6 months</c> (the day after they have run out); <c>inclusive 30 days</c> (the day itself is day 1);
/// <c>first day of a month not before</c>; <c>last day of next year</c>; <c>next 06-30</c>; <c>end of day</c>; and
/// <c>same day</c> for none. Months are clamped to the end of a shorter month.
/// </para>
/// <para>The text of a treaty says how; where the practice of its depositary departs from the wording, the convention that it follows is what is written here.</para>
/// </remarks>
public sealed record Counting : ISpanParsable<Counting>
{
    internal const string Rule =
        "conventions of counting with ', ' between them: '60 days', 'clear 6 months', 'inclusive 30 days', 'first day of next month', 'first day of month 6 after', 'first day of a month not before', 'last day of year', 'next 06-30', 'end of day', or 'same day'";

    internal const int MaxSteps = 10;

    /// <summary>On the day itself.</summary>
    public static Counting SameDay { get; } = new();

    /// <summary>The conventions, first step first, at most 10; empty for the day itself.</summary>
    public ValueList<CountingStep> Steps
    {
        get;
        init => field = Guard.NotNull(value).Count <= MaxSteps
            ? value
            : throw new ArgumentException($"Steps has {value.Count} conventions; at most {MaxSteps} are accepted.", nameof(Steps));
    } = [];

    /// <summary>Whether what takes effect does so at the end of the day that the count leads to, not at its beginning.</summary>
    public bool IsToEndOfDay => Steps.Count > 0 && Steps[^1] is CountingStep.EndOfDay;

    /// <summary>Reads a way of counting.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is none.</exception>
    public static implicit operator Counting(string text) =>
        TryParse(text, out var counting) ? counting : throw new ArgumentException($"'{text}' is no way of counting: {Rule}.", nameof(text));

    /// <summary>Days after the day of the act.</summary>
    /// <param name="days">How many, 1 or more.</param>
    /// <returns>The way of counting.</returns>
    public static Counting Days(int days) => new() { Steps = [new CountingStep.Span(Period.FromDays(days))] };

    /// <summary>Months after the day of the act, clamped to the end of a shorter month.</summary>
    /// <param name="months">How many, 1 or more.</param>
    /// <returns>The way of counting.</returns>
    public static Counting Months(int months) => new() { Steps = [new CountingStep.Span(Period.FromMonths(months))] };

    /// <summary>The day that the count leads to.</summary>
    /// <param name="from">The day of the act.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside the years 0001 to 9998.</exception>
    public LocalDate From(LocalDate from) => Trace(from) is { Count: > 0 } steps ? steps[^1].Result.Date : from;

    /// <summary>The day that the count leads to, step by step.</summary>
    /// <param name="from">The day of the act.</param>
    /// <returns>One step for each convention.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A result is outside the years 0001 to 9998.</exception>
    public ValueList<Step> Trace(LocalDate from)
    {
        var steps = new List<Step>(Steps.Count);
        var day = from;
        foreach (var step in Steps)
        {
            day = step.Count(day);
            steps.Add(new Step(step.Written, new LegalTime.Day(day)));
        }

        return [.. steps];
    }

    /// <summary>Reads a way of counting.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The way of counting.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Counting Parse(string s) =>
        TryParse(s, out var counting) ? counting : throw new FormatException($"'{s}' is no way of counting: {Rule}.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Counting result)
    {
        result = s is null || s.Length > 500 ? null : CountingText.Read(s);
        return result is not null;
    }

    static Counting IParsable<Counting>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Counting>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Counting result) =>
        TryParse(s, out result);

    static Counting ISpanParsable<Counting>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Counting>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Counting result) =>
        TryParse(s.ToString(), out result);

    /// <summary>The conventions as they are written in files.</summary>
    /// <returns>The text, which <see cref="Parse(string)"/> reads back.</returns>
    public override string ToString() => Steps.Count == 0 ? CountingText.SameDay : string.Join(", ", Steps);
}
