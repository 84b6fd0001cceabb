using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Hours or minutes after a moment on record, in a zone whose clocks never change: only a sum, made a legal time of when that is asked for.</summary>
internal sealed class ElapsedTime : TimeOf
{
    private static readonly Instant Earliest = Instant.FromUtc(2, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(Days.MaxYear - 100, 1, 1, 0, 0);

    private readonly Happening start;
    private readonly DutyPlan duty;

    private ElapsedTime(Happening start, DutyPlan duty) => (this.start, this.duty) = (start, duty);

    internal override LegalTime First => Last;

    // In a zone whose clocks never change, hours on the clock are hours: any such zone counts them alike.
    internal override LegalTime Last => start.Last.Plus(((Due.After)duty.Deadline!).Period, DateTimeZone.Utc);

    internal override Instant KnownFrom => start.At;

    internal override Basis Basis => start.Basis;

    internal override bool IsKnown => true;

    internal override bool IsExact => true;

    /// <summary>When a duty with a clock is due that began to run with something on record; null where that is more than a sum.</summary>
    internal static ElapsedTime? Of(Happening start, DutyPlan duty) =>
        start.IsSteady && start.At > Earliest && start.At < Latest ? new ElapsedTime(start, duty) : null;

    internal override Instant? Limit(DateTimeZone zone) => start.At + duty.Clock!.Value.TooLateAfter;

    internal override Instant? FirstLimit(DateTimeZone zone) => Limit(zone);
}
