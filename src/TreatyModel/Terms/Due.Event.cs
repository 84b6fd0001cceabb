using NodaTime;
using TreatyModel.Quantities;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <content>Points that hang on an event.</content>
public abstract partial record Due
{
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
        public override Resolved<LegalTime> Resolve(TermContext context) =>
            Counted(context, Anchor, Period);
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

    /// <summary>A span before an event: backwards from an expiry, from an election.</summary>
    /// <param name="Period">The span, of whole years to minutes.</param>
    /// <param name="Anchor">The event.</param>
    public sealed record Ahead(Period Period, Anchor Anchor) : Due
    {
        /// <summary>The span, of whole years to minutes.</summary>
        public Period Period { get; init => field = PeriodText.Check(value, nameof(Period)); } = PeriodText.Check(Period, nameof(Period));

        /// <summary>The event.</summary>
        public Anchor Anchor { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Anchor);

        internal override string Written => $"{PeriodText.Write(Period)} before {Anchor}";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) =>
            Counted(context, Anchor, PeriodText.Times(Period, -1));
    }

    /// <summary>A fraction of months or years after an event: "4.5 months".</summary>
    /// <param name="Count">How many, above zero, with at most three decimals.</param>
    /// <param name="Unit">Months or years.</param>
    /// <param name="Anchor">The event.</param>
    /// <remarks>
    /// Whole units are counted on the calendar; the fraction of a year as months; the fraction of a month as that share of
    /// the days from there to the same day of the next month, rounded down. Texts that say so say no more.
    /// </remarks>
    public sealed record FractionAfter(decimal Count, Unit Unit, Anchor Anchor) : Due
    {
        /// <summary>How many, above zero, with at most three decimals.</summary>
        public decimal Count { get; init => field = CheckCount(value, nameof(Count)); } = CheckCount(Count, nameof(Count));

        private static decimal CheckCount(decimal value, string property) => value > 0 && value <= PeriodText.Max && decimal.Round(value, 3) == value
            ? value
            : throw new ArgumentOutOfRangeException(property, value, $"Count must be above zero, at most {PeriodText.Max}, with at most three decimals.");

        /// <summary>Months or years.</summary>
        public Unit Unit { get; init => field = CheckUnit(value, nameof(Unit)); } = CheckUnit(Unit, nameof(Unit));

        private static Unit CheckUnit(Unit value, string property) => value is Unit.Months or Unit.Years
            ? value
            : throw new ArgumentOutOfRangeException(property, value, "A fraction is counted in months or years.");

        /// <summary>The event.</summary>
        public Anchor Anchor { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Anchor);

        internal override string Written =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count:0.###} {Unit.Symbol()} after {Anchor}");

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) => Counted(context, Anchor, start =>
        {
            var months = Unit == Unit.Years ? Count * 12 : Count;
            var whole = (int)decimal.Truncate(months);
            var from = whole == 0 ? start : start.Plus(Period.FromMonths(whole), context.Zone);
            var next = start.Plus(Period.FromMonths(whole + 1), context.Zone);
            var share = (int)decimal.Truncate(Period.DaysBetween(from.Date, next.Date) * (months - whole));
            return share == 0 ? from : from.Plus(Period.FromDays(share), context.Zone);
        });
    }

    /// <summary>Day n of a count in which the day of an event is day 1: day 7 is six days after it.</summary>
    /// <param name="Number">Which day, 1 or more.</param>
    /// <param name="Anchor">The event whose day is day 1.</param>
    public sealed record DayNumber(int Number, Anchor Anchor) : Due
    {
        /// <summary>Which day, 1 or more.</summary>
        public int Number { get; init => field = CheckNumber(value, nameof(Number)); } = CheckNumber(Number, nameof(Number));

        private static int CheckNumber(int value, string property) => value is >= 1 and <= PeriodText.Max
            ? value
            : throw new ArgumentOutOfRangeException(property, value, $"Days are numbered from 1 to {PeriodText.Max}.");

        /// <summary>The event whose day is day 1.</summary>
        public Anchor Anchor { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Anchor);

        internal override string Written =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"day {Number} from {Anchor}");

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) => Counted(context, Anchor, start =>
        {
            LegalTime first = new LegalTime.Day(start.Date);
            return Number == 1 ? first : first.Plus(Period.FromDays(Number - 1), context.Zone);
        });
    }

    // Hours from a day whose hour nobody gives are open: between those from its beginning and those from its end.
    private protected Resolved<LegalTime> Counted(TermContext context, Anchor anchor, Period period) =>
        period.HasTimeComponent && context.Occurrence(anchor) is Resolved<LegalTime>.Known { Value: LegalTime.Day day }
            ? OrOpen(() => new Resolved<LegalTime>.Undetermined(
                $"the hour of {anchor} on {day} is not known",
                [day.Moments.First.Plus(period, context.Zone), day.Moments.Last.Plus(period, context.Zone)]))
            : Counted(context, anchor, start => start.Plus(period, context.Zone));

    private protected Resolved<LegalTime> Counted(TermContext context, Anchor anchor, Func<LegalTime, LegalTime> count)
    {
        var occurrence = context.Occurrence(anchor);
        return occurrence is not Resolved<LegalTime>.Known start ? occurrence : OrOpen(() =>
        {
            var time = count(start.Value);
            return new Resolved<LegalTime>.Known(time, start.Steps.With(new Step(Written, time)));
        });
    }

    // What cannot be counted (a date beyond the calendar) is open, and says why.
    private static Resolved<LegalTime> OrOpen(Func<Resolved<LegalTime>> count)
    {
        try
        {
            return count();
        }
        catch (ArgumentException error)
        {
            return new Resolved<LegalTime>.Undetermined(Guard.Says(error), []);
        }
    }
}
