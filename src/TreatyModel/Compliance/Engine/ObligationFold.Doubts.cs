namespace TreatyModel.Compliance.Engine;

// What was seen after it was reported as performed: that it was not.
internal sealed partial class ObligationFold
{
    // Seen to be gone: what is seen there later has come back, and says nothing against the performance.
    private bool wasSeenDone;

    // Who is there still has not left: what was seen speaks against the reports of the performance as a denial of it would.
    private void Contradict(in Match seen)
    {
        if (!seen.Has(MatchFlags.Observed) || !Bearing.EndsPresence(duty.Norm.Norm.Act) || wasSeenDone || seen.From <= performed!.At || performed.Entry < 0)
        {
            return;
        }

        var basis = evaluation.Ledger.Witnesses.Weigh(Performing(seen), evaluation.Ledger.EntryAt(seen.Entry), duty) ?? Basis.Disputed;
        if (basis != Basis.Established)
        {
            isDoubted = true;
            performed = performed.On(performed.Basis.Weaker(basis));
            spells.Go(seen.To, spells.Last.Phase, basis, Cause.Contradicted, seen.Entry, deadline.LimitAt(seen.To) <= seen.To ? Phase.Overdue : Phase.InEffect);
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
