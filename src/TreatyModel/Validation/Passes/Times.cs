using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Validation.Passes;

/// <summary>Compares points in time of one statement, and is sure only where no zone and no calendar can turn it round.</summary>
internal static class Times
{
    // Where two spans run from the same unknown event, any event will do: one before a short month, one before a long one.
    private static readonly LegalTime[] Examples =
    [
        new LegalTime.Moment(new LocalDateTime(2001, 2, 1, 0, 0), ReferenceZone.Utc),
        new LegalTime.Moment(new LocalDateTime(2001, 7, 1, 0, 0), ReferenceZone.Utc),
    ];

    private static readonly DateTimeZone[] Furthest = [DateTimeZone.ForOffset(Offset.FromHours(14)), DateTimeZone.ForOffset(Offset.FromHours(-12))];

    internal static LegalTime? Fixed(Due? due) => Resolve(due, TermContext.Empty);

    /// <summary>Whether an end is over before a beginning begins, in whatever zone the text may mean.</summary>
    internal static bool EndsBefore(Due? end, Due? beginning, ReferenceZone? zone = null)
    {
        if (end is Due.After { Anchor: var one } && beginning is Due.After { Anchor: var other } && one == other)
        {
            return Examples.All(example => EndsBefore(Resolve(end, On(example)), Resolve(beginning, On(example)), zone));
        }

        return EndsBefore(Fixed(end), Fixed(beginning), zone);
    }

    internal static bool EndsBefore(LegalTime? end, LegalTime? beginning, ReferenceZone? zone)
    {
        if (end is null || beginning is null)
        {
            return false;
        }

        DateTimeZone[] zones = zone is not null ? [zone.ToDateTimeZone()]
            : end.NeedsZone == beginning.NeedsZone ? [DateTimeZone.Utc]
            : Furthest;
        return zones.All(possible => end is LegalTime.Day
            ? end.End(possible) <= beginning.Start(possible)
            : end.End(possible) < beginning.Start(possible));
    }

    private static LegalTime? Resolve(Due? due, TermContext context) =>
        due?.Resolve(context) is Resolved<LegalTime>.Known known ? known.Value : null;

    private static TermContext On(LegalTime example) =>
        TermContext.Empty with { Occurrence = _ => new Resolved<LegalTime>.Known(example, []) };
}
