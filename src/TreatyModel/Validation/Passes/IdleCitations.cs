using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Compliance.Engine;

namespace TreatyModel.Validation.Passes;

/// <summary>Acts and observations that cite clauses and can bear on none of the duties there: by another actor, or of another kind.</summary>
internal static class IdleCitations
{
    // Whatever anybody says counts here: what is asked is whether it can bear on a duty at all.
    private static readonly EvidencePolicy Anything = EvidencePolicy.AnyReport with { Name = "anything", Weighs = _ => Basis.Established };

    internal static void Check(Chronicle chronicle, PeaceProcess process, Findings findings)
    {
        var plan = Plan.Of(process, Settlements.Chosen(process, AssessmentOptions.Default));
        var ledger = new Ledger(plan, Anything, chronicle);
        ledger.BeFollowed();
        foreach (var entry in chronicle.Lines.OfType<Entry>())
        {
            ledger.Touched!.Clear();
            if (!ledger.Post(entry) || entry is Declaration || entry.Cites.Count == 0 || entry.Events.Count > 0 || ledger.Touched.Count > 0)
            {
                continue;
            }

            var norms = entry.Cites.SelectMany(cited => plan.Addresses.Norms(plan.Whole(cited, entry))).ToArray();
            if (norms.Length > 0 && !IsVerification(entry))
            {
                findings.Add(Rules.IdleCitation, $"lines[{entry.Id}].cites", $"The entry '{entry.Id}' cites {string.Join(", ", entry.Cites)} and bears on no duty there: {Why(entry, norms)}.", string.Join(", ", entry.Cites));
            }
        }
    }

    // Who verifies opens what hangs on that, where anything does.
    private static bool IsVerification(Entry entry) => entry is Act act && ActTable.Is(act.Kind, ActKind.Verify);

    private static string Why(Entry entry, NormPlan[] norms)
    {
        var held = entry.Attestations.Any(word => word.HeldAs == Characterization.Breach);
        var fitting = Array.FindAll(norms, norm => Bearing.Of(entry, norm, Bearing.Citing.Norm, held) is not null);
        var bearers = fitting.SelectMany(norm => norm.Norm.Bearers.Actors).Distinct().ToArray();
        var (alone, together) = entry.By.Any(bearers.Contains) ? (" alone", " together") : ("", "");
        return fitting.Length == 0
            ? $"it is neither what they ask for or forbid ({string.Join(", ", norms.Select(norm => norm.Norm.Act).Distinct())}) nor what breaks them"
            : $"it is by {string.Join(", ", entry.By)}{alone}, and what it could bear on is borne by {string.Join(", ", bearers)}{together}";
    }
}
