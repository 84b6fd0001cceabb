using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>The violations of a duty that had begun by an instant, and whether anybody watched.</summary>
internal static class ViolationReport
{
    internal static IEnumerable<Violation> Of(Evaluation evaluation, DutyResult result, Instant at)
    {
        foreach (var item in result.Violations)
        {
            if (item.From > at)
            {
                yield break;
            }

            yield return new Violation
            {
                Entry = evaluation.Ledger.EntryAt(item.Entry).Id,
                From = item.From,
                To = item.To,
                Basis = item.Basis,
                Amount = item.Need < 0 ? null : AmountReport.Progress(result.Plan.Needs[item.Need], item.Reached),
                ExcusedBy = item.Counts ? null : evaluation.Ledger.EntryAt(item.Excuse).Id,
            };
        }
    }

    internal static bool IsObserved(Evaluation evaluation, DutyResult result, Instant at)
    {
        foreach (ref readonly var match in result.Matches)
        {
            if (match.From <= at && (match.To >= at || (match.Has(MatchFlags.GoesOn) && !match.Has(MatchFlags.Observed))) && match.Use is Use.Keeps or Use.Violates or Use.Counts)
            {
                return true;
            }
        }

        // Somebody on record as monitoring the norm, or anything of its agreement, at the time.
        foreach (var norm in result.Plan.Agreement.Norms)
        {
            if (norm.Norm.Act != Acts.ActKind.Monitor && norm.Norm.Act != Acts.ActKind.Verify)
            {
                continue;
            }

            foreach (var duty in norm.Duties)
            {
                if (evaluation.Ledger.Matches[duty.Index] is not { } watching)
                {
                    continue;
                }

                foreach (ref readonly var match in watching.Now)
                {
                    if (match.From <= at && (match.To >= at || match.Progress != Chronicles.Progress.Completed))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
