using TreatyModel.Actors;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Values;

namespace TreatyModel.Validation.Passes;

/// <summary>Looks at the rules of each body: who can stop it, who chairs it, who pays how much of it.</summary>
/// <remarks>
/// Members are those whom any clause of the text seats on the body, appoints or lets appoint to it, and whoever answers for one
/// of them or is answered for by one. Where the text names no member, nothing can be said.
/// </remarks>
internal static class BodyChecks
{
    internal static void Check(AgreementView view, Register register, Findings findings)
    {
        var members = view.Clauses.SelectMany(clause => clause.Provisions).OfType<Rule>()
            .Select(rule => rule.Content).OfType<RuleContent.Composition>()
            .Where(composition => composition.Body is not null)
            .ToLookup(composition => composition.Body!, composition => composition.Members.Actors);
        foreach (var clause in view.Clauses)
        {
            foreach (var rules in clause.Provisions.OfType<Rule>().Select(rule => rule.Content).OfType<RuleContent.Works>().Select(works => works.Rules))
            {
                Id<Actor>? body = clause.Clause switch { JointBody c => c.Body, BodyProcedure c => c.Body, _ => null };
                var known = rules.Seats.SelectMany(seat => seat.HeldBy.Concat(seat.AppointedBy.Actors).Append(seat.ByDefault!))
                    .Where(id => id is not null)
                    .Concat(body is null ? [] : members[body].SelectMany(ids => ids))
                    .ToHashSet();
                Check(rules, [.. known, .. known.SelectMany(id => Related(register.Find(id)))], clause, register, findings);
            }
        }
    }

    private static void Check(BodyRules rules, HashSet<Id<Actor>> members, ClauseView clause, Register register, Findings findings)
    {
        var at = clause.PathOf(rules);
        if (rules.Costs.Sum(share => share.Percent ?? 0) > 100)
        {
            findings.Add(Rules.OverHundredPercent, Findings.At(at, "costs"), $"{clause.Name} shares out more than 100 per cent of the cost of a body.");
        }

        if (members.Count == 0)
        {
            return;
        }

        for (var i = 0; i < rules.Decisions.Count; i++)
        {
            foreach (var actor in rules.Decisions[i].Veto.Where(actor => !IsMember(actor, members, register)))
            {
                findings.Add(Rules.VetoOfNonMember, Findings.At(at, $"decisions[#{i}].veto"), $"{clause.Name} lets '{actor}' stop the decisions of a body that it is no member of.", actor.Value);
            }
        }

        foreach (var actor in (rules.Chair?.Held ?? []).Where(actor => !IsMember(actor, members, register)))
        {
            findings.Add(Rules.ChairNotMember, Findings.At(at, "chair.held"), $"{clause.Name} has '{actor}' chair a body that it is no member of.", actor.Value);
        }
    }

    private static bool IsMember(Id<Actor> actor, HashSet<Id<Actor>> members, Register register)
    {
        var seen = new HashSet<Id<Actor>>();
        for (var id = actor; id is not null && seen.Add(id); id = register.Find(id)?.Responsible)
        {
            if (members.Contains(id))
            {
                return true;
            }
        }

        return false;
    }

    private static ValueList<Id<Actor>> Related(Actor? member) => member switch
    {
        AnyOf any => any.Members,
        Collective collective => collective.Members,
        { Responsible: { } responsible } => [responsible],
        _ => [],
    };
}
