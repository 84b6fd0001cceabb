using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Hours or minutes after a moment on record, in a zone whose clocks never change: only a sum, made a legal time of when that is asked for.</summary>
internal sealed class ElapsedTime(Happening start, DutyPlan duty) : TimeOf
{
    private static readonly Instant Earliest = Instant.FromUtc(2, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(Days.MaxYear - 100, 1, 1, 0, 0);

    internal override LegalTime First => Last;

    // In a zone whose clocks never change, hours on the clock are hours: any such zone counts them alike.
    internal override LegalTime Last => start.Last.Plus(((Due.After)duty.Deadline!).Period, DateTimeZone.Utc);

    internal override Instant KnownFrom => start.At;

    internal override Basis Basis => start.Basis;

    internal override bool IsKnown => true;

    internal override bool IsExact => true;

    /// <summary>Whether it is only a sum when a duty with a clock is due that began to run with something on record.</summary>
    internal static bool IsFrom(Happening start) => start.IsSteady && start.At > Earliest && start.At < Latest;

    /// <summary>As the deadline of a duty: the first instant that is too late.</summary>
    internal static Instant Limit(Happening start, DutyPlan duty) => start.At + duty.Clock!.Value.TooLateAfter;

    internal override Instant? Limit(DateTimeZone zone) => Limit(start, duty);

    internal override Instant? FirstLimit(DateTimeZone zone) => Limit(zone);
}
