using NodaTime;

namespace TreatyModel.Compliance.Engine;

// How much is done, where it is owed in numbers, and what follows where sources differ on how much.
internal sealed partial class ObligationFold
{
    // Performed, and not so by what some source says: by the least number that one gives, or by what was seen afterwards.
    private bool isDoubted;

    // Not performed by the number that counts, and perhaps so still: by the most that a source says, or as nothing says whether that was all.
    private Perhaps? perhaps;

    private sealed record Perhaps(Phase Phase, int Entry, Basis Basis, Cause Cause);

    // How much an act is of, where that counts towards anything.
    private Reckoned Amount(in Match match) => match.Need < 0 ? default : AmountsSaid.Of(evaluation.Ledger, duty, match);

    private void Count(in Match match, in Activity.State state)
    {
        var whole = Tally.IsWhole(match);
        if (IsDone)
        {
            Confirm(match, whole, Counting(match.Basis, state));
        }
        else if (whole || tally.IsFull)
        {
            isDoubted = !whole && !tally.IsSurelyFull;
            var before = spells.Last.Phase;
            Perform(isDoubted ? match.Happened.On(Basis.Disputed) : match.Happened, match.From, Counting(match.Basis, state), state, Rival(match));
            if (isDoubted)
            {
                spells.Go(match.To, spells.Last.Phase, Basis.Disputed, Cause.AmountsDiffer, match.Entry, before);
            }
        }
        else if (perhaps is null && tally.IsPerhapsFull)
        {
            Leave(match, Basis.Disputed, Cause.AmountsDiffer);
        }
        else if (perhaps is null && tally.MayBeWhole(match))
        {
            Leave(match, Basis.Unknown, Cause.AmountOpen);
        }
    }

    // Leaves open that it is performed.
    private void Leave(in Match match, Basis basis, Cause cause)
    {
        perhaps = new Perhaps(deadline.LimitAt(match.To) <= match.To ? Phase.FulfilledLate : Phase.Fulfilled, match.Entry, basis, cause);
        spells.Go(match.To, spells.Last.Phase, basis, cause, match.Entry, perhaps.Phase);
    }

    // By now it is done whatever source is right; only whether in time can be in dispute still.
    private void Confirm(in Match match, bool whole, Basis basis)
    {
        if (!whole && !tally.IsSurelyFull)
        {
            return;
        }

        isDoubted = false;
        if (spells.Last.Phase == Phase.Fulfilled && deadline.LimitAt(match.To) <= match.To)
        {
            spells.Go(match.To, Phase.Fulfilled, Basis.Disputed, spells.Last.Cause, match.Entry, Phase.FulfilledLate);
        }
        else
        {
            spells.Go(match.To, spells.Last.Phase, basis, spells.Last.Phase == Phase.Fulfilled ? Cause.Performed : Cause.PerformedLate, match.Entry);
        }
    }

    // What is done by one account only is overdue by the other once its time has passed.
    private void PassInDoubt(Instant until)
    {
        if (isDoubted && spells.Last is { Phase: Phase.Fulfilled, Other: Phase.InEffect } open && deadline.LimitAt(now) is { } limit && limit > open.From && limit < until)
        {
            spells.Go(limit, Phase.Fulfilled, open.Basis, open.Cause, open.Entry, Phase.Overdue);
        }
    }
}
