using NodaTime;
using TreatyModel.Quantities;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>How often something is done.</summary>
public abstract record Recurrence
{
    private protected Recurrence()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    /// <summary>The recurrence in short: <c>at least 2 times a month</c>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;

    /// <summary>A number of times in each cell of the calendar: daily, at least twice a month.</summary>
    public sealed record PerPeriod : Recurrence
    {
        /// <summary>The cell of the calendar.</summary>
        public required CalendarUnit Unit { get; init => field = Guard.Defined(value); }

        /// <summary>How many cells make one period, 1 or more: 2 with weeks is every fortnight.</summary>
        public int Every { get; init => field = AtLeastOne(value, nameof(Every)); } = AtLeastOne(1, nameof(Every));

        /// <summary>How many times in each period, 1 or more.</summary>
        public int Times { get; init => field = AtLeastOne(value, nameof(Times)); } = AtLeastOne(1, nameof(Times));

        /// <summary>How the number binds.</summary>
        public Comparator Comparator { get; init => field = Guard.Defined(value); } = Comparator.Exactly;

        internal override string Written =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Comparator} {Times} in {Every} {Unit}");
    }

    /// <summary>A longest, a shortest or a fixed time from one performance to the next.</summary>
    public sealed record Gap : Recurrence
    {
        /// <summary>The time, of whole years to minutes.</summary>
        public required Period Period { get; init => field = PeriodText.Check(value, nameof(Period)); }

        /// <summary>Whether it is the longest, the shortest or fixed.</summary>
        public GapBound Bound { get; init => field = Guard.Defined(value); } = GapBound.AtMost;

        internal override string Written => $"{Bound} {PeriodText.Write(Period)} apart";
    }

    /// <summary>Each time that an event happens, within a time from it (on request, within 48 hours) or ahead of it (before each movement).</summary>
    public sealed record OnTrigger : Recurrence
    {
        /// <summary>The event.</summary>
        public required Anchor Anchor { get; init => field = Guard.NotNull(value); }

        /// <summary>The time, of whole years to minutes: the longest after the event, or the shortest ahead of it; null where none is given.</summary>
        public Period? Within { get; init => field = value is null ? null : PeriodText.Check(value, nameof(Within)); }

        /// <summary>Whether it is done ahead of the event rather than after it.</summary>
        public bool Ahead { get; init; }

        internal override string Written => Ahead
            ? $"{(Within is null ? "" : $"at least {PeriodText.Write(Within)} ")}before each {Anchor}"
            : $"on each {Anchor}{(Within is null ? "" : $", within {PeriodText.Write(Within)}")}";
    }

    /// <summary>For a part of every day: ten hours a day, from 06:00 to 16:00.</summary>
    public sealed record DailyWindow : Recurrence
    {
        /// <summary>How many hours a day, above 0 and at most 24.</summary>
        public required decimal Hours
        {
            get;
            init => field = value is > 0 and <= 24
                ? value
                : throw new ArgumentOutOfRangeException(nameof(Hours), value, "A day has more than 0 and at most 24 hours to give.");
        }

        /// <summary>When the window opens, to the minute, or null where the text leaves that open.</summary>
        public LocalTime? Opens
        {
            get;
            init => field = value is null || value.Value.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0
                ? value
                : throw new ArgumentException("A window opens at a whole minute.", nameof(Opens));
        }

        /// <summary>Only on the days of an event: <c>act release</c> for days of release; null for every day.</summary>
        public Anchor? OnDaysOf { get; init; }

        internal override string Written =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Hours:0.##} hours a day{(OnDaysOf is null ? "" : $" on days of {OnDaysOf}")}");
    }

    private protected static int AtLeastOne(int value, string property) =>
        value is >= 1 and <= PeriodText.Max
            ? value
            : throw new ArgumentOutOfRangeException(property, value, $"{property} must be from 1 to {PeriodText.Max}.");
}
