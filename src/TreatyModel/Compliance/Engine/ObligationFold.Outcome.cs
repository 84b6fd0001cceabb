using NodaTime;
using TreatyModel.Chronicles;

namespace TreatyModel.Compliance.Engine;

// What each thing that happens makes of the duty.
internal sealed partial class ObligationFold
{
    private void Take(in Match match, in Reckoned amount, in Activity.State state)
    {
        switch (match.Use)
        {
            case Use.Performs:
                wasSeenDone |= match.Has(MatchFlags.Observed) && match.Amount == 0;
                if (Counts(match, state))
                {
                    Begin(match.Happened, match.Basis, state);
                    tally.Add(match, amount);
                    Count(match, state);
                }

                break;
            case Use.Lacks when IsDone:
                Contradict(match);
                break;
            case Use.Lacks:
                lackSeen ??= match.To;
                if (spells.Last.Phase is Phase.Overdue or Phase.Breached && spells.Last.Basis == Basis.Presumed)
                {
                    spells.Go(match.To, spells.Last.Phase, match.Basis.Weaker(Grounds(state.Ground, match.To, spells.Last.Cause)), Cause.DeadlinePassed, match.Entry);
                }

                break;
            case Use.Violates when state.Phase == Phase.InEffect && !IsDone:
                spells.Go(match.To, Phase.Breached, match.Basis.On(state.Ground), Cause.FoundBreached, match.Entry);
                break;
            default:
                break;
        }
    }

    // Begun at last: what was overdue to begin is open again, unless its own time has passed too.
    private void Begin(Happening start, Basis basis, in Activity.State state)
    {
        basis = basis.On(state.Ground);
        begun ??= start.On(basis);
        if (spells.Last is { Phase: Phase.Overdue, Cause: Cause.StartPassed })
        {
            var limit = deadline.LimitAt(start.At);
            if (limit is null || limit > start.At)
            {
                spells.Go(start.At, Phase.InEffect, basis, Cause.Begun, start.Entry);
            }
        }
    }

    // What is done before it binds has no effect; nor has what is done before it may be.
    private bool Counts(in Match match, in Activity.State state)
    {
        if ((IsDone && !isDoubted) || state.Phase is Phase.Pending or Phase.Completed or Phase.Discharged or Phase.Terminated)
        {
            return false;
        }

        return Earliest() is not { } earliest || match.To >= earliest;
    }

    private void Perform(Happening happening, Instant earliest, Basis basis, in Activity.State state, (Instant Early, Instant Late)? rival = null)
    {
        if (IsDone || state.Phase is Phase.Pending or Phase.Discharged or Phase.Terminated)
        {
            return;
        }

        performed = happening.On(happening.Basis.Weaker(basis));
        begun ??= performed;
        var at = happening.At;
        var (limit, first) = (deadline.LimitAt(at), deadline.FirstLimit);
        if (rival is var (early, late))
        {
            earliest = Instant.Min(earliest, early);
            if (limit is { } known && late >= known && at < known)
            {
                spells.Go(happening.At, Phase.Fulfilled, Basis.Disputed, Cause.Performed, happening.Entry, Phase.FulfilledLate);
                return;
            }

            if (limit is { } due && early < due && at >= due)
            {
                spells.Go(happening.At, Phase.FulfilledLate, Basis.Disputed, Cause.PerformedLate, happening.Entry, Phase.Fulfilled);
                return;
            }
        }

        if (limit is null || at < Instant.Min(limit.Value, first ?? limit.Value))
        {
            spells.Go(at, Phase.Fulfilled, InTime(basis, limit, at), Cause.Performed, happening.Entry);
        }
        else if (earliest >= limit)
        {
            spells.Go(at, Phase.FulfilledLate, basis.On(deadline.BasisAt(at)), Cause.PerformedLate, happening.Entry);
        }
        else
        {
            // The record is not fine enough to say whether it was in time: the spell in which it may have been late is undone.
            Undo(limit.Value);
            spells.Go(at, Phase.Fulfilled, Basis.Unknown, Cause.Performed, happening.Entry, Phase.FulfilledLate);
        }
    }

    // In time only by an extension that is disputed.
    private Basis InTime(Basis basis, Instant? limit, Instant at)
    {
        if (limit is null || basis != Basis.Established || at < deadline.FirmAt(at))
        {
            return basis;
        }

        foreach (var one in deadline.Moved ?? [])
        {
            if (one.Limit == limit && one.Basis == Basis.Disputed)
            {
                return Basis.Disputed;
            }
        }

        return basis;
    }

    private void Undo(Instant limit)
    {
        if (spells.Last.Phase.IsInDefault() && spells.Last.From >= limit && spells.Last.Cause is Cause.DeadlinePassed or Cause.SilenceIsBreach)
        {
            spells.Go(spells.Last.From, Phase.InEffect, Basis.Unknown, Cause.DeadlinePassed, -1, Phase.Overdue);
        }
    }

    // The earliest and the latest that any source gives, where they give rival dates.
    private (Instant Early, Instant Late)? Rival(in Match match)
    {
        if (!match.Has(MatchFlags.RivalDates))
        {
            return null;
        }

        var (early, late) = (match.From, match.To);
        foreach (var word in evaluation.Ledger.EntryAt(match.Entry).Attestations)
        {
            if (word.Happened is { } other && word.Stance != Sources.Stance.Denies)
            {
                var bounds = EntryTimes.Bounds(other, zone);
                (early, late) = (Instant.Min(early, bounds.From), Instant.Max(late, bounds.To));
            }
        }

        return (early, late);
    }

    private void Extend(Instant at, int entry, Basis basis, in Activity.State state)
    {
        if (!IsDone && state.Phase is Phase.InEffect or Phase.Completed && spells.Last.Phase.IsInDefault() && (deadline.LimitAt(at) is null || deadline.LimitAt(at) > at))
        {
            spells.Go(at, Phase.InEffect, basis.Weaker(state.Ground), Cause.Extended, entry);
        }
    }

    private void Find(Declared word, Chronicles.LegalEffect.Finds finds, in Activity.State state)
    {
        switch (finds.What)
        {
            case FindingKind.Breach when !IsDone && state.Phase == Phase.InEffect && spells.Last.Phase is Phase.InEffect or Phase.Overdue or Phase.Breached:
                spells.Go(word.To, Phase.Breached, Found(word, state), Cause.FoundBreached, word.Entry);
                break;
            case FindingKind.NoBreach when !IsDone && spells.Last is { Phase: Phase.Breached, Cause: Cause.FoundBreached }:
                Answer(word, state);
                break;
            case FindingKind.Performed when !IsDone && state.Phase != Phase.Pending && !spells.Last.Phase.IsFinal():
                Perform(EntryTimes.Happening(word.Entry, word.Said.Happened, zone, word.Basis), word.From, Found(word, state), state);
                break;
            case FindingKind.NotPerformed:
                lackSeen ??= word.To;
                if (IsDone && spells.Last.Phase is Phase.Fulfilled or Phase.FulfilledLate)
                {
                    spells.Go(word.To, spells.Last.Phase, Basis.Disputed, spells.Last.Cause, word.Entry);
                    performed = performed!.On(Basis.Disputed);
                }
                else if (spells.Last is { Phase: Phase.Overdue, Basis: Basis.Presumed })
                {
                    spells.Go(word.To, Phase.Overdue, Holdings.Basis(evaluation, duty, word).Weaker(Grounds(state.Ground, word.To, spells.Last.Cause)), Cause.DeadlinePassed, word.Entry);
                }

                break;
            default:
                break;
        }
    }

    // Said by one side and denied by the other it is disputed; cleared by who is called upon to say so, it was none.
    private void Answer(Declared word, in Activity.State state)
    {
        var limit = deadline.LimitAt(word.To);
        if (Holdings.IsAuthoritative(evaluation, duty, word))
        {
            spells.Go(word.To, limit <= word.To ? Phase.Overdue : Phase.InEffect, state.Ground, Cause.FoundNotBreached, word.Entry);
        }
        else
        {
            var basis = spells.Last.Entry < 0 ? Basis.Disputed : Holdings.AfterDenial(evaluation, duty, word, spells.Last.Entry, spells.Last.Basis);
            spells.Go(word.To, Phase.Breached, basis, Cause.FoundBreached, word.Entry);
        }
    }
}
