using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>By how much a duty is or was late.</summary>
internal static class LatenessOf
{
    internal static Lateness? Finding(DutyResult result, Phase phase, Instant at)
    {
        if (phase is not (Phase.Overdue or Phase.Breached or Phase.FulfilledLate) || result.Plan.Kind != DutyKind.Obligation)
        {
            return null;
        }

        var until = phase == Phase.FulfilledLate ? result.Performed!.At : at;
        return DueTimes.LimitAt(result, until) is { } limit && until >= limit ? Between(result, limit, until) : null;
    }

    private static Lateness? Between(DutyResult result, Instant limit, Instant until)
    {
        var zone = result.Plan.Norm.Agreement.TimeZone;
        if (limit.InZone(zone).TimeOfDay == LocalTime.Midnight)
        {
            // The limit is the first day after the day on which it was due.
            var performed = result.Performed is { Last: LegalTime.Day day } done && done.At == until ? day.Value : until.InZone(zone).Date;
            var days = Period.DaysBetween(limit.InZone(zone).Date.PlusDays(-1), performed);
            return days >= 1 ? Lateness.OfDays(days) : null;
        }

        var elapsed = DueTimes.Rounded(until - limit);
        return elapsed > Duration.Zero ? Lateness.Of(elapsed) : null;
    }
}
