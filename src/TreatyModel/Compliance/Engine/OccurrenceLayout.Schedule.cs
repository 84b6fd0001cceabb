using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <content>Occurrences that lie an exact span of time apart.</content>
internal sealed partial class OccurrenceLayout
{
    // On a fixed beat that no delay shifts.
    private bool Schedule(Recurrence.Gap gap, List<Match> performances, List<OccurrenceItem> into)
    {
        if (activity.Begins is not { } begins || FirstBeat(gap, begins) is not { } start)
        {
            return false;
        }

        var ends = NextStage();
        var (from, next) = (begins, 0);
        for (var k = 0; ; k++)
        {
            var due = k == 0 ? start : start.Plus(PeriodText.Times(gap.Period, k), zone);
            var limit = TimeOf.Limit(due, zone);
            if (limit > Ended || due.Start(zone) > evaluation.Horizon || (ends is { } stop && due.Start(zone) >= stop))
            {
                return ends is null && limit <= Ended;
            }

            if (IsCut(into))
            {
                return true;
            }

            into.Add(Beat(KeyOf(due), from, limit, performances, ref next));
            from = limit;
        }
    }

    // As the text gives it, or one gap after it begins to bind. Hours are counted from an hour, of a day from its end.
    private LegalTime? FirstBeat(Recurrence.Gap gap, Instant begins)
    {
        var hours = gap.Period.HasTimeComponent;
        if (times.Resolve(duty.Due) is { IsKnown: true, Last: { } named })
        {
            return hours ? named.Moments.Last : named;
        }

        // A text that is only assumed to bind has no first day.
        if (begins == Instant.MinValue)
        {
            return null;
        }

        var local = begins.InZone(zone).LocalDateTime;
        LegalTime from = hours ? new LegalTime.Moment(local, duty.Agreement.Zone) : new LegalTime.Day(local.Date);
        return from.Plus(gap.Period, zone);
    }

    private OccurrenceItem Beat(string key, Instant from, Instant limit, List<Match> performances, ref int next)
    {
        var spells = Opened(from);
        var tally = new Tally(duty.Needs, need => need.Number);
        while (next < performances.Count && spells.Last.Phase == Phase.InEffect)
        {
            var match = performances[next];
            next++;
            tally.Add(match, AmountsSaid.Of(evaluation.Ledger, duty, match));
            if (!tally.Counts || tally.IsFull || Tally.IsWhole(match))
            {
                if (match.To >= limit)
                {
                    Close(spells, limit, [], false);
                }

                spells.Go(Instant.Max(match.To, from), match.To >= limit ? Phase.FulfilledLate : Phase.Fulfilled, match.Basis, match.To >= limit ? Cause.PerformedLate : Cause.Performed, match.Entry);
            }
        }

        if (spells.Last.Phase == Phase.InEffect)
        {
            Close(spells, limit, [], false);
        }

        return new OccurrenceItem { Key = key, From = from, Limit = limit, Spells = Resting(spells, times.Resolve(duty.Due).Basis), Reached = tally.Reached };
    }

    // By the day; where hours are counted, by the minute, so that each has a key of its own.
    private static string KeyOf(LegalTime due) => due is LegalTime.Moment { Local: var local }
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Days.Format(local.Date)}T{local.Hour:00}.{local.Minute:00}")
        : Days.Format(due.Date);
}
