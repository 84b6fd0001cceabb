using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>Finds what each node of a plan depends on, and the events that it hangs on.</summary>
internal sealed class Wiring
{
    private readonly Plan plan;
    private readonly HashSet<int>[] needs;
    private AgreementPlan agreement = null!;
    private NormPlan? norm;
    private int node;

    internal Wiring(Plan plan)
    {
        this.plan = plan;
        needs = new HashSet<int>[plan.Agreements.Count + plan.Duties.Count + plan.Terms.Count];
        for (var i = 0; i < needs.Length; i++)
        {
            needs[i] = [];
        }
    }

    internal Graph Build()
    {
        foreach (var one in plan.Agreements)
        {
            Start(one, null, Plan.NodeOf(one));
            Due((one.Entry as EntryIntoForce.Fixed)?.Time);
            foreach (var term in one.Terms.Where(term => term.IsOfAgreement))
            {
                // The term runs from the entry into force, and ends the agreement: each needs the other.
                Need(plan.NodeOf(term));
            }

            Ends(one);
        }

        foreach (var duty in plan.Duties)
        {
            Start(duty.Norm.Agreement, duty.Norm, plan.NodeOf(duty));
            Duty(duty);
        }

        foreach (var term in plan.Terms)
        {
            Start(term.Agreement, null, plan.NodeOf(term));
            Need(Plan.NodeOf(term.Agreement));
            Term(term);
        }

        return Graph.Of(needs);
    }

    private void Start(AgreementPlan one, NormPlan? of, int at) => (agreement, norm, node) = (one, of, at);

    private void Need(int other) => needs[node].Add(other);

    private void Duty(DutyPlan duty)
    {
        var text = duty.Norm.Norm;
        Need(Plan.NodeOf(agreement));
        Due(text.From);
        Due(duty.Due);
        Due(duty.StartBy);
        Due(text.NotBefore);
        Due(text.Target);
        Due(text.Until);
        Due(duty.Stage?.From);
        Condition(text.If);
        Condition(duty.Stage?.If);
        Recurs(duty.Recurrence ?? text.Recurrence);
        foreach (var stage in duty.Stages)
        {
            Need(plan.NodeOf(stage));
        }

        if (duty.StageNumber > 0)
        {
            Need(plan.NodeOf(duty.Whole!.Stages[duty.StageNumber - 1]));
        }

        // A weekly amount falls due until the next stage begins.
        if (duty.Stage?.Recurrence is not null && duty.StageNumber + 1 < duty.Whole!.Stages.Length)
        {
            Due(duty.Whole.Stages[duty.StageNumber + 1].Stage!.From);
        }

        if (text.Measure?.CountedUnder is { } counted)
        {
            Duties(counted);
        }

        foreach (var term in agreement.Terms.Where(term => EndsWith(duty, term)))
        {
            Need(plan.NodeOf(term));
        }

        Around(duty);
    }

    // What others can do to it: powers that change it, permissions that cover what it forbids.
    private void Around(DutyPlan duty)
    {
        foreach (var power in agreement.Powers)
        {
            if (power != duty.Norm && power.Norm.Changes.Any(change => change.To.Any(to => plan.Addresses.Norms(to.In(agreement.Agreement.Id)).Contains(duty.Norm))))
            {
                Needs(power);
            }
        }

        if (duty.Norm.IsProhibition)
        {
            foreach (var permission in agreement.Permissions.Where(one => CanCover(one.Norm, duty.Norm.Norm)))
            {
                Needs(permission);
            }
        }
    }

    private void Needs(NormPlan other)
    {
        foreach (var its in other.Duties)
        {
            Need(plan.NodeOf(its));
        }
    }

    internal static bool CanCover(Norm permission, Norm ban) =>
        ActTable.Is(permission.Act, ban.Act) || ActTable.Is(ban.Act, permission.Act);

    private static bool EndsWith(DutyPlan duty, TermPlan term) =>
        !term.IsOfAgreement && duty.Kind != DutyKind.Obligation && duty.Norm.Norm.Until is null
        && duty.Norm.Clause.Address(duty.Agreement.Id).Covers(term.Id);

    private void Ends(AgreementPlan one)
    {
        foreach (var other in plan.Agreements)
        {
            if (other != one && other.Agreement.Relations.Any(relation => relation.To == one.Agreement.Id && relation.Kind is RelationKind.Supersedes or RelationKind.Amends))
            {
                Need(Plan.NodeOf(other));
            }
        }

        foreach (var rule in one.Agreement.AllClauses.SelectMany(clause => clause.Provisions.OfType<Rule>()))
        {
            if (rule.Content is RuleContent.Endures { Event: { } happening })
            {
                Anchor(new Anchor.Named(happening));
            }
        }
    }

    private void Term(TermPlan term)
    {
        Due(term.Term.From);
        Renewal(term.Term.Renewal);
        foreach (var (_, renewal) in term.Prolonged)
        {
            Renewal(renewal);
        }
    }

    private void Renewal(Renewal? renewal)
    {
        if (renewal is Renewal.AsLongAs lasting)
        {
            Condition(lasting.Condition);
        }
    }

    private void Recurs(Recurrence? recurrence)
    {
        switch (recurrence)
        {
            case Recurrence.OnTrigger trigger: Anchor(trigger.Anchor); break;
            case Recurrence.DailyWindow { OnDaysOf: { } days }: Anchor(days); break;
            default: break;
        }
    }

    private void Due(Due? due)
    {
        switch (due)
        {
            case Due.After after: Anchor(after.Anchor); break;
            case Due.Ahead ahead: Anchor(ahead.Anchor); break;
            case Due.FractionAfter after: Anchor(after.Anchor); break;
            case Due.BlankAfter after: Anchor(after.Anchor); break;
            case Due.DayNumber day: Anchor(day.Anchor); break;
            case Due.OnEvent on: Anchor(on.Anchor); break;
            case Due.SetBy set: Anchor(new Anchor.TimeSet(set.Who)); break;
            case Due.Vague vague: Due(vague.AtLatest); break;
            case Due.EarlierOf earlier: Dues(earlier.Of); break;
            case Due.LaterOf later: Dues(later.Of); break;
            case Due.BlankDue { Ambiguity: { } open }: Readings(open); break;
            case Due.TwoReadings open: Readings(open.Ambiguity); break;
            default: break;
        }
    }

    private void Dues(Values.ValueList<Due> dues)
    {
        foreach (var due in dues)
        {
            Due(due);
        }
    }

    private void Readings(Id<Ambiguity> open)
    {
        foreach (var reading in agreement.Agreement.Ambiguities.Where(known => known.Id == open).SelectMany(known => known.Readings))
        {
            if (reading.Time is { } time and not (Terms.Due.BlankDue or Terms.Due.TwoReadings))
            {
                Due(time);
            }
        }
    }

    private void Condition(Condition? condition)
    {
        switch (condition)
        {
            case Condition.Occurred occurred: Anchor(occurred.Anchor); break;
            case Condition.Reached reached: Due(reached.Time); break;
            case Condition.Fulfilled fulfilled: Duties(fulfilled.Of); break;
            case Condition.Certified certified: Duties(certified.Of); break;
            case Condition.Kept kept: Duties(kept.Of); break;
            case Condition.UnderWay going: Duties(going.Of); break;
            case Condition.Otherwise otherwise: Duties(otherwise.Of); break;
            case Condition.Outcome outcome: Anchor(outcome.Of); break;
            case Condition.AsLongAs lasting: Condition(lasting.Inner); break;
            case Condition.Unless unless: Condition(unless.Inner); break;
            case Condition.Not not: Condition(not.Inner); break;
            case Condition.HeldFor held: Condition(held.Inner); break;
            case Condition.All all: Conditions(all.Of); break;
            case Condition.AnyOf any: Conditions(any.Of); break;
            default: break;
        }
    }

    private void Conditions(Values.ValueList<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            Condition(condition);
        }
    }

    private void Anchor(Anchor anchor)
    {
        switch (anchor)
        {
            case Anchor.EntryIntoForceOf { Agreement: var of }:
                if ((of is null ? agreement : plan.ByAgreement.GetValueOrDefault(of)) is { } entered)
                {
                    Need(Plan.NodeOf(entered));
                }

                break;
            case Anchor.Performance performance: Duties(performance.Of); break;
            case Anchor.Beginning beginning: Duties(beginning.Of); break;
            case Anchor.Deadline deadline: Duties(deadline.Of); break;
            case Anchor.Breach breach: Duties(breach.Of); break;
            case Anchor.Expiry expiry:
                foreach (var term in plan.TermsAt(expiry.Of.In(agreement.Agreement.Id)))
                {
                    Need(plan.NodeOf(term));
                }

                break;
            default:
                plan.Anchors.Add(agreement, anchor, norm)?.Dependents.Add(node);
                break;
        }
    }

    private void Duties(ProvisionId of)
    {
        foreach (var duty in plan.Addresses.Duties(of.In(agreement.Agreement.Id)))
        {
            Need(plan.NodeOf(duty));
        }
    }
}
