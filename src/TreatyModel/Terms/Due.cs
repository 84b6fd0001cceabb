using System.Diagnostics.CodeAnalysis;
using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Time;

namespace TreatyModel.Terms;

/// <summary>A point in time that a text fixes, outright or by reference to an event: when something falls due, begins or ends.</summary>
/// <remarks>
/// <para>
/// Written <c>2020-11-20</c> (by that day, included), <c>before 2020-11-20</c> (that day excluded),
/// <c>end of 2022-04</c>, <c>end of 2021</c>, <c>2020-11-10T00:00[Europe/Moscow]</c>,
/// <c>3 years after entry into force</c>, <c>4.5 months after signature</c>, <c>6 months before expiry of 4/term</c>,
/// <c>day 7 from entry into force</c> (its day is day 1), <c>on performance of 4/withdraw</c>,
/// <c>earlier of (2020-12-31; 30 days after signature)</c>, <c>later of (...)</c>,
/// <c>as soon as possible</c>, <c>as soon as possible, at latest 15 days after signature</c>,
/// <c>set by mac</c>, <c>as read in second-day</c> (an ambiguity), <c>blank</c>, <c>blank start-of-term</c>,
/// <c>blank days after signature</c>.
/// A string literal converts to it.
/// </para>
/// <para>A day as a deadline lasts to its end; as a beginning it starts at its start. The norm says which it is.</para>
/// </remarks>
public abstract partial record Due : ISpanParsable<Due>
{
    internal const string Rule =
        "a day (2020-11-20), 'before' a day, 'end of' a month or year, a time (2020-11-10T00:00[Europe/Moscow]), '3 years after entry into force', 'on performance of 4/withdraw', or 'blank'";

    /// <summary>How many points in time may stand in each other.</summary>
    internal const int MaxDepth = 20;

    private protected Due()
    {
    }

    internal abstract string Written { get; }

    /// <summary>How many points in time stand in each other, this one included.</summary>
    internal virtual int Depth => 1;

    /// <summary>Reads a point in time.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is none.</exception>
    public static implicit operator Due(string text) =>
        TryParse(text, out var due) ? due : throw new ArgumentException($"'{text}' is no point in time: {Rule}.", nameof(text));

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator Due(LocalDate day) => new OnDay(day);

    /// <summary>By a day, that day included.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The point in time.</returns>
    public static Due By(LocalDate day) => new OnDay(day);

    /// <summary>Before a day, that day excluded.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The point in time.</returns>
    public static Due Before(LocalDate day) => new BeforeDay(day);

    /// <summary>At a time on a clock.</summary>
    /// <param name="local">The time.</param>
    /// <param name="zone">The clock's zone, or null where the text states none.</param>
    /// <returns>The point in time.</returns>
    public static Due At(LocalDateTime local, ReferenceZone? zone = null) => new AtTime(local, zone);

    /// <summary>A span after an event.</summary>
    /// <param name="period">The span.</param>
    /// <param name="after">The event.</param>
    /// <returns>The point in time.</returns>
    public static Due Within(Period period, Anchor after) => new After(period, after);

    /// <summary>When an event happens.</summary>
    /// <param name="anchor">The event.</param>
    /// <returns>The point in time.</returns>
    public static Due On(Anchor anchor) => new OnEvent(anchor);

    /// <summary>Left blank by the text.</summary>
    /// <param name="ambiguity">The ambiguity that lists its readings, or null where there are none.</param>
    /// <returns>The point in time.</returns>
    public static Due Blank(Id<Ambiguity>? ambiguity = null) => new BlankDue(ambiguity);

    /// <summary>Reads a point in time.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The point in time.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Due Parse(string s) =>
        TryParse(s, out var due) ? due : throw new FormatException($"'{s}' is no point in time: {Rule}.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Due result)
    {
        result = s is null || s.Length > 2_000 ? null : DueText.Read(s);
        return result is not null;
    }

    /// <summary>What it comes to.</summary>
    /// <param name="context">The events on record and the readings.</param>
    /// <returns>A day or a moment with its arithmetic; what is waited for; or why it is open.</returns>
    public abstract Resolved<LegalTime> Resolve(TermContext context);

    static Due IParsable<Due>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Due>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Due result) =>
        TryParse(s, out result);

    static Due ISpanParsable<Due>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Due>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Due result) =>
        TryParse(s.ToString(), out result);

    /// <summary>The point in time as it is written in files.</summary>
    /// <returns>The text, which <see cref="Parse(string)"/> reads back.</returns>
    public sealed override string ToString() => Written;

    private protected Resolved<LegalTime> Settled(LegalTime time) =>
        new Resolved<LegalTime>.Known(time, [new Step(Written, time)]);
}
