using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>By how much a duty is or was late.</summary>
internal static class LatenessOf
{
    internal static Lateness? Finding(DutyResult result, Phase phase, Instant at, bool isDay)
    {
        if (phase is not (Phase.Overdue or Phase.Breached or Phase.FulfilledLate) || result.Plan.Kind != DutyKind.Obligation)
        {
            return null;
        }

        if (phase == Phase.FulfilledLate)
        {
            (at, isDay) = (result.Performed!.At, result.Performed.Last is LegalTime.Day);
        }

        return DueTimes.LimitAt(result, at) is { } limit && at >= limit ? Between(limit, at, isDay, result.Plan.Agreement.TimeZone) : null;
    }

    // In days where either end is known to the day only: an hour that nobody gives would be one of ours.
    private static Lateness? Between(Instant limit, Instant until, bool isDay, DateTimeZone zone)
    {
        var isDayDue = limit.InZone(zone).TimeOfDay == LocalTime.Midnight;
        var days = Period.DaysBetween(LastDay(limit, zone), until.InZone(zone).Date);
        if ((isDayDue || isDay) && days >= 1)
        {
            return Lateness.OfDays(days);
        }

        if (isDayDue)
        {
            return null;
        }

        var elapsed = DueTimes.Rounded(until - limit);
        return elapsed > Duration.Zero ? Lateness.Of(elapsed) : null;
    }

    // The last day that is in time, or on which it was in time still: what is due at the first instant of a day is due by the end of the day before.
    private static LocalDate LastDay(Instant limit, DateTimeZone zone)
    {
        var last = (limit - Duration.Epsilon).InZone(zone).LocalDateTime;
        return last.TimeOfDay == LocalTime.Midnight ? last.Date.PlusDays(-1) : last.Date;
    }
}
