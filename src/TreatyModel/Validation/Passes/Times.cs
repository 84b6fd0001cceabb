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
        var any = false;
        foreach (var (begins, ends) in Pairs(beginning, end))
        {
            if (!EndsBefore(ends, begins, zone))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    /// <summary>Whether there is surely less time between a beginning and an end than a span of the calendar.</summary>
    internal static bool IsShorter(Due? from, Due? until, Period span, ReferenceZone? zone) =>
        Pairs(from, until).All(pair => Later(pair.From, span) is { } later && EndsBefore(pair.Until, later, zone)) && Pairs(from, until).Any();

    /// <summary>Whether there is surely less time between a beginning and an end than so many hours.</summary>
    internal static bool IsShorter(Due? from, Due? until, Duration hours, ReferenceZone? zone) =>
        Pairs(from, until).All(pair => (zone is not null || pair.From.NeedsZone == pair.Until.NeedsZone) && Length(pair.From, pair.Until, zone) < hours) && Pairs(from, until).Any();

    private static Duration Length(LegalTime from, LegalTime until, ReferenceZone? zone) =>
        until.End(zone?.ToDateTimeZone() ?? DateTimeZone.Utc) - from.Start(zone?.ToDateTimeZone() ?? DateTimeZone.Utc);

    private static LegalTime? Later(LegalTime from, Period span)
    {
        try
        {
            return from.Plus(span, DateTimeZone.Utc);
        }
        catch (ArgumentException)
        {
            // Hours from a day, or beyond the calendar: nothing to compare.
            return null;
        }
    }

    // What two times come to: once where both are fixed, for each example where both hang on one event, never otherwise.
    private static IEnumerable<(LegalTime From, LegalTime Until)> Pairs(Due? from, Due? until)
    {
        var contexts = AnchorOf(from) is { } anchor && anchor == AnchorOf(until) ? Examples.Select(On) : [TermContext.Empty];
        foreach (var context in contexts)
        {
            if (IsFirm(from, context) && Resolve(from, context) is { } one && Resolve(until, context) is { } other)
            {
                yield return (one, other);
            }
        }
    }

    // An outer limit or one of several limbs says when something ends at the latest, and not when it begins.
    private static bool IsFirm(Due? due, TermContext context) => due switch
    {
        Due.Vague => false,
        Due.EarlierOf earlier => earlier.Of.All(limb => IsFirm(limb, context) && Resolve(limb, context) is not null),
        _ => true,
    };

    private static Anchor? AnchorOf(Due? due) => due switch
    {
        Due.After after => after.Anchor,
        Due.OnEvent on => on.Anchor,
        Due.Ahead ahead => ahead.Anchor,
        Due.FractionAfter after => after.Anchor,
        Due.DayNumber day => day.Anchor,
        Due.Vague { AtLatest: { } limit } => AnchorOf(limit),
        _ => null,
    };

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
