using TreatyModel.Identifiers;
using TreatyModel.Terms;

namespace TreatyModel.Validation.Passes;

/// <summary>Finds conditions that nothing can ever fulfil: they contradict themselves, ask nobody, or hang on the norm that hangs on them.</summary>
/// <remarks>What waits for its own performance is a circle and is found as one.</remarks>
internal static class Possibility
{
    // No text joins more times than this in one condition; what is beyond it is not compared pair by pair.
    private const int Compared = 100;

    internal static void Check(AgreementView view, Mentions mentions, Findings findings)
    {
        foreach (var (condition, path, clause) in mentions.Conditions)
        {
            if (Never(condition))
            {
                findings.Add(Rules.NeverHolds, path, $"{clause.Name} hangs on a condition that can never hold: {condition}.", condition.ToString());
            }
        }

        foreach (var clause in view.Clauses)
        {
            foreach (var provision in clause.Provisions)
            {
                var own = clause.Clause.Address(provision, view.Agreement.Id);
                if (provision is Provisions.Norm { If: { } condition } && Undoes(condition, of => of.In(view.Agreement.Id) with { Bearer = null, Occurrence = null } == own))
                {
                    findings.Add(Rules.NeverHolds, clause.PathOf(condition), $"{clause.Name} has a norm ({provision.Key}) that hangs on itself: {condition}.", condition.ToString());
                }
            }
        }
    }

    private static bool Never(Condition condition) => condition switch
    {
        Condition.Consent { Of: var of } => IsNobody(of),
        Condition.Request { Of: var of } => IsNobody(of),
        Condition.Certified { By: var by } => IsNobody(by),
        Condition.AsLongAs { Inner: var inner } => Never(inner),
        Condition.HeldFor { Inner: var inner } => Never(inner),
        Condition.Not { Inner: var inner } => Always(inner),
        Condition.Unless { Inner: var inner } => Always(inner),
        Condition.AnyOf { Of: var of } => of.All(Never),
        Condition.All { Of: var of } => of.Any(Never) || Clash(of),
        _ => false,
    };

    private static bool Always(Condition condition) => condition switch
    {
        Condition.Not { Inner: var inner } => Never(inner),
        Condition.Unless { Inner: var inner } => Never(inner),
        Condition.All { Of: var of } => of.All(Always),
        Condition.AnyOf { Of: var of } => of.Any(Always) || of.Select(Denied).OfType<Condition>().Intersect(of).Any(),
        _ => false,
    };

    // One thing and its contrary, two outcomes of one event, or a time that has come while an earlier one has not.
    private static bool Clash(IEnumerable<Condition> all)
    {
        var (held, denied, outcomes) = (new HashSet<Condition>(), new HashSet<Condition>(), new Dictionary<Anchor, string>());
        foreach (var condition in Flat(all))
        {
            if (Denied(condition) is { } inner)
            {
                denied.Add(inner);
            }
            else
            {
                held.Add(condition);
            }

            if (condition is Condition.Outcome outcome && !outcomes.TryAdd(outcome.Of, outcome.Is) && outcomes[outcome.Of] != outcome.Is)
            {
                return true;
            }
        }

        return held.Overlaps(denied)
            || held.OfType<Condition.Reached>().Take(Compared).Any(come => denied.OfType<Condition.Reached>().Take(Compared).Any(not => Times.EndsBefore(not.Time, come.Time)));
    }

    private static IEnumerable<Condition> Flat(IEnumerable<Condition> all) => all.SelectMany(condition => condition switch
    {
        Condition.All { Of: var of } => Flat(of),
        Condition.AsLongAs { Inner: var inner } => Flat([inner]),
        _ => [condition],
    });

    private static Condition? Denied(Condition condition) => condition switch
    {
        Condition.Not { Inner: var inner } => inner,
        Condition.Unless { Inner: var inner } => inner,
        _ => null,
    };

    // Whether a norm could begin only once it binds already, or stops as soon as it binds.
    private static bool Undoes(Condition condition, Func<ProvisionId, bool> isOwn) => condition switch
    {
        Condition.Kept { Of: var of } => isOwn(of),
        Condition.UnderWay { Of: var of } => isOwn(of),
        Condition.AsLongAs { Inner: Condition.Fulfilled { Of: var of } } => isOwn(of),
        Condition.AsLongAs { Inner: Condition.Occurred { Anchor: Anchor.Performance { Of: var of } } } => isOwn(of),
        Condition.AsLongAs { Inner: Condition.Certified { Of: var of } } => isOwn(of),
        Condition.AsLongAs { Inner: var inner } => Undoes(inner, isOwn),
        Condition.HeldFor { Inner: var inner } => Undoes(inner, isOwn),
        Condition.Unless { Inner: var inner } => Undoes(inner, isOwn),
        Condition.Not { Inner: var inner } => Undoes(inner, isOwn),
        Condition.All { Of: var of } => of.Any(one => Undoes(one, isOwn)),
        Condition.AnyOf { Of: var of } => of.All(one => Undoes(one, isOwn)),
        _ => false,
    };

    private static bool IsNobody(Bearers bearers) => bearers.Stated && bearers.Actors.Count == 0;
}
