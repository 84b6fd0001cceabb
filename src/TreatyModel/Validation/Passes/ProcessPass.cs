using TreatyModel.Agreements;
using TreatyModel.Identifiers;

namespace TreatyModel.Validation.Passes;

/// <summary>Everything that is checked of a process: its own properties and its agreements.</summary>
internal static class ProcessPass
{
    internal static void Check(PeaceProcess process, Findings findings)
    {
        var index = new Dictionary<Id<Agreement>, AgreementView>();
        var views = new List<AgreementView>();
        foreach (var agreement in process.Agreements)
        {
            var view = new AgreementView(agreement, $"agreements[{agreement.Id}]");
            views.Add(view);
            if (!index.TryAdd(agreement.Id, view))
            {
                findings.Add(Rules.DuplicateAgreement, view.Path, $"Two agreements have the id '{agreement.Id}'. In a process folder each stands once, in process.json or in a file of agreements/, not in both.", agreement.Id.Value);
            }
        }

        var register = Register.Of(process, index);
        var references = new References(register, null, findings);
        DocumentReferences.FollowRegisters(references, "", process.Actors, process.Representatives, process.Places, process.Sources);
        DocumentReferences.FollowCitations(references, "", process.Citations);
        for (var i = 0; i < process.Memberships.Count; i++)
        {
            var (at, who) = ($"memberships[#{i}]", "A membership");
            references.Agreement(process.Memberships[i].Agreement, $"{at}.agreement", who);
            references.Source(process.Memberships[i].Source, $"{at}.source", who);
        }

        RegisterCircles.Check("", process.Actors, process.Places, register, findings);
        Validated.CheckPlaces(process.Places, "", findings);
        Widths.Check(process.Places, "", register, findings);
        var identities = new Identities(findings);
        identities.Check("", process.Actors, process.Representatives, process.Places, process.Sources);
        foreach (var view in views)
        {
            var agreement = view.Agreement;
            identities.Check(view.Path, agreement.Actors, agreement.Representatives, agreement.Places, agreement.Sources);
            AgreementPass.Check(view, Register.Of(agreement, register), findings);
        }

        CircularTimes.Check(views, findings);
        CircularRelations.Check(index, findings);
    }
}
