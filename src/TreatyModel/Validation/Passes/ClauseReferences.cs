using TreatyModel.Actors;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Validation.Passes;

/// <summary>Every reference of a clause, at the property in which the author wrote it.</summary>
/// <param name="references">Where each reference is followed.</param>
internal sealed class ClauseReferences(References references)
{
    /// <summary>Every point in time that a clause gives, with its path.</summary>
    internal List<(Due Due, string Path, ClauseView Clause)> Times { get; } = [];

    /// <summary>Every place that a clause names, with its path.</summary>
    internal List<(Id<Place> Place, string Path, ClauseView Clause)> Named { get; } = [];

    internal void Follow(ClauseView view)
    {
        Actor(view, "verifiedBy", view.Clause.VerifiedBy);
        switch (view.Clause)
        {
            case Ceasefire c: Parties(view, "between", c.Between); Places(view, "where", c.Where); Dues(view, c.From, c.Until); break;
            case Standstill c: Parties(view, "forces", c.Forces); Places(view, "where", c.Where); Dues(view, c.From, c.Until); break;
            case LineOfContact c: Places(view, "line", [c.Line]); Dues(view, c.From, null); break;
            case CorridorRegime c: Follow(view, c); break;
            case PeacekeeperDeployment c: Follow(view, c); break;
            case Withdrawal c: Parties(view, "forces", c.Forces); Places(view, "leaving", c.Leaving); If(view, c.Start); Due(view, "due", c.Due); break;
            case TerritorialHandOver c: Places(view, "areas", c.Areas); Parties(view, "by", c.By); Actor(view, "to", c.To); Due(view, "due", c.Due); break;
            case BorderCommission c: Follow(view, c); break;
            case JointBody c: Follow(view, c); break;
            case MonitoringCentre c: Actor(view, "body", c.Body); Parties(view, "setUpBy", c.SetUpBy); Places(view, "where", c.Where); Due(view, "formedBy", c.FormedBy); break;
            case ReturnOfDisplacedPersons c: Actor(view, "persons", c.Persons); Places(view, "to", c.To); Actor(view, "overseenBy", c.OverseenBy); break;
            case PrisonerExchange c: Parties(view, "between", c.Between); Due(view, "due", c.Due); break;
            case UnblockingOfTransportLinks c: Follow(view, c); break;
            case FurtherAgreement c: Follow(view, c); break;
            case Reaffirmation c: references.Agreements(c.Agreements, view.At("agreements"), view.Name); Parties(view, "by", c.By); break;
            case GeneralClause c: Follow(view, c); break;
            case ClauseGroup: break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private void Follow(ClauseView view, CorridorRegime c)
    {
        Places(view, "corridor", [c.Corridor]);
        Actor(view, "guardedBy", c.GuardedBy);
        Actor(view, "passageGuaranteedBy", c.PassageGuaranteedBy);
        Actor(view, "controlledBy", c.ControlledBy);
        Dues(view, c.From, c.Until);
    }

    private void Follow(ClauseView view, PeacekeeperDeployment c)
    {
        Actor(view, "contributor", c.Contributor);
        Places(view, "along", c.Along);
        If(view, c.Start);
        Due(view, "due", c.Due);
        Term(view, "term", c.Term);
    }

    private void Follow(ClauseView view, BorderCommission c)
    {
        Actor(view, "body", c.Body);
        Parties(view, "between", c.Between);
        Due(view, "formedBy", c.FormedBy);
        Actor(view, "adviserAtRequest", c.AdviserAtRequest);
    }

    private void Follow(ClauseView view, JointBody c)
    {
        Actor(view, "body", c.Body);
        Parties(view, "members", c.Members);
        Due(view, "formedBy", c.FormedBy);
        Due(view, "firstMeetingBy", c.FirstMeetingBy);
        foreach (var deliverable in c.Deliverables)
        {
            Due(view, $"deliverables[{deliverable.Key}].due", deliverable.Due);
        }
    }

    private void Follow(ClauseView view, UnblockingOfTransportLinks c)
    {
        Parties(view, "by", c.By);
        Places(view, "routes", c.Routes);
        Actor(view, "passageGuaranteedBy", c.PassageGuaranteedBy);
        Actor(view, "controlledBy", c.ControlledBy);
        Parties(view, "newLinksByAgreementOf", c.NewLinksByAgreementOf);
        Due(view, "due", c.Due);
    }

    private void Follow(ClauseView view, FurtherAgreement c)
    {
        Parties(view, "by", c.By);
        references.Agreement(c.Agreement, view.At("agreement"), view.Name);
        Due(view, "due", c.Due);
        Parties(view, "instructed", c.Instructed);
    }

    private void Follow(ClauseView view, GeneralClause c)
    {
        foreach (var provision in c.States)
        {
            Follow(view, $"states[{provision.Key}]", provision);
        }
    }

    private void Follow(ClauseView view, string at, Provision provision)
    {
        switch (provision)
        {
            case Norm norm:
                Follow(view, at, norm);
                break;
            case Effect effect:
                references.Subject(effect.Subject, view.At($"{at}.subject"), view.Name);
                Due(view, $"{at}.from", effect.From);
                break;
            case Rule { Content: RuleContent.Lasts lasts }:
                Term(view, $"{at}.content.term", lasts.Term);
                break;
            case Rule { Content: RuleContent.Composition composition }:
                Actor(view, $"{at}.content.body", composition.Body);
                Parties(view, $"{at}.content.members", composition.Members);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private void Follow(ClauseView view, string at, Norm norm)
    {
        Parties(view, $"{at}.bearers", norm.Bearers);
        Parties(view, $"{at}.concerning", norm.Concerning);
        Parties(view, $"{at}.owedTo", norm.OwedTo);
        Places(view, $"{at}.where", norm.Where);
        Due(view, $"{at}.from", norm.From);
        Due(view, $"{at}.due", norm.Due);
        Due(view, $"{at}.until", norm.Until);
        references.Condition(norm.If, view.At($"{at}.if"), view.Name);
        Actor(view, $"{at}.verifier", norm.Verifier);
    }

    private void Actor(ClauseView view, string property, Id<Actor>? id) => references.Actor(id, view.At(property), view.Name);

    private void Parties(ClauseView view, string property, IEnumerable<Id<Actor>>? ids) => references.Actors(ids, view.At(property), view.Name);

    private void Places(ClauseView view, string property, IEnumerable<Id<Place>> ids)
    {
        foreach (var id in ids)
        {
            Named.Add((id, view.At(property), view));
            references.Place(id, view.At(property), view.Name);
        }
    }

    private void Due(ClauseView view, string property, Due? due)
    {
        if (due is not null)
        {
            Times.Add((due, view.At(property), view));
            references.Due(due, view.At(property), view.Name);
        }
    }

    private void Term(ClauseView view, string property, Term? term)
    {
        Due(view, $"{property}.from", term?.From);
        references.Actors((term?.Renewal as Renewal.Tacit)?.NoticeBy, view.At($"{property}.renewal.noticeBy"), view.Name);
    }

    private void Dues(ClauseView view, Due? from, Due? until)
    {
        Due(view, "from", from);
        Due(view, "until", until);
    }

    private void If(ClauseView view, Condition? start) => references.Condition(start, view.At("start"), view.Name);
}
