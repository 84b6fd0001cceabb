using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Hours or minutes after a moment on record, in a zone whose clocks never change: only a sum, made a legal time of when that is asked for.</summary>
internal sealed class ElapsedTime : TimeOf
{
    private static readonly Instant Earliest = Instant.FromUtc(2, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(Days.MaxYear - 100, 1, 1, 0, 0);

    private readonly Happening start;
    private readonly Clock clock;

    private ElapsedTime(Happening start, Clock clock) => (this.start, this.clock) = (start, clock);

    internal override LegalTime First => Last;

    // In a zone whose clocks never change, hours on the clock are hours: any such zone counts them alike.
    internal override LegalTime Last => start.Last.Plus(clock.Period, DateTimeZone.Utc);

    internal override Instant KnownFrom => start.At;

    internal override bool IsKnown => true;

    internal override bool IsExact => true;

    /// <summary>The time, or null where it is more than a sum.</summary>
    internal static ElapsedTime? Of(Happening start, Clock clock) =>
        start.IsSteady && start.At > Earliest && start.At < Latest ? new ElapsedTime(start, clock) : null;

    internal override Instant? Limit(DateTimeZone zone) => start.At + clock.TooLateAfter;

    internal override Instant? FirstLimit(DateTimeZone zone) => Limit(zone);
}
