namespace TreatyModel.Compliance.Engine;

// What was seen after it was reported as performed: that it was not.
internal sealed partial class ObligationFold
{
    // Seen to be gone: what is seen there later has come back, and says nothing against the performance.
    private bool wasSeenDone;

    // Who is there still has not left: what was seen speaks against the reports of the performance as a denial of it would.
    private void Contradict(in Match seen)
    {
        if (!seen.Has(MatchFlags.Observed) || wasSeenDone || seen.From <= performed!.At || performed.Entry < 0)
        {
            return;
        }

        var limit = deadline.LimitAt(seen.To);
        var otherwise = limit <= seen.To ? Phase.Overdue : Phase.InEffect;
        switch (evaluation.Ledger.Witnesses.Weigh(Performing(seen), evaluation.Ledger.EntryAt(seen.Entry), duty))
        {
            case Basis.Established:
                break;
            case null:
                (performed, isDoubted) = (null, false);
                spells.Go(seen.To, otherwise, seen.Basis, otherwise == Phase.Overdue ? Cause.DeadlinePassed : Cause.Contradicted, seen.Entry);
                break;
            case { } basis:
                isDoubted = true;
                spells.Go(seen.To, spells.Last.Phase, basis, Cause.Contradicted, seen.Entry, otherwise);
                break;
        }
    }

    // What is on record as performing it, before something was seen.
    private IEnumerable<Chronicles.Entry> Performing(Match seen)
    {
        foreach (var match in evaluation.Ledger.Matches[duty.Index]!.Now.ToArray())
        {
            if (match.Use == Use.Performs && match.To < seen.From)
            {
                yield return evaluation.Ledger.EntryAt(match.Entry);
            }
        }
    }
}
