using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace TreatyModel.Time;

/// <summary>A time as a source gives it: a year, a month, a day, a moment, about one of these, or a range.</summary>
/// <remarks>
/// <para>
/// Written in ISO 8601 with two marks of the Extended Date/Time Format: <c>2020</c>, <c>2020-11</c>, <c>2020-11-10</c>,
/// <c>2020-11-10T00:00</c> (zone not given), <c>2020-11-10T00:00[Europe/Moscow]</c>, <c>2020-11-09T21:00Z</c>,
/// <c>2020-11~</c> (about), <c>2020-09-27/2020-11-09</c> (from, to, both included). <c>24:00</c> is read as 00:00 of
/// the next day. Years 0001 to 9998.
/// </para>
/// <para>A string literal converts to it. Equality is of what is written, not of the moment meant.</para>
/// </remarks>
public abstract record When : ISpanParsable<When>
{
    private const string Rule = "a year, month, day, time (with [zone], offset or Z), about one of them (2020-11~), or a range (2020-09-27/2020-11-09)";

    // Kept, as they are asked for whenever two times are compared.
    private static readonly Period OneYear = Period.FromYears(1);
    private static readonly Period OneMonth = Period.FromMonths(1);
    private static readonly Period OneDay = Period.FromDays(1);
    private static readonly Period OneHour = Period.FromHours(1);

    private protected When()
    {
    }

    /// <summary>The zone that the time itself states, or null.</summary>
    public virtual ReferenceZone? Zone => null;

    internal abstract (LocalDateTime First, LocalDateTime Last) Bounds { get; }

    /// <summary>How wide one unit of what is given is: the margin of "about".</summary>
    internal abstract Period Unit { get; }

    /// <summary>Reads a time.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is no time.</exception>
    public static implicit operator When(string text) =>
        TryParse(text, out var when) ? when : throw new ArgumentException($"'{text}' is no time: {Rule}.", nameof(text));

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator When(LocalDate day) => new Day(day);

    /// <summary>A moment in UTC.</summary>
    /// <param name="instant">The moment.</param>
    public static implicit operator When(Instant instant) => new Moment(instant.InUtc().LocalDateTime, ReferenceZone.Utc);

    /// <summary>Reads a time.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is no time.</exception>
    public static When Parse(string s) =>
        TryParse(s, out var when) ? when : throw new FormatException($"'{s}' is no time: {Rule}.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out When result)
    {
        result = s is null || s.Length > 150 ? null : WhenText.Read(s);
        return result is not null;
    }

    /// <summary>The earliest moment that it can mean.</summary>
    /// <param name="zone">The zone to use where the time states none.</param>
    /// <returns>The moment, included.</returns>
    public virtual Instant Earliest(DateTimeZone zone) => Start(Zone?.ToDateTimeZone() ?? zone);

    /// <summary>The latest moment that it can mean.</summary>
    /// <param name="zone">The zone to use where the time states none.</param>
    /// <returns>The moment, included: the last nanosecond of a day, a month, a year.</returns>
    public virtual Instant Latest(DateTimeZone zone) => End(Zone?.ToDateTimeZone() ?? zone);

    /// <summary>Whether both can mean one moment.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="zone">The zone to use where a time states none.</param>
    /// <returns>False where they contradict each other.</returns>
    public bool CanEqual(When other, DateTimeZone zone) =>
        Earliest(zone) <= other.Latest(zone) && other.Earliest(zone) <= Latest(zone);

    static When IParsable<When>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<When>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out When result) =>
        TryParse(s, out result);

    static When ISpanParsable<When>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<When>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out When result) =>
        TryParse(s.ToString(), out result);

    /// <summary>The time as it is written in files.</summary>
    /// <returns>The text, which <see cref="Parse(string)"/> reads back.</returns>
    public sealed override string ToString() => WhenText.Write(this);

    // Days begin and end where the zone's clocks make them; a time that the clocks showed twice can mean either.
    private Instant Start(DateTimeZone zone) => Unit.HasTimeComponent
        ? Days.Resolve(Bounds.First, zone).Earlier
        : Days.StartOf(Bounds.First.Date, zone);

    // A day that the clocks left out has no length.
    private Instant End(DateTimeZone zone) => Unit.HasTimeComponent
        ? Days.Resolve(Bounds.Last, zone).Later
        : Instant.Max(Start(zone), Days.StartOf(Bounds.Last.Date.PlusDays(1), zone) - Duration.Epsilon);

    /// <summary>Some time in a year.</summary>
    /// <param name="Number">The year, 1 to 9998.</param>
    public sealed record Year(int Number) : When
    {
        /// <summary>The year, 1 to 9998.</summary>
        public int Number { get; init => field = Days.Check(new LocalDate(Math.Clamp(value, -1, 9999), 1, 1), nameof(Number)).Year; } = Days.Check(new LocalDate(Math.Clamp(Number, -1, 9999), 1, 1), nameof(Number)).Year;

        internal override (LocalDateTime First, LocalDateTime Last) Bounds =>
            (new LocalDateTime(Number, 1, 1, 0, 0), Days.LastOf(new LocalDate(Number, 12, 31)));

        internal override Period Unit => OneYear;
    }

    /// <summary>Some time in a month.</summary>
    /// <param name="Value">The month.</param>
    public sealed record Month(YearMonth Value) : When
    {
        /// <summary>The month.</summary>
        public YearMonth Value { get; init => field = Days.Check(value.OnDayOfMonth(1), nameof(Value)).ToYearMonth(); } = Days.Check(Value.OnDayOfMonth(1), nameof(Value)).ToYearMonth();

        internal override (LocalDateTime First, LocalDateTime Last) Bounds =>
            (Value.OnDayOfMonth(1).AtMidnight(), Days.LastOf(Value.ToDateInterval().End));

        internal override Period Unit => OneMonth;
    }

    /// <summary>Some time in a day.</summary>
    /// <param name="Date">The day.</param>
    public sealed record Day(LocalDate Date) : When
    {
        /// <summary>The day.</summary>
        public LocalDate Date { get; init => field = Days.Check(value, nameof(Date)); } = Days.Check(Date, nameof(Date));

        internal override (LocalDateTime First, LocalDateTime Last) Bounds => (Date.AtMidnight(), Days.LastOf(Date));

        internal override Period Unit => OneDay;
    }

    /// <summary>A moment.</summary>
    /// <param name="Local">The time on the clock there.</param>
    /// <param name="In">The zone of that clock, or null where none is stated.</param>
    public sealed record Moment(LocalDateTime Local, ReferenceZone? In) : When
    {
        /// <summary>The time on the clock there.</summary>
        public LocalDateTime Local { get; init => field = Days.Check(value.Date, nameof(Local)).At(value.TimeOfDay); } = Days.Check(Local.Date, nameof(Local)).At(Local.TimeOfDay);

        /// <inheritdoc/>
        public override ReferenceZone? Zone => In;

        /// <inheritdoc/>
        public override Instant Earliest(DateTimeZone zone) => Days.Resolve(Local, In?.ToDateTimeZone() ?? zone).Earlier;

        /// <inheritdoc/>
        public override Instant Latest(DateTimeZone zone) => Days.Resolve(Local, In?.ToDateTimeZone() ?? zone).Later;

        internal override (LocalDateTime First, LocalDateTime Last) Bounds => (Local, Local);

        internal override Period Unit => OneHour;
    }

    /// <summary>About a time: one unit of it (a year, a month, a day, an hour) may be added on either side.</summary>
    /// <param name="Time">The time, itself neither approximate nor a range.</param>
    public sealed record About(When Time) : When
    {
        /// <summary>The time that it is about.</summary>
        public When Time { get; init => field = CheckTime(value, nameof(Time)); } = CheckTime(Time, nameof(Time));

        private static When CheckTime(When value, string property) => value is Year or Month or Day or Moment
            ? value
            : throw new ArgumentException($"'{value}' cannot be approximate: only a year, a month, a day or a moment can.", property);

        /// <inheritdoc/>
        public override ReferenceZone? Zone => Time.Zone;

        internal override (LocalDateTime First, LocalDateTime Last) Bounds =>
            (Earlier(Time.Bounds.First), Later(Time.Bounds.Last.PlusNanoseconds(1)));

        internal override Period Unit => Time.Unit;

        // Where the clocks jumped, a time an hour away on the clock can lie on the wrong side.
        /// <inheritdoc/>
        public override Instant Earliest(DateTimeZone zone) => Instant.Min(Time.Earliest(zone), base.Earliest(zone));

        /// <inheritdoc/>
        public override Instant Latest(DateTimeZone zone) => Instant.Max(Time.Latest(zone), base.Latest(zone));

        // About the first year is not before it, and about the last is not after it.
        private LocalDateTime Earlier(LocalDateTime first) =>
            first.Minus(Unit) is { Year: >= 1 } earlier ? earlier : new LocalDateTime(1, 1, 1, 0, 0);

        private LocalDateTime Later(LocalDateTime end) =>
            end.Year <= Days.MaxYear && end.Plus(Unit).PlusNanoseconds(-1) is { Year: <= Days.MaxYear } later
                ? later
                : Days.LastOf(new LocalDate(Days.MaxYear, 12, 31));
    }

    /// <summary>Some time from one time to another, both included.</summary>
    /// <param name="First">The earlier.</param>
    /// <param name="Last">The later.</param>
    public sealed record Range(When First, When Last) : When
    {
        /// <summary>The earlier time. To change an end of a range, make a new range.</summary>
        public When First { get; } = NoRange(First, nameof(First));

        /// <summary>The later time, which does not end before the first begins.</summary>
        public When Last { get; } = NotBefore(First, NoRange(Last, nameof(Last)), nameof(Last));

        /// <inheritdoc/>
        public override ReferenceZone? Zone => First.Zone;

        internal override (LocalDateTime First, LocalDateTime Last) Bounds => (First.Bounds.First, Last.Bounds.Last);

        internal override Period Unit => First.Unit;

        /// <inheritdoc/>
        public override Instant Earliest(DateTimeZone zone) => Instant.Min(First.Earliest(zone), Last.Earliest(zone));

        /// <inheritdoc/>
        public override Instant Latest(DateTimeZone zone) => Instant.Max(First.Latest(zone), Last.Latest(zone));

        internal static bool AreInOrder(When first, When last) => first.Earliest(DateTimeZone.Utc) <= last.Latest(DateTimeZone.Utc);

        private static When NoRange(When value, string property) =>
            value is not null and not Range ? value : throw new ArgumentException("A range goes from one time to another, not from or to a range.", property);

        private static When NotBefore(When first, When last, string property) =>
            AreInOrder(first, last)
                ? last
                : throw new ArgumentException($"The range ends at {last}, before it begins at {first}.", property);
    }
}
