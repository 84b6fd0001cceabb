using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Datasets;
using TreatyModel.Provisions;

namespace TreatyModel.Validation.Passes;

/// <summary>What practice expects of an agreement as a whole: somebody verifies a ceasefire; datasets know its kinds of clauses.</summary>
internal static class Practice
{
    internal static void Check(AgreementView view, Findings findings)
    {
        CheckVerification(view, findings);
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var clause in view.Clauses)
        {
            var kind = clause.Clause.KindName;
            if (clause.Clause is not ClauseGroup && kinds.Add(kind) && !Crosswalk.Of(clause.Clause).Any())
            {
                findings.Add(Rules.NoDatasetCode, clause.Path, $"{clause.Name} is of a kind that no dataset has a code for.", kind);
            }
        }
    }

    private static void CheckVerification(AgreementView view, Findings findings)
    {
        // Of a text that was not seen, nothing can be missed.
        var watched = view.Clauses.Exists(clause => clause.Clause is MonitoringCentre || clause.Provisions.Any(IsWatching));
        if (watched || view.Agreement.Text != TextAvailability.Seen)
        {
            return;
        }

        foreach (var clause in view.Clauses.Where(clause => clause.Clause is Ceasefire))
        {
            findings.Add(Rules.NoVerification, clause.At("verifiedBy"), $"{clause.Name} has nobody who monitors or verifies it.");
        }
    }

    private static bool IsWatching(Provision provision) =>
        provision is Norm norm && (norm.Act == ActKind.Monitor || norm.Act == ActKind.Verify || (norm.Verifier is not null && norm.Act == ActKind.CeaseFire));
}
