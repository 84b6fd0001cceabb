using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>What a time on record is for one agreement: its legal times, and its first and last instants in the agreement's zone.</summary>
internal static class EntryTimes
{
    internal static (Instant From, Instant To) Bounds(When when, DateTimeZone zone) => when switch
    {
        When.Moment moment => Days.Resolve(moment.Local, moment.In?.ToDateTimeZone() ?? zone),
        _ => (when.Earliest(zone), when.Latest(zone)),
    };

    /// <summary>The legal times that it can mean: a day as a day, a moment as a moment, anything wider as its first and last day.</summary>
    internal static (LegalTime First, LegalTime Last) Legal(When when)
    {
        switch (when)
        {
            case When.Day day:
                var single = new LegalTime.Day(day.Date);
                return (single, single);
            case When.Moment moment:
                var exact = new LegalTime.Moment(moment.Local, moment.In);
                return (exact, exact);
            case When.Range range:
                return (Legal(range.First).First, Legal(range.Last).Last);
            default:
                return (new LegalTime.Day(when.Bounds.First.Date), new LegalTime.Day(when.Bounds.Last.Date));
        }
    }

    /// <summary>Whether it names one day or one moment.</summary>
    internal static bool IsExact(When when) => when is When.Day or When.Moment;

    internal static Happening Happening(int entry, When when, DateTimeZone zone, Basis basis) =>
        new(entry, when, Bounds(when, zone).To, basis, when is When.Moment { In: var own } && Days.HasOneOffset(own?.ToDateTimeZone() ?? zone));
}
