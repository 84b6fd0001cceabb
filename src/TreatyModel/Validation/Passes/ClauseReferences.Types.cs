using System.Diagnostics;
using TreatyModel.Clauses;

namespace TreatyModel.Validation.Passes;

/// <content>What each type of clause refers to; a type that is missing here cannot be validated, and a test says so.</content>
internal sealed partial class ClauseReferences
{
    private void FollowType()
    {
        switch (view.Clause)
        {
            case AccessRestriction c: Parties("who", c.Who); Places("where", c.Where); Parties("unlessAuthorizedBy", c.UnlessAuthorizedBy); Parties("allowed", c.Allowed); Parties("ensuredBy", c.EnsuredBy); Recurs("times", c.Times); Span(c.From, c.Until); break;
            case AmendmentClause c: Parties("by", c.By); break;
            case Amnesty c: Parties("by", c.By); references.Due(c.CutOff, view.At("cutOff"), view.Name); Due("due", c.Due); break;
            case BodyProcedure c: Actor("body", c.Body); Rules("rules", c.Rules); break;
            case BorderCommission c: Actor("body", c.Body); Parties("between", c.Between); Due("formedBy", c.FormedBy); Actor("adviserAtRequest", c.AdviserAtRequest); break;
            case Ceasefire c: Parties("between", c.Between); Places("where", c.Where); Parties("orderedBy", c.OrderedBy); Span(c.From, c.Until); break;
            case ClauseGroup: break;
            case ConstitutiveClause c: Parties("by", c.By); Due("from", c.From); If("if", c.If); Parties("respectedBy", c.RespectedBy); break;
            case CooperationClause c: Parties("between", c.Between); break;
            case CorridorRegime c: Places("corridor", [c.Corridor]); Actor("guardedBy", c.GuardedBy); Actor("passageGuaranteedBy", c.PassageGuaranteedBy); Actor("controlledBy", c.ControlledBy); Span(c.From, c.Until); break;
            case DetaineeRelease c: Parties("by", c.By); Amounts("numbers", c.Numbers); Addresses("forEachUnder", c.ForEachUnder); Parties("to", c.To); If("start", c.Start); Due("due", c.Due); Stages("stages", c.Stages); break;
            case DisarmamentAndDemobilization c: Parties("force", c.Force); Amounts("numbers", c.Numbers); Counted("measure", c.Measure); Places("at", c.At); Due("from", c.From); Due("startBy", c.StartBy); Due("due", c.Due); Stages("stages", c.Stages); break;
            case DisputeSettlement c: Parties("between", c.Between); Steps("steps", c.Steps); Actor("finalSay", c.FinalSay); break;
            case DurationClause c: Term("term", c.Term); references.Event(c.UntilNamed, view.At("untilNamed"), view.Name); Renewal("prolongs", c.Prolongs); Addresses("of", c.Of); break;
            case Elections c: Parties("by", c.By); If("start", c.Start); Due("due", c.Due); Actor("observedBy", c.ObservedBy); break;
            case EntryIntoForceClause c: Entry("rule", c.Rule); break;
            case ForceDeployment c: Parties("by", c.By); Places("to", c.To); Amounts("strength", c.Strength); If("start", c.Start); Due("due", c.Due); Stages("stages", c.Stages); break;
            case ForceLimit c: Parties("of", c.Of); Places("where", c.Where); Amounts("limits", c.Limits); Counted("measure", c.Measure); Span(c.From, c.Until); break;
            case FurtherAgreement c: Parties("by", c.By); references.Agreement(c.Agreement, view.At("agreement"), view.Name); Due("due", c.Due); Parties("instructed", c.Instructed); break;
            case GeneralClause c: States("states", c.States); break;
            case Guarantee c: Parties("by", c.By); Addresses("of", c.Of); If("trigger", c.Trigger); break;
            case HeavyWeaponWithdrawal c: Parties("forces", c.Forces); Places("outOf", c.OutOf); Places("storedAt", c.StoredAt); If("start", c.Start); Due("startBy", c.StartBy); Due("due", c.Due); break;
            case HumanitarianAccess c: Parties("by", c.By); Places("where", c.Where); Amounts("flow", c.Flow); Recurs("recurrence", c.Recurrence); Actor("to", c.To); Span(c.From, c.Until); break;
            case HumanitarianLawDuty c: Parties("by", c.By); Due("due", c.Due); break;
            case HumanitarianPause c: Parties("between", c.Between); Places("where", c.Where); Recurs("times", c.Times); Span(c.From, c.Until); break;
            case Invitation c: Parties("by", c.By); Parties("invited", c.Invited); Due("due", c.Due); break;
            case JointBody c: JointBody(c); break;
            case LanguageClause: break;
            case LineOfContact c: Places("line", [c.Line]); Due("from", c.From); break;
            case MineAction c: Parties("by", c.By); Actor("mapsTo", c.MapsTo); Places("clear", c.Clear); Due("due", c.Due); break;
            case MissingPersons c: Parties("by", c.By); Due("due", c.Due); break;
            case MonitoringCentre c: Actor("body", c.Body); Parties("setUpBy", c.SetUpBy); Places("where", c.Where); Due("formedBy", c.FormedBy); break;
            case PassageRight c: Parties("by", c.By); Actor("of", c.Of); Places("where", c.Where); Span(c.From, c.Until); break;
            case PeacekeeperDeployment c: Actor("contributor", c.Contributor); Places("along", c.Along); Amounts("equipment", c.Equipment); If("start", c.Start); Due("due", c.Due); Term("term", c.Term); break;
            case PermissionClause c: Parties("who", c.Who); Places("where", c.Where); Amounts("limits", c.Limits); If("if", c.If); Term("term", c.Term); Span(c.From, c.Until); break;
            case PhaseClause c: Term("term", c.Term); If("gate", c.Gate); break;
            case PowerClause c: Parties("of", c.Of); Places("where", c.Where); Amounts("limits", c.Limits); If("if", c.If); Due("until", c.Until); Consequences("changes", c.Changes); break;
            case PowerSharing c: Parties("by", c.By); Amounts("shares", c.Shares); Parties("to", c.To); Due("due", c.Due); break;
            case PrisonerExchange c: Parties("between", c.Between); Due("due", c.Due); break;
            case Programme c: Parties("by", c.By); Amounts("amounts", c.Amounts); Actor("for", c.For); Due("due", c.Due); break;
            case Reaffirmation c: references.Agreements(c.Agreements, view.At("agreements"), view.Name); Parties("by", c.By); break;
            case Reform c: Parties("by", c.By); Parties("withConsentOf", c.WithConsentOf); If("start", c.Start); Due("target", c.Target); Due("due", c.Due); break;
            case ReinforcementBan c: Parties("who", c.Who); Places("where", c.Where); Span(c.From, c.Until); break;
            case Relations c: Parties("between", c.Between); If("start", c.Start); Due("due", c.Due); break;
            case Reporting c: Parties("by", c.By); Parties("to", c.To); Amounts("thresholds", c.Thresholds); Recurs("recurrence", c.Recurrence); Due("due", c.Due); break;
            case Restraint c: Parties("by", c.By); Parties("towards", c.Towards); Parties("preventing", c.Preventing); Places("where", c.Where); Parties("unlessConsentOf", c.UnlessConsentOf); Due("since", c.Since); Due("until", c.Until); break;
            case ReturnOfDisplacedPersons c: Actor("persons", c.Persons); Places("to", c.To); Actor("overseenBy", c.OverseenBy); Parties("allowedBy", c.AllowedBy); If("start", c.Start); Due("from", c.From); break;
            case Review c: Parties("by", c.By); Recurs("recurrence", c.Recurrence); Due("due", c.Due); break;
            case RightsGuarantee c: Parties("by", c.By); Actor("of", c.Of); break;
            case Standstill c: Parties("forces", c.Forces); Places("where", c.Where); Span(c.From, c.Until); break;
            case TakeoverOfControl c: Parties("by", c.By); Places("of", c.Of); Parties("from", c.From); If("start", c.Start); Due("startBy", c.StartBy); Due("due", c.Due); Stages("stages", c.Stages); break;
            case Talks c: Parties("between", c.Between); Parties("with", c.With); If("start", c.Start); Due("startBy", c.StartBy); Due("due", c.Due); Actor("facilitatedBy", c.FacilitatedBy); break;
            case TerritorialHandOver c: Places("areas", c.Areas); Parties("by", c.By); Actor("to", c.To); Due("due", c.Due); Stages("stages", c.Stages); break;
            case UnblockingOfTransportLinks c: Parties("by", c.By); Places("routes", c.Routes); Actor("passageGuaranteedBy", c.PassageGuaranteedBy); Actor("controlledBy", c.ControlledBy); Parties("newLinksByAgreementOf", c.NewLinksByAgreementOf); Due("due", c.Due); break;
            case Verification c: Parties("by", c.By); Addresses("of", c.Of); Places("where", c.Where); AllRecur("recurrence", c.Recurrence); Span(c.From, c.Until); break;
            case Withdrawal c: Parties("forces", c.Forces); Places("leaving", c.Leaving); Places("behind", c.Behind); If("start", c.Start); Due("from", c.From); Due("startBy", c.StartBy); Due("due", c.Due); Stages("stages", c.Stages); break;
            case WithdrawalOfClaims c: Parties("by", c.By); Due("due", c.Due); break;
            case ZoneEstablishment c: Places("zone", [c.Zone]); Due("from", c.From); Parties("vacatedBy", c.VacatedBy); Due("due", c.Due); break;
            default: throw new UnreachableException();
        }
    }

    private void JointBody(JointBody c)
    {
        Actor("body", c.Body);
        Parties("members", c.Members);
        Due("formedBy", c.FormedBy);
        Due("firstMeetingBy", c.FirstMeetingBy);
        if (c.Rules is { } rules)
        {
            Rules("rules", rules);
        }

        foreach (var deliverable in c.Deliverables)
        {
            Due($"deliverables[{deliverable.Key}].due", deliverable.Due);
        }
    }
}
