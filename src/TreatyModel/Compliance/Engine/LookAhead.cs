using NodaTime;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>Collects what time will bring.</summary>
internal static class LookAhead
{
    internal static ValueList<Upcoming> Of(Assessment assessment, Instant after, Instant until)
    {
        var found = new List<Upcoming>();
        foreach (var result in assessment.Evaluation.Duties)
        {
            Add(found, assessment.Evaluation, result!, after, until);
        }

        foreach (var term in assessment.Evaluation.Terms)
        {
            Add(found, term!, after, until);
        }

        return [.. found.OrderBy(upcoming => upcoming.At)];
    }

    private static void Add(List<Upcoming> found, Evaluation evaluation, DutyResult result, Instant after, Instant until)
    {
        var zone = result.Plan.Agreement.TimeZone;
        ref readonly var now = ref result.Spells.At(after);
        if (now.Phase.IsFinal())
        {
            return;
        }

        if (now.Phase == Phase.Pending && result.Activity.Begins is { } begins && begins > after && begins <= until)
        {
            found.Add(Of(UpcomingKind.Beginning, result, Legal(result.Activity.From.Last, begins, zone), begins));
        }

        foreach (var (due, inSomeReadings) in result.Plan.Kind == DutyKind.Obligation ? Limits(result, after, zone) : [])
        {
            if (due > after && due - Duration.Epsilon <= until)
            {
                found.Add(Of(UpcomingKind.Deadline, result, Legal(result.Due.Last, due - Duration.Epsilon, zone), due - Duration.Epsilon) with { InSomeReadings = inSomeReadings });
            }
        }

        var start = new TimeResolver(evaluation, result.Plan.Agreement, result.Plan.Norm).Resolve(result.Plan.StartBy);
        if (start.Limit(zone) is { } first && first > after && first - Duration.Epsilon <= until && !(result.Begun?.At <= after))
        {
            found.Add(Of(UpcomingKind.StartBy, result, start.Last!, first - Duration.Epsilon));
        }

        foreach (var occurrence in result.Occurrences)
        {
            if (occurrence.Limit is { } closes && closes > after && closes - Duration.Epsilon <= until && !occurrence.Spells.At(after).Phase.IsFinal())
            {
                found.Add(Of(UpcomingKind.Deadline, result, Legal(null, closes - Duration.Epsilon, zone), closes - Duration.Epsilon) with { Address = result.Plan.Id with { Occurrence = occurrence.Key } });
            }
        }

        ref readonly var last = ref result.Spells.Last;
        if (result.Plan.Kind != DutyKind.Obligation && last.From > after && last.From <= until && last.Phase is Phase.Completed or Phase.Lapsed)
        {
            found.Add(Of(UpcomingKind.End, result, Legal(null, last.From, zone), last.From));
        }
    }

    private static void Add(List<Upcoming> found, TermResult result, Instant after, Instant until)
    {
        var zone = result.Plan.Agreement.TimeZone;
        foreach (var period in result.Periods)
        {
            var expires = period.Expires.Start(zone);
            if (result.EndsAt is { } over && over < expires)
            {
                return;
            }

            if (period.LastNotice is { } notice && TimeOf.Limit(notice, zone) - Duration.Epsilon is var last && last > after && last <= until)
            {
                found.Add(new Upcoming { Kind = UpcomingKind.LastDayForNotice, Address = result.Plan.Id, When = notice, At = last });
            }

            if (expires > after && expires <= until)
            {
                found.Add(new Upcoming { Kind = UpcomingKind.Expiry, Address = result.Plan.Id, When = period.Expires, At = expires });
            }
        }
    }

    // Where readings give several times, the first that is too late under any of them, and the first that is so under all.
    private static IEnumerable<(Instant Due, bool InSomeReadings)> Limits(DutyResult result, Instant after, DateTimeZone zone)
    {
        if ((DueTimes.LimitAt(result, after) ?? result.DueByText.LimitByAll(zone)) is not { } limit)
        {
            yield break;
        }

        if (DueTimes.ExtensionAt(result, after) is null && result.DueByText.LimitByAny(zone) is { } first && first < limit)
        {
            yield return (first, true);
        }

        yield return (limit, false);
    }

    private static Upcoming Of(UpcomingKind kind, DutyResult result, LegalTime when, Instant at) =>
        new() { Kind = kind, Address = result.Plan.Id, When = when, At = at };

    // The text's own time where it is the one meant; else the day, or the moment where it is not the end or the beginning of one.
    internal static LegalTime Legal(LegalTime? own, Instant at, DateTimeZone zone)
    {
        if (own is not null && (own.Start(zone) == at || TimeOf.Limit(own, zone) - Duration.Epsilon == at))
        {
            return own;
        }

        var moment = LegalTime.Of(at, zone, null);
        return moment.Local.TimeOfDay == LocalTime.Midnight || moment.Local.TimeOfDay == LocalTime.MaxValue
            ? new LegalTime.Day(moment.Date)
            : moment;
    }
}
