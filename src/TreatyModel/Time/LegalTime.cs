using NodaTime;

namespace TreatyModel.Time;

/// <summary>What a term's arithmetic yields: a legal day, or a moment on a clock.</summary>
/// <remarks>
/// A day as a deadline lasts to its end and as a beginning starts at its start; which it is, the norm says.
/// An hour whose zone the text does not state stays without one until somebody compares it with a zoned time.
/// </remarks>
public abstract record LegalTime
{
    private static readonly Instant BeforeAll = Instant.FromUtc(0, 12, 1, 0, 0);

    private static readonly Instant AfterAll = Instant.FromUtc(Days.MaxYear + 1, 1, 31, 0, 0);

    private protected LegalTime()
    {
    }

    /// <summary>The calendar day, on the clock of its own zone.</summary>
    public abstract LocalDate Date { get; }

    /// <summary>Whether the moment of it depends on a zone that the text does not state.</summary>
    public abstract bool NeedsZone { get; }

    /// <summary>Its first moment.</summary>
    /// <param name="zone">The zone to use where it states none.</param>
    /// <returns>The start of the day, or the moment itself.</returns>
    public abstract Instant Start(DateTimeZone zone);

    /// <summary>Its end, exclusive for a day, the moment itself for a moment.</summary>
    /// <param name="zone">The zone to use where it states none.</param>
    /// <returns>The start of the next day, or the moment itself.</returns>
    public abstract Instant End(DateTimeZone zone);

    /// <summary>The same kind of time, a calendar span later or earlier.</summary>
    /// <param name="period">
    /// The span. Years, months, weeks and days move the day and keep the hour, clamped to the end of a shorter month;
    /// hours and minutes after a moment are elapsed time.
    /// </param>
    /// <param name="zone">The zone that elapsed time is counted in where none is stated.</param>
    /// <returns>The later time.</returns>
    /// <exception cref="ArgumentException">Hours are added to a day, which has no hour to count from.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside the years 0001 to 9998.</exception>
    public abstract LegalTime Plus(Period period, DateTimeZone zone);

    internal abstract string Written { get; }

    /// <summary>The moments that it lies between: of a day, its beginning and its end; of a moment, itself.</summary>
    internal abstract (Moment First, Moment Last) Moments { get; }

    /// <summary>ISO text.</summary>
    /// <returns>A day or a time, with its zone where it has one.</returns>
    public sealed override string ToString() => Written;

    /// <summary>An instant on a zone's clock; the first or the last moment of the calendar where the clock would show a day beyond it.</summary>
    internal static Moment Of(Instant at, DateTimeZone clock, ReferenceZone? stated)
    {
        var local = Instant.Max(BeforeAll, Instant.Min(at, AfterAll)).InZone(clock).LocalDateTime;
        return new Moment(local.Year < 1 ? new LocalDate(1, 1, 1).AtMidnight() : local.Year > Days.MaxYear ? Days.LastOf(new LocalDate(Days.MaxYear, 12, 31)) : local, stated);
    }

    private static LocalDateTime Moved(LocalDateTime from, Period period, Func<LocalDateTime> move)
    {
        try
        {
            var moved = move();
            return Days.Check(moved.Date, nameof(period)).At(moved.TimeOfDay);
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
        {
            throw new ArgumentOutOfRangeException(nameof(period), $"{period} from {Days.Format(from)} is outside {Days.Rule}.");
        }
    }

    /// <summary>A whole day.</summary>
    /// <param name="Value">The day.</param>
    public sealed record Day(LocalDate Value) : LegalTime
    {
        /// <summary>The day.</summary>
        public LocalDate Value { get; init => field = Days.Check(value, nameof(Value)); } = Days.Check(Value, nameof(Value));

        /// <inheritdoc/>
        public override LocalDate Date => Value;

        internal override string Written => Days.Format(Value);

        internal override (Moment First, Moment Last) Moments =>
            (new Moment(Value.AtMidnight(), null), new Moment(Value.PlusDays(1).AtMidnight(), null));

        /// <inheritdoc/>
        public override bool NeedsZone => true;

        /// <inheritdoc/>
        public override Instant Start(DateTimeZone zone) => Days.StartOf(Value, zone);

        /// <inheritdoc/>
        public override Instant End(DateTimeZone zone) => Days.StartOf(Value.PlusDays(1), zone);

        /// <inheritdoc/>
        public override LegalTime Plus(Period period, DateTimeZone zone) =>
            period.HasTimeComponent
                ? throw new ArgumentException($"{period} cannot be counted from the day {this}: hours need an hour to count from.", nameof(period))
                : new Day(Moved(Value.AtMidnight(), period, () => Value.AtMidnight().Plus(period)).Date);
    }

    /// <summary>A moment on a clock.</summary>
    /// <param name="Local">The time on that clock.</param>
    /// <param name="Zone">The clock's zone, or null where the text states none.</param>
    public sealed record Moment(LocalDateTime Local, ReferenceZone? Zone) : LegalTime
    {
        /// <summary>The time on that clock.</summary>
        public LocalDateTime Local { get; init => field = Days.Check(value.Date, nameof(Local)).At(value.TimeOfDay); } = Days.Check(Local.Date, nameof(Local)).At(Local.TimeOfDay);

        /// <inheritdoc/>
        public override LocalDate Date => Local.Date;

        internal override string Written => Days.FormatZoned(Local, Zone);

        internal override (Moment First, Moment Last) Moments => (this, this);

        /// <inheritdoc/>
        public override bool NeedsZone => Zone is null;

        /// <inheritdoc/>
        public override Instant Start(DateTimeZone zone) => Local.InZoneLeniently(Zone?.ToDateTimeZone() ?? zone).ToInstant();

        /// <inheritdoc/>
        public override Instant End(DateTimeZone zone) => Start(zone);

        /// <inheritdoc/>
        public override LegalTime Plus(Period period, DateTimeZone zone)
        {
            if (!period.HasTimeComponent)
            {
                return new Moment(Moved(Local, period, () => Local.Plus(period)), Zone);
            }

            // Calendar units first, on the clock; then elapsed time, on the time line.
            var calendar = new PeriodBuilder { Years = period.Years, Months = period.Months, Weeks = period.Weeks, Days = period.Days }.Build();
            var own = Zone?.ToDateTimeZone() ?? zone;
            return new Moment(Moved(Local, period, () => (Local.Plus(calendar).InZoneLeniently(own).ToInstant() + (period - calendar).ToDuration()).InZone(own).LocalDateTime), Zone);
        }
    }
}
