using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;

namespace TreatyModel.Validation.Passes;

/// <summary>Finds duties put on somebody whom the text cannot bind (Vienna Convention arts 34-35).</summary>
/// <remarks>
/// Bound are those who take part as party, signatory, guarantor, contributor or depositary, in anybody's reading; an
/// organ and a body for which a bound actor answers; a joint body for which nobody answers alone, because its members
/// act through it. What a passive wording is only read to mean is no duty that the text puts on somebody.
/// </remarks>
internal static class Burdens
{
    internal static void Check(AgreementView view, Register register, Findings findings)
    {
        var bound = view.Agreement.Participants
            .Where(participant => participant.Roles.Any(held => Binds(held.Role)))
            .Select(participant => participant.Actor)
            .ToHashSet();
        if (bound.Count == 0)
        {
            return;
        }

        var answers = new Dictionary<Id<Actor>, bool>();
        foreach (var clause in view.Clauses)
        {
            foreach (var norm in clause.Provisions.OfType<Norm>().Where(norm => norm.Bearers.Stated && IsDuty(norm.Modality)))
            {
                foreach (var actor in norm.Bearers.Where(actor => !IsBound(actor)))
                {
                    findings.Add(
                        Rules.BurdenOnThirdParty,
                        PathOf(clause, norm),
                        $"{clause.Name} puts a duty ({norm.Act}) on '{actor}', who is no party to {view.Agreement.Id} and is bound only if it accepts the duty in writing.",
                        actor.Value);
                }
            }
        }

        bool IsBound(Id<Actor> id)
        {
            if (!answers.TryGetValue(id, out var known))
            {
                answers[id] = known = LeadsToBound(id, bound, register);
            }

            return known;
        }
    }

    private static bool LeadsToBound(Id<Actor> id, HashSet<Id<Actor>> bound, Register register)
    {
        var seen = new HashSet<Id<Actor>>();
        var open = new Stack<Id<Actor>>([id]);
        while (open.TryPop(out var next))
        {
            if (bound.Contains(next))
            {
                return true;
            }

            if (!seen.Add(next))
            {
                continue;
            }

            switch (register.Find(next))
            {
                case null or Body { Responsible: null }:
                    return true;
                case AnyOf { Members: var members }:
                    foreach (var member in members)
                    {
                        open.Push(member);
                    }

                    break;
                case Collective { Members: { Count: > 0 } allies }:
                    foreach (var ally in allies)
                    {
                        open.Push(ally);
                    }

                    break;
                case { Responsible: { } responsible }:
                    open.Push(responsible);
                    break;
                default:
                    break;
            }
        }

        return false;
    }

    private static bool Binds(Role role) =>
        role is Role.Party or Role.Signatory or Role.Guarantor or Role.Contributor or Role.Depositary;

    private static bool IsDuty(Modality modality) =>
        modality is Modality.Obligation or Modality.StandingDuty or Modality.Prohibition;

    // Only a general clause writes its provisions out; elsewhere the clause is where the author wrote it.
    private static string PathOf(ClauseView clause, Norm norm) =>
        clause.Clause is GeneralClause { Key: var key }
            ? clause.At($"states[{(key is null ? norm.Key : norm.Key[(key.Length + 1)..])}].bearers")
            : clause.Path;
}
