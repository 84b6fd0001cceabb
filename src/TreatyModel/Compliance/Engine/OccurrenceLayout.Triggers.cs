using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <content>Occurrences that an event opens each time.</content>
internal sealed partial class OccurrenceLayout
{
    private bool Triggers(Recurrence.OnTrigger trigger, List<Match> performances, List<OccurrenceItem> into)
    {
        var used = new HashSet<int>();
        foreach (var happening in Openings(trigger))
        {
            if (!activity.Judges(happening.At) || IsCut(into))
            {
                continue;
            }

            into.Add(trigger.Ahead ? Ahead(trigger, happening, performances, used) : After(trigger, happening, performances, used));
        }

        return true;
    }

    private IEnumerable<Happening> Openings(Recurrence.OnTrigger trigger)
    {
        switch (trigger.Anchor)
        {
            case Anchor.Breach breach:
                return evaluation.Plan.Addresses.Duties(breach.Of.In(duty.Agreement.Agreement.Id))
                    .SelectMany(other => evaluation.Duties[other.Index]?.Violations ?? [])
                    .Where(violation => violation.Counts)
                    .Select(violation => EntryTimes.Happening(violation.Entry, evaluation.Ledger.EntryAt(violation.Entry).Happened, zone, violation.Basis))
                    .OrderBy(happening => happening.At);
            case Anchor.Named or Anchor.ActOf or Anchor.Request or Anchor.TimeSet or Anchor.Notice:
                return times.Happenings(trigger.Anchor).ToArray().Select(times.Counted);
            default:
                var once = times.Occurrence(trigger.Anchor);
                return once.IsKnown ? [new Happening(once.First!, once.Last!, once.KnownFrom, once.Basis)] : [];
        }
    }

    private string KeyOf(Happening happening) =>
        happening.Entry >= 0 ? evaluation.Ledger.EntryAt(happening.Entry).Id.Value : Days.Format(happening.Last.Date);

    private OccurrenceItem After(Recurrence.OnTrigger trigger, Happening happening, List<Match> performances, HashSet<int> used)
    {
        var limit = trigger.Within is null ? null : Within(happening, trigger.Within);
        var spells = Opened(happening.At);
        var key = KeyOf(happening);
        var at = performances.FindIndex(match => !used.Contains(match.Entry) && IsFor(match, key) && match.To >= happening.First.Start(zone));
        if (at >= 0)
        {
            var match = performances[at];
            used.Add(match.Entry);
            var late = limit is { } due && match.From >= due;
            if (late)
            {
                Close(spells, limit!.Value, [], false);
            }

            var open = !late && limit is { } known && match.To >= known;
            spells.Go(Instant.Max(match.To, happening.At), late ? Phase.FulfilledLate : Phase.Fulfilled, open ? Basis.Unknown : match.Basis, late ? Cause.PerformedLate : Cause.Performed, match.Entry, open ? Phase.FulfilledLate : null);
        }
        else if (limit is { } due)
        {
            Close(spells, due, [], false);
        }

        return new OccurrenceItem { Key = key, From = happening.At, Limit = limit, Spells = Resting(spells, happening.Basis), Times = at >= 0 ? 1 : 0 };
    }

    // Ahead of an event, such as notice of a movement: late is too late.
    private OccurrenceItem Ahead(Recurrence.OnTrigger trigger, Happening happening, List<Match> performances, HashSet<int> used)
    {
        var limit = trigger.Within is null ? happening.First.Start(zone) : Earlier(happening.First, trigger.Within);
        var spells = Opened(Instant.Min(limit, happening.At));
        var key = KeyOf(happening);
        var at = performances.FindLastIndex(match => !used.Contains(match.Entry) && IsFor(match, key) && match.From <= happening.At);
        if (at >= 0)
        {
            var match = performances[at];
            used.Add(match.Entry);
            var late = match.From > limit;
            spells = new SpellWriter().Begin(Phase.Pending, Cause.NotBegun);
            spells.Go(match.To, late ? Phase.FulfilledLate : Phase.Fulfilled, match.Basis, late ? Cause.PerformedLate : Cause.Performed, match.Entry);
        }
        else
        {
            spells.Go(happening.At, Phase.Breached, Basis.Presumed, Cause.OccurrenceMissed, happening.Entry);
        }

        return new OccurrenceItem { Key = key, From = Instant.Min(limit, happening.At), Limit = limit, Spells = Resting(spells, happening.Basis), Times = at >= 0 ? 1 : 0 };
    }

    private Instant? Within(Happening happening, Period period)
    {
        try
        {
            return TimeOf.Limit(happening.Last.Plus(period, zone), zone);
        }
        catch (ArgumentException)
        {
            // Hours from a day run out at the latest so many hours after its end.
            return happening.Last.End(zone) + ConditionLine.TimePart(period);
        }
    }

    private Instant Earlier(LegalTime time, Period period)
    {
        var back = PeriodText.Times(period, -1);
        try
        {
            return time.Plus(back, zone).Start(zone);
        }
        catch (ArgumentException)
        {
            return time.Start(zone) - ConditionLine.TimePart(period);
        }
    }

    private bool IsFor(Match match, string key)
    {
        if (!match.Has(MatchFlags.NamesOccurrence))
        {
            return true;
        }

        return evaluation.Ledger.EntryAt(match.Entry).Cites.Any(cited => cited.Occurrence == key);
    }
}
