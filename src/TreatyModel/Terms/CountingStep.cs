using System.Globalization;
using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Terms;

/// <summary>One named convention by which legal days are counted: a closed family.</summary>
public abstract record CountingStep
{
    private protected CountingStep()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the written form of a case.</summary>
    internal abstract string Written { get; }

    /// <summary>The day that it leads to.</summary>
    /// <param name="from">The day that it counts from.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside the years 0001 to 9998.</exception>
    internal abstract LocalDate Count(LocalDate from);

    /// <summary>The convention as it is written in files.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;

    private static LocalDate Moved(LocalDate from, Period period) =>
        new LegalTime.Day(from).Plus(period, DateTimeZone.Utc).Date;

    private static LocalDate Checked(LocalDate day) => Days.Check(day, nameof(CountingStep));

    /// <summary>A span from a day; that day is not counted, and a month too short for the day ends the count on its last day.</summary>
    /// <param name="Length">The span, of years to days.</param>
    /// <remarks>"Thirty days after the deposit", "three months after": 30 November and three months is 28 or 29 February.</remarks>
    public sealed record Span(Period Length) : CountingStep
    {
        /// <summary>The span, of years to days.</summary>
        public Period Length { get; init => field = WholeDays(value, nameof(Length)); } = WholeDays(Length, nameof(Length));

        internal override string Written => PeriodText.Write(Length);

        internal override LocalDate Count(LocalDate from) => Moved(from, Length);
    }

    /// <summary>A clear span: it must have run out in full, so that the day after its last day counts.</summary>
    /// <param name="Length">The span, of years to days.</param>
    public sealed record ClearSpan(Period Length) : CountingStep
    {
        /// <summary>The span, of years to days.</summary>
        public Period Length { get; init => field = WholeDays(value, nameof(Length)); } = WholeDays(Length, nameof(Length));

        internal override string Written => $"clear {PeriodText.Write(Length)}";

        internal override LocalDate Count(LocalDate from) => Moved(Moved(from, Length), Period.FromDays(1));
    }

    /// <summary>A span in which the day counted from is itself day 1.</summary>
    /// <param name="Length">The span, of years to days.</param>
    public sealed record InclusiveSpan(Period Length) : CountingStep
    {
        /// <summary>The span, of years to days.</summary>
        public Period Length { get; init => field = WholeDays(value, nameof(Length)); } = WholeDays(Length, nameof(Length));

        internal override string Written => $"inclusive {PeriodText.Write(Length)}";

        internal override LocalDate Count(LocalDate from) => Moved(from, Length).PlusDays(-1);
    }

    /// <summary>The first day of a later month, quarter or year: of the next where the number is 1, of the sixth after where it is 6.</summary>
    /// <param name="Unit">The unit of the calendar.</param>
    /// <param name="Number">How many units after the one that the day falls in, 1 to 1,000.</param>
    public sealed record FirstDay(MonthGroup Unit, int Number) : CountingStep
    {
        /// <summary>The unit of the calendar.</summary>
        public MonthGroup Unit { get; init => field = Values.Guard.Defined(value); } = Values.Guard.Defined(Unit, nameof(Unit));

        /// <summary>How many units after the one that the day falls in, 1 to 1,000.</summary>
        public int Number { get; init => field = Between(value, 1, nameof(Number)); } = Between(Number, 1, nameof(Number));

        internal override string Written => Number == 1 ? $"first day of next {Word(Unit)}" : string.Create(CultureInfo.InvariantCulture, $"first day of {Word(Unit)} {Number} after");

        internal override LocalDate Count(LocalDate from) => Checked(Begin(from, Unit).PlusMonths(Months(Unit) * Number));
    }

    /// <summary>The first day of a month, quarter or year that is not before the day: the day itself where it is one.</summary>
    /// <param name="Unit">The unit of the calendar.</param>
    public sealed record FirstDayFrom(MonthGroup Unit) : CountingStep
    {
        /// <summary>The unit of the calendar.</summary>
        public MonthGroup Unit { get; init => field = Values.Guard.Defined(value); } = Values.Guard.Defined(Unit, nameof(Unit));

        internal override string Written => $"first day of a {Word(Unit)} not before";

        internal override LocalDate Count(LocalDate from) => Begin(from, Unit) is var begin && begin == from ? from : Checked(begin.PlusMonths(Months(Unit)));
    }

    /// <summary>The last day of the month, quarter or year that the day falls in, or of a later one.</summary>
    /// <param name="Unit">The unit of the calendar.</param>
    /// <param name="Number">How many units later, 0 to 1,000.</param>
    public sealed record LastDay(MonthGroup Unit, int Number) : CountingStep
    {
        /// <summary>The unit of the calendar.</summary>
        public MonthGroup Unit { get; init => field = Values.Guard.Defined(value); } = Values.Guard.Defined(Unit, nameof(Unit));

        /// <summary>How many units later, 0 to 1,000.</summary>
        public int Number { get; init => field = Between(value, 0, nameof(Number)); } = Between(Number, 0, nameof(Number));

        internal override string Written => Number switch
        {
            0 => $"last day of {Word(Unit)}",
            1 => $"last day of next {Word(Unit)}",
            _ => string.Create(CultureInfo.InvariantCulture, $"last day of {Word(Unit)} {Number} after"),
        };

        internal override LocalDate Count(LocalDate from) => Checked(Begin(from, Unit).PlusMonths(Months(Unit) * (Number + 1))).PlusDays(-1);
    }

    /// <summary>The next day of the year with a date, the day itself included: the next 30 June.</summary>
    /// <param name="Date">The month and the day of it; 29 February is 28 February in a common year.</param>
    public sealed record NextDate(AnnualDate Date) : CountingStep
    {
        internal override string Written => string.Create(CultureInfo.InvariantCulture, $"next {Date.Month:00}-{Date.Day:00}");

        internal override LocalDate Count(LocalDate from) => Date.InYear(from.Year) >= from ? Date.InYear(from.Year) : Checked(Date.InYear(from.Year + 1));
    }

    /// <summary>To the end of the day: what takes effect does so when the day is over.</summary>
    public sealed record EndOfDay : CountingStep
    {
        internal override string Written => "end of day";

        internal override LocalDate Count(LocalDate from) => from;
    }

    internal static int Months(MonthGroup unit) => unit switch
    {
        MonthGroup.Month => 1,
        MonthGroup.Quarter => 3,
        MonthGroup.HalfYear => 6,
        MonthGroup.Year => 12,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static string Word(MonthGroup unit) => unit switch
    {
        MonthGroup.Month => "month",
        MonthGroup.Quarter => "quarter",
        MonthGroup.HalfYear => "half-year",
        MonthGroup.Year => "year",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static LocalDate Begin(LocalDate day, MonthGroup unit) =>
        new(day.Year, ((day.Month - 1) / Months(unit) * Months(unit)) + 1, 1);

    private static int Between(int value, int least, string property) => value >= least && value <= 1_000
        ? value
        : throw new ArgumentOutOfRangeException(property, value, $"{property} must be from {least} to 1000.");

    internal static Period WholeDays(Period? value, string property) => PeriodText.Check(value, property) is { HasTimeComponent: false } whole
        ? whole
        : throw new ArgumentOutOfRangeException(property, value!.ToString(), $"{property} must be a span of years, months, weeks and days: law counts in days.");
}
