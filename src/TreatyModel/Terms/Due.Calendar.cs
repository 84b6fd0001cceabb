using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Terms;

/// <content>Points on the calendar and on the clock.</content>
public abstract partial record Due
{
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
}
