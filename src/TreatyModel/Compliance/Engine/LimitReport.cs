using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>Collects every time that is set between two instants, those among them that have passed or were moved.</summary>
internal static class LimitReport
{
    internal static ValueList<TimeLimit> Of(Assessment assessment, Instant from, Instant to)
    {
        var found = new List<TimeLimit>();
        foreach (var result in assessment.Evaluation.Duties)
        {
            found.AddRange(OfDuty(assessment, result!, to));
        }

        foreach (var term in assessment.Evaluation.Plan.Terms)
        {
            found.AddRange(OfTerm(TermReport.Of(assessment, term), term.Agreement.TimeZone));
        }

        return [.. Together(found.Where(limit => limit.At >= from && limit.At <= to)).OrderBy(limit => limit.At)];
    }

    // Readings that give the same time are one.
    private static IEnumerable<TimeLimit> Together(IEnumerable<TimeLimit> limits) => limits
        .GroupBy(limit => limit with { Under = null })
        .Select(same => same.Key with { Under = same.Any(limit => limit.Under is null) ? null : string.Join(" or ", same.Select(limit => limit.Under).Distinct()) });

    private static IEnumerable<TimeLimit> OfDuty(Assessment assessment, DutyResult result, Instant to)
    {
        var (evaluation, zone) = (assessment.Evaluation, result.Plan.Agreement.TimeZone);
        var times = new TimeResolver(evaluation, result.Plan.Agreement, result.Plan.Norm);
        var start = times.Resolve(result.Plan.StartBy);
        if (start.Limit(zone) is { } late)
        {
            yield return Of(result, UpcomingKind.StartBy, start.Last!, late);
        }

        if (result.Plan.Kind == DutyKind.Obligation)
        {
            for (var i = 0; i < result.Limits.Count; i++)
            {
                if (result.Limits[i].Limit is { } limit)
                {
                    yield return OfDeadline(evaluation, result, i, limit);
                }
            }
        }

        foreach (var occurrence in result.Occurrences)
        {
            if (occurrence.Limit is { } closes)
            {
                yield return Of(result, UpcomingKind.Deadline, LookAhead.Legal(null, closes - Duration.Epsilon, zone), closes) with { Address = result.Plan.Id with { Occurrence = occurrence.Key } };
            }
        }

        foreach (var open in UnderReadings(assessment, result, to))
        {
            yield return open;
        }
    }

    private static TimeLimit OfDeadline(Evaluation evaluation, DutyResult result, int index, Instant limit)
    {
        var (at, _, entry, _) = result.Limits[index];
        var own = entry < 0 ? result.DueByText.Last : index == result.Limits.Count - 1 ? result.Due.Last : null;
        Instant? replaced = result.Limits.Skip(index + 1).Where(one => one.At >= at && one.Limit != limit).Select(one => (Instant?)one.At).FirstOrDefault();
        return Of(result, UpcomingKind.Deadline, LookAhead.Legal(own, limit - Duration.Epsilon, result.Plan.Agreement.TimeZone), limit) with
        {
            SetBy = entry < 0 ? null : evaluation.Ledger.EntryAt(entry).Id,
            ReplacedFrom = replaced,
        };
    }

    // Where the text leaves the time open, each answer that a reading gives.
    private static IEnumerable<TimeLimit> UnderReadings(Assessment assessment, DutyResult result, Instant to)
    {
        if (result.Plan.Kind != DutyKind.Obligation || DueTimes.TextOf(result) is null || result.Limits.Any(one => one.Limit is not null))
        {
            yield break;
        }

        foreach (var possible in assessment.At(to)[result.Plan.Id].Possible)
        {
            if (possible.Due is Resolved<LegalTime>.Known due)
            {
                yield return Of(result, UpcomingKind.Deadline, due.Value, TimeOf.Limit(due.Value, result.Plan.Agreement.TimeZone)) with { Under = possible.Under };
            }
        }
    }

    private static IEnumerable<TimeLimit> OfTerm(TermFinding term, DateTimeZone zone)
    {
        if (term.Periods.Count == 0)
        {
            return term.Readings.SelectMany(reading => OfTerm(reading.Term, zone).Select(limit => limit with { Under = reading.Under }));
        }

        var limits = new List<TimeLimit>();
        foreach (var period in term.Periods)
        {
            var expires = period.Expires.Start(zone);
            if (term.EndsAt is { } over && over < expires)
            {
                break;
            }

            if (period.LastDayForNotice is { } notice)
            {
                limits.Add(new TimeLimit { Kind = UpcomingKind.LastDayForNotice, Address = term.Address, When = notice, At = TimeOf.Limit(notice, zone) - Duration.Epsilon });
            }

            limits.Add(new TimeLimit { Kind = UpcomingKind.Expiry, Address = term.Address, When = period.Expires, At = expires });
        }

        return limits;
    }

    private static TimeLimit Of(DutyResult result, UpcomingKind kind, LegalTime when, Instant tooLate) =>
        new() { Kind = kind, Address = result.Plan.Id, When = when, At = tooLate - Duration.Epsilon };
}
