using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Hours or minutes after a moment on record, in a zone whose clocks never change: only a sum, made a legal time of when that is asked for.</summary>
internal sealed class ElapsedTime : TimeOf
{
    // A span that cannot leave the years that the library knows.
    private const int Far = 36_000;

    private readonly Happening start;
    private readonly Period period;
    private readonly Instant at;

    private ElapsedTime(Happening start, Period period, Duration length) => (this.start, this.period, at) = (start, period, start.At + length);

    internal override LegalTime First => Last;

    // In a zone whose clocks never change, hours on the clock are hours: any such zone counts them alike.
    internal override LegalTime Last => start.Last.Plus(period, DateTimeZone.Utc);

    internal override Instant KnownFrom => start.At;

    internal override bool IsKnown => true;

    /// <summary>The time, or null where it is more than a sum.</summary>
    internal static ElapsedTime? Of(Happening start, Period period, DateTimeZone zone) =>
        start.IsMoment && Days.HasOneOffset(start.Zone?.ToDateTimeZone() ?? zone)
        && period is { Years: 0, Months: 0, Weeks: 0, Days: 0 }
        && period.ToDuration() is var length && length.Days is > -Far and < Far && start.At > Earliest && start.At < Latest
            ? new ElapsedTime(start, period, length)
            : null;

    internal override Instant? Limit(DateTimeZone zone) => at + Duration.Epsilon;

    internal override Instant? FirstLimit(DateTimeZone zone) => at + Duration.Epsilon;

    private static Instant Earliest { get; } = Instant.FromUtc(2, 1, 1, 0, 0);

    private static Instant Latest { get; } = Instant.FromUtc(Days.MaxYear - 100, 1, 1, 0, 0);
}
