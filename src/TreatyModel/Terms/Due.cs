using System.Diagnostics.CodeAnalysis;
using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>A point in time that a text fixes, outright or by reference to an event: when something falls due, begins or ends.</summary>
/// <remarks>
/// <para>
/// Written <c>2020-11-20</c> (by that day, included), <c>before 2020-11-20</c> (that day excluded),
/// <c>end of 2022-04</c>, <c>end of 2021</c>, <c>2020-11-10T00:00[Europe/Moscow]</c>,
/// <c>3 years after entry into force</c>, <c>on performance of 4/withdraw</c>, <c>blank</c>,
/// <c>blank start-of-term</c> (with the ambiguity's id). A string literal converts to it.
/// </para>
/// <para>A day as a deadline lasts to its end; as a beginning it starts at its start. The norm says which it is.</para>
/// </remarks>
public abstract record Due : ISpanParsable<Due>
{
    internal const string Rule =
        "a day (2020-11-20), 'before' a day, 'end of' a month or year, a time (2020-11-10T00:00[Europe/Moscow]), '3 years after entry into force', 'on performance of 4/withdraw', or 'blank'";

    private protected Due()
    {
    }

    internal abstract string Written { get; }

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
        result = s is null || s.Length > 400 ? null : DueText.Read(s);
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

    /// <summary>By a day, that day included.</summary>
    /// <param name="Day">The day.</param>
    public sealed record OnDay(LocalDate Day) : Due
    {
        /// <summary>The day.</summary>
        public LocalDate Day { get; init => field = Days.Check(value, nameof(Day)); } = Days.Check(Day, nameof(Day));

        internal override string Written => Days.Format(Day);

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) => Settled(new LegalTime.Day(Day));
    }

    /// <summary>Before a day, that day excluded.</summary>
    /// <param name="Day">The first day that is too late.</param>
    public sealed record BeforeDay(LocalDate Day) : Due
    {
        /// <summary>The first day that is too late.</summary>
        public LocalDate Day { get; init => field = CheckDay(value, nameof(Day)); } = CheckDay(Day, nameof(Day));

        private static LocalDate CheckDay(LocalDate value, string property) => Days.Check(value, property) > new LocalDate(1, 1, 1)
            ? value
            : throw new ArgumentOutOfRangeException(property, Days.Format(value), "There is no day before year 1 begins.");

        internal override string Written => $"before {Days.Format(Day)}";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) => Settled(new LegalTime.Day(Day.PlusDays(-1)));
    }

    /// <summary>By the end of a month.</summary>
    /// <param name="Month">The month.</param>
    public sealed record EndOfMonth(YearMonth Month) : Due
    {
        /// <summary>The month.</summary>
        public YearMonth Month { get; init => field = Days.Check(value.OnDayOfMonth(1), nameof(Month)).ToYearMonth(); } = Days.Check(Month.OnDayOfMonth(1), nameof(Month)).ToYearMonth();

        internal override string Written => $"end of {Days.Format(Month.OnDayOfMonth(1))[..7]}";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) => Settled(new LegalTime.Day(Month.ToDateInterval().End));
    }

    /// <summary>By the end of a year.</summary>
    /// <param name="Year">The year, 1 to 9998.</param>
    public sealed record EndOfYear(int Year) : Due
    {
        /// <summary>The year, 1 to 9998.</summary>
        public int Year { get; init => field = Days.Check(new LocalDate(Math.Clamp(value, -1, 9999), 1, 1), nameof(Year)).Year; } = Days.Check(new LocalDate(Math.Clamp(Year, -1, 9999), 1, 1), nameof(Year)).Year;

        internal override string Written => $"end of {Days.Format(new LocalDate(Year, 1, 1))[..4]}";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) => Settled(new LegalTime.Day(new LocalDate(Year, 12, 31)));
    }

    /// <summary>At a time on a clock.</summary>
    /// <param name="Local">The time.</param>
    /// <param name="Zone">The clock's zone, or null where the text states none.</param>
    public sealed record AtTime(LocalDateTime Local, ReferenceZone? Zone) : Due
    {
        /// <summary>The time.</summary>
        public LocalDateTime Local { get; init => field = Days.Check(value.Date, nameof(Local)).At(value.TimeOfDay); } = Days.Check(Local.Date, nameof(Local)).At(Local.TimeOfDay);

        internal override string Written => Days.FormatZoned(Local, Zone);

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) => Settled(new LegalTime.Moment(Local, Zone));
    }

    /// <summary>A span after an event.</summary>
    /// <param name="Period">The span, of whole years to minutes.</param>
    /// <param name="Anchor">The event.</param>
    public sealed record After(Period Period, Anchor Anchor) : Due
    {
        /// <summary>The span, of whole years to minutes.</summary>
        public Period Period { get; init => field = PeriodText.Check(value, nameof(Period)); } = PeriodText.Check(Period, nameof(Period));

        /// <summary>The event.</summary>
        public Anchor Anchor { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Anchor);

        internal override string Written => $"{PeriodText.Write(Period)} after {Anchor}";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context)
        {
            if (context.Occurrence(Anchor) is not Resolved<LegalTime>.Known start)
            {
                return context.Occurrence(Anchor);
            }

            try
            {
                var time = start.Value.Plus(Period, context.Zone);
                return new Resolved<LegalTime>.Known(time, start.Steps.With(new Step(Written, time)));
            }
            catch (ArgumentException error)
            {
                return new Resolved<LegalTime>.Undetermined(error.Message, []);
            }
        }
    }

    /// <summary>When an event happens.</summary>
    /// <param name="Anchor">The event.</param>
    public sealed record OnEvent(Anchor Anchor) : Due
    {
        /// <summary>The event.</summary>
        public Anchor Anchor { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Anchor);

        internal override string Written => $"on {Anchor}";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) => context.Occurrence(Anchor);
    }

    /// <summary>Left blank by the text.</summary>
    /// <param name="Ambiguity">The ambiguity that lists its readings, or null where there are none.</param>
    public sealed record BlankDue(Id<Ambiguity>? Ambiguity) : Due
    {
        internal override string Written => Ambiguity is null ? "blank" : $"blank {Ambiguity}";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context)
        {
            var candidates = new List<LegalTime>();
            foreach (var reading in Ambiguity is null ? [] : context.Readings(Ambiguity))
            {
                // A reading that is itself blank settles nothing, and must not be followed in circles.
                if (reading is not BlankDue && reading.Resolve(context) is Resolved<LegalTime>.Known known)
                {
                    candidates.Add(known.Value);
                }
            }

            return new Resolved<LegalTime>.Undetermined("the text leaves it blank", [.. candidates]);
        }
    }
}
