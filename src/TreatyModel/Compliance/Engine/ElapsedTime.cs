using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Hours or minutes after a moment on record, in a zone whose clocks never change: only a sum, made a legal time of when that is asked for.</summary>
internal sealed class ElapsedTime : TimeOf
{
    private readonly Happening start;
    private readonly Period period;
    private readonly DateTimeZone zone;
    private readonly Instant at;
    private LegalTime? time;

    private ElapsedTime(Happening start, Period period, Duration length, DateTimeZone zone)
    {
        (this.start, this.period, this.zone, at) = (start, period, zone, start.At + length);
        KnownFrom = start.At;
    }

    internal override LegalTime? First => time ??= start.Last.Plus(period, zone);

    internal override LegalTime? Last => First;

    internal override bool IsKnown => true;

    /// <summary>The time, or null where it is more than a sum.</summary>
    internal static ElapsedTime? Of(Happening start, Period period, DateTimeZone zone) =>
        start.IsMoment && Days.HasOneOffset(start.Last is LegalTime.Moment { Zone: { } own } ? own.ToDateTimeZone() : zone)
        && period is { Years: 0, Months: 0, Weeks: 0, Days: 0 }
        && period.ToDuration() is var length && length.Days is > -Far and < Far && start.At.InUtc().Year is > 1 and < Days.MaxYear - 100
            ? new ElapsedTime(start, period, length, zone)
            : null;

    internal override Instant? Limit(DateTimeZone zone) => at + Duration.Epsilon;

    internal override Instant? FirstLimit(DateTimeZone zone) => at + Duration.Epsilon;

    // A span that cannot leave the years that the library knows.
    private const int Far = 36_000;
}
