using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Works out the periods of a term, which notices count, and when it ends.</summary>
internal sealed class TermFold(Evaluation evaluation, TermPlan term)
{
    private const int MaxPeriods = 1_000;

    private readonly TimeResolver times = new(evaluation, term.Agreement);

    private DateTimeZone Zone => term.Agreement.TimeZone;

    private Ledger Ledger => evaluation.Ledger;

    internal TermResult Run()
    {
        var start = Start();
        if (!start.IsKnown)
        {
            return new TermResult { Plan = term, Start = start, FirstExpiry = start };
        }

        var from = Counted(start);
        var periods = new List<TermPeriod>();
        try
        {
            Lay(from, periods);
        }
        catch (ArgumentException error)
        {
            return new TermResult { Plan = term, Start = start, FirstExpiry = TimeOf.Undetermined(Values.Guard.Says(error)), Periods = periods };
        }

        var notices = Judge(periods);
        var expiry = TimeOf.Between(periods[0].Expires, periods[0].Expires, start.KnownFrom, start.Basis);
        var (endsOn, endedBy, prolonged) = End(periods, notices);
        if (Early(endsOn) is var (on, by, basis))
        {
            return new TermResult
            {
                Plan = term,
                Start = start,
                FirstExpiry = expiry,
                Periods = periods,
                Notices = notices,
                EndsOn = on,
                EndsAt = on.Start(Zone),
                EndedBy = by,
                EndBasis = basis,
                Prolonged = prolonged,
            };
        }

        return new TermResult
        {
            Plan = term,
            Start = start,
            FirstExpiry = expiry,
            Periods = periods,
            Notices = notices,
            EndsOn = endsOn,
            EndsAt = endsOn?.Start(Zone),
            EndedBy = endedBy,
            EndBasis = notices.Find(notice => notice.Entry == endedBy)?.Basis ?? Basis.Established,
            Prolonged = prolonged,
        };
    }

    private TimeOf Start()
    {
        if (term.Term.From is { } from)
        {
            return times.Resolve(from);
        }

        // What lasts is what the clause allows or sets up: from then on, or else from when the text takes effect.
        foreach (var norm in term.Agreement.Norms.Where(norm => norm.Clause.Address(term.Agreement.Agreement.Id).Covers(term.Id)))
        {
            if (norm.Norm.From is { } own)
            {
                return times.Resolve(own);
            }
        }

        return times.Occurrence(Anchor.EntryIntoForce);
    }

    // Days, months and years are counted in legal days, whatever the hour of the event that they run from; from an hour that the text
    // itself gives they run to the same hour.
    private LegalTime Counted(TimeOf start) => term.Term.Length.HasTimeComponent || IsStated(start) ? start.Last! : new LegalTime.Day(start.Last!.Date);

    // A term that begins with a day is one of days, also where the text writes its first hour.
    private bool IsStated(TimeOf start) =>
        start.Last!.Start(Zone) != new LegalTime.Day(start.Last.Date).Start(Zone)
        && (start.KnownFrom == Instant.MinValue
            || (term.Agreement.Entry is EntryIntoForce.Fixed { Time: Due.AtTime } && evaluation.Bindings[term.Agreement.Index]?.Entered?.At == start.KnownFrom));

    private void Lay(LegalTime from, List<TermPeriod> periods)
    {
        var begin = from;
        var noticed = term.Term is { Length.HasTimeComponent: false, Renewal: Renewal.Tacit { Length.HasTimeComponent: false, Notice.HasTimeComponent: false } }
            ? new LegalTime.Day(from.Date)
            : from;
        for (var number = 1; number <= MaxPeriods; number++)
        {
            var expires = term.Term.Expiry(from, number, Zone);
            periods.Add(new TermPeriod(number, begin, expires, term.Term.LastNotice(noticed, number, Zone)));
            if (term.Term.Renewal is not Renewal.Tacit || expires.Start(Zone) > evaluation.Horizon)
            {
                return;
            }

            begin = expires;
        }
    }

    private List<NoticeItem> Judge(List<TermPeriod> periods)
    {
        var judged = new List<NoticeItem>();
        if (Ledger.Notices[term.Index] is not { } notices || term.Term.Renewal is not Renewal.Tacit tacit)
        {
            return judged;
        }

        var holders = tacit.NoticeBy.Count > 0 ? tacit.NoticeBy : [.. term.Agreement.Agreement.Parties];
        foreach (var notice in notices.Now)
        {
            if (notice.Said.Kind != DeclarationKind.Notice || notice.Effect is LegalEffect.Revokes or LegalEffect.Substitutes)
            {
                continue;
            }

            if (!holders.Any(holder => Ledger.Actors.AnyActsFor(notice.Said.By, holder) == Truth.Yes))
            {
                judged.Add(new NoticeItem(notice.Entry, null, "whoever gave it is not among those who may", notice.Basis));
                continue;
            }

            // It can be taken back until it takes effect (Vienna Convention art. 68).
            var item = For(notice, periods);
            judged.Add(Ledger.RevokedAt(notice.Entry) is { } back && !(item.Against is { } period && back >= periods[period - 1].Expires.Start(Zone))
                ? new NoticeItem(notice.Entry, null, "it was taken back", notice.Basis)
                : item);
        }

        return judged;
    }

    private NoticeItem For(Declared notice, List<TermPeriod> periods)
    {
        var (early, _) = Against(notice.From, periods);
        var (against, why) = Against(evaluation.IsAtEarliest ? notice.From : notice.To, periods);
        return early == Against(notice.To, periods).Period
            ? new NoticeItem(notice.Entry, against, why, notice.Basis)
            : new NoticeItem(notice.Entry, against, "whether it came in time is not known", Basis.Unknown);
    }

    // The period after which a notice of an instant ends the term, and why no sooner.
    private (int? Period, string? Why) Against(Instant at, List<TermPeriod> periods)
    {
        var late = false;
        foreach (var period in periods)
        {
            if (at >= period.Expires.Start(Zone))
            {
                continue;
            }

            if (at < TimeOf.Limit(period.LastNotice!, Zone))
            {
                return (period.Number, late ? "too late for the expiry that came next" : null);
            }

            late = true;
        }

        return (null, "too late");
    }

    private (LegalTime? EndsOn, int EndedBy, TruthLine? Prolonged) End(List<TermPeriod> periods, List<NoticeItem> notices)
    {
        var read = Read();
        if (read is not null)
        {
            return (read, -1, null);
        }

        var first = notices.Where(notice => notice.Against is not null).OrderBy(notice => notice.Against).FirstOrDefault();
        if (first is not null)
        {
            return (periods[first.Against!.Value - 1].Expires, first.Entry, null);
        }

        return term.Term.Renewal switch
        {
            Renewal.Tacit => (null, -1, null),
            Renewal.AsLongAs lasting => GoesOn(periods[0].Expires, lasting.Condition),
            Renewal.ByDecision decision => Decided(periods[0].Expires, decision),
            _ when term.Prolonged.Select(one => one.Renewal).OfType<Renewal.AsLongAs>().FirstOrDefault() is { } lasting => GoesOn(periods[0].Expires, lasting.Condition),
            _ when term.Prolonged.Select(one => one.Renewal).OfType<Renewal.ByDecision>().FirstOrDefault() is { } decision => Decided(periods[0].Expires, decision),
            _ => (periods[0].Expires, -1, null),
        };
    }

    // Ended before its time: by all parties; short of that, disputed.
    private (LegalTime On, int By, Basis Basis)? Early(LegalTime? endsOn)
    {
        if (Ledger.Notices[term.Index] is not { } words)
        {
            return null;
        }

        foreach (var word in words.Now)
        {
            if (word.Effect is not LegalEffect.Ends ends || Ledger.IsRevoked(word.Entry))
            {
                continue;
            }

            LegalTime on = times.Resolve(ends.From).Last ?? EntryTimes.Legal(word.Said.Received ?? word.Said.Happened).Last;
            if (endsOn is null || on.Start(Zone) < endsOn.Start(Zone))
            {
                var all = term.Agreement.Agreement.Parties.All(party => Ledger.Actors.AnyActsFor(word.Said.By, party) == Truth.Yes);
                return (on, word.Entry, all ? word.Basis : Basis.Disputed);
            }
        }

        return null;
    }

    // A reading that gives a time for a rule on how the term goes on gives the end: that day is the last.
    private LegalTime? Read()
    {
        var agreement = term.Agreement.Agreement;
        foreach (var ambiguity in agreement.Ambiguities)
        {
            if (evaluation.Plan.Readings.Of(agreement, ambiguity.Id) is { Time: { } time }
                && ambiguity.Touches.Any(of => term.Prolonged.Any(one => of.In(agreement.Id).Covers(one.Id)))
                && times.Resolve(time) is { Last: { } last })
            {
                return last is LegalTime.Day day ? day.Plus(Period.FromDays(1), Zone) : last;
            }
        }

        return null;
    }

    private (LegalTime? EndsOn, int EndedBy, TruthLine? Prolonged) GoesOn(LegalTime expiry, Condition condition)
    {
        var line = new ConditionLine(evaluation, term.Agreement, null).Of(new Condition.AsLongAs(condition));
        var at = expiry.Start(Zone);
        if (line.At(at - Duration.Epsilon) == Truth.No)
        {
            return (expiry, -1, line);
        }

        foreach (var change in line.Changes)
        {
            if (change.At >= at && change.Truth == Truth.No)
            {
                return (LegalTime.Of(change.At, Zone, term.Agreement.Zone), change.Entry, line);
            }
        }

        return (null, -1, line);
    }

    private (LegalTime? EndsOn, int EndedBy, TruthLine? Prolonged) Decided(LegalTime expiry, Renewal.ByDecision decision)
    {
        var end = expiry;
        if (Ledger.Notices[term.Index] is { } words)
        {
            foreach (var word in words.Now)
            {
                if (word.Effect is not LegalEffect.Extends extends || word.From >= end.Start(Zone) || !IsBy(word, decision.By))
                {
                    continue;
                }

                var until = times.Resolve(extends.Until).Last;
                end = until is LegalTime.Day day ? day.Plus(Period.FromDays(1), Zone) : until ?? end;
            }
        }

        return (end, -1, null);
    }

    private bool IsBy(Declared word, Bearers by) => by.Sharing == Sharing.Any
        ? by.Actors.Any(one => Ledger.Actors.AnyActsFor(word.Said.By, one) == Truth.Yes)
        : by.Actors.All(one => Ledger.Actors.AnyActsFor(word.Said.By, one) == Truth.Yes);
}
