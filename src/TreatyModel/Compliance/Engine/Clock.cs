using NodaTime;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>Hours or minutes from an event on record: time that needs no calendar to be counted.</summary>
/// <param name="Event">Which event, by its place in the plan.</param>
/// <param name="IsAct">Whether that is an act of a kind, and not one event that is named.</param>
/// <param name="TooLateAfter">How long after it the first instant is that is too late.</param>
internal readonly record struct Clock(int Event, bool IsAct, Duration TooLateAfter)
{
    // A span that cannot leave the years that the library knows.
    private const int FarInDays = 36_000;

    /// <summary>The clock of a due date, or null where it is no such time.</summary>
    internal static Clock? Of(Due? due, NormPlan norm)
    {
        if (due is not Due.After { Period: { Years: 0, Months: 0, Weeks: 0, Days: 0 } period } after || period.ToDuration() is not { Days: > -FarInDays and < FarInDays } length)
        {
            return null;
        }

        var from = norm.Anchors.Find(one => ReferenceEquals(one.Anchor, after.Anchor)).Plan;
        return from is null ? null : new Clock(from.Index, from.IsAct, length + Duration.Epsilon);
    }
}
