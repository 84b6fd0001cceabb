using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>Finds what each node of a plan depends on, and the events that it hangs on.</summary>
internal sealed partial class Wiring
{
    private readonly Plan plan;
    private readonly HashSet<int>[] needs;

    // The ambiguities of which the readings are noted for the node at hand.
    private readonly HashSet<Id<Ambiguity>> followed = [];
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
            Entry(one);
            foreach (var term in one.Terms.Where(term => term.IsOfAgreement))
            {
                // The term runs from the entry into force, and ends the agreement: each needs the other.
                Need(plan.NodeOf(term));
            }

            Ends(one);
        }

        foreach (var duty in plan.Duties)
        {
            Start(duty.Agreement, duty.Norm, plan.NodeOf(duty));
            Duty(duty);
        }

        foreach (var term in plan.Terms)
        {
            Start(term.Agreement, null, plan.NodeOf(term));
            Need(Plan.NodeOf(term.Agreement));
            Term(term);
        }

        foreach (var declared in plan.Declared.All)
        {
            Declared(declared);
        }

        return Graph.Of(needs);
    }

    private void Entry(AgreementPlan one)
    {
        foreach (var time in one.Entry?.Times() ?? [])
        {
            Due(time);
        }

        foreach (var given in (one.Entry?.Triggers() ?? []).OfType<Trigger.Given>())
        {
            if (given.PartiesTo is { } other && other != one.Agreement.Id && plan.ByAgreement.TryGetValue(other, out var counted))
            {
                counted.CountedBy.Add(one);
                Need(Plan.NodeOf(counted));
            }
        }
    }

    private void Start(AgreementPlan one, NormPlan? of, int at)
    {
        (agreement, norm, node) = (one, of, at);
        followed.Clear();
    }

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

        // What names no stage is shared out by how often those before fall due.
        foreach (var earlier in duty.Whole?.Stages.Take(duty.StageNumber) ?? [])
        {
            Need(plan.NodeOf(earlier));
        }

        // A weekly amount falls due until the next stage begins.
        if (duty.Stage?.Recurrence is not null)
        {
            Due(OccurrenceLayout.BeginningOfNext(duty));
        }

        if (text.Measure?.CountedUnder is { } counted)
        {
            Duties(counted);
        }

        var follows = text is { From: null, If: null, Until: null, Survives: false, Unconditional: false } && duty.Stage is not { From: not null } and not { If: not null };
        foreach (var term in agreement.Terms)
        {
            if (EndsWith(duty, term))
            {
                Need(plan.NodeOf(term));
                follows = false;
            }
        }

        duty.Clock = Clock.Of(duty.Deadline, duty.Norm);
        duty.FollowsAgreement = !Around(duty) && follows && !agreement.IsReplaced;
    }

    // What others can do to it: powers that change it, permissions that cover what it forbids. Whether any power does.
    private bool Around(DutyPlan duty)
    {
        var changes = false;
        foreach (var power in agreement.Powers)
        {
            if (power != duty.Norm && power.Norm.Changes.Any(change => Touches(change, duty.Norm)))
            {
                Needs(power);
                changes = true;
            }
        }

        if (duty.Kind == DutyKind.Standing)
        {
            duty.Norm.Excusing = Excusing(duty.Norm);
            foreach (var its in duty.Norm.Excusing.Duties)
            {
                Need(plan.NodeOf(its));
            }
        }

        return changes;
    }

    private ExcusingNorms Excusing(NormPlan of) => new(
        [.. agreement.Overriding.Where(one => one.GoesBefore(of))],
        of.IsProhibition ? [.. agreement.Permissions.Where(one => CanCover(one.Norm, of.Norm))] : [],
        of.IsProhibition ? [.. agreement.Powers.Where(power => power.Norm.Changes.Any(change => change.Does == ConsequenceKind.Permits && Touches(change, of)))] : []);

    private bool Touches(Consequence change, NormPlan of) =>
        change.To.Any(to => plan.Addresses.Norms(to.In(agreement.Agreement.Id)).Contains(of));

    private void Needs(NormPlan other)
    {
        foreach (var its in other.Duties)
        {
            Need(plan.NodeOf(its));
        }
    }

    private static bool CanCover(Norm permission, Norm ban) =>
        ActTable.Is(permission.Act, ban.Act) || ActTable.Is(ban.Act, permission.Act);

    private static bool EndsWith(DutyPlan duty, TermPlan term) =>
        !term.IsOfAgreement && duty.Kind != DutyKind.Obligation && duty.Norm.Norm.Until is null
        && duty.Norm.Clause.Address(duty.Agreement.Agreement.Id).Covers(term.Id);

    private void Ends(AgreementPlan one)
    {
        foreach (var other in plan.Agreements)
        {
            if (other != one && other.Agreement.Relations.Any(relation => relation.To == one.Agreement.Id && relation.Kind is RelationKind.Supersedes or RelationKind.Amends))
            {
                Need(Plan.NodeOf(other));
                one.IsReplaced = true;
            }
        }

        foreach (var end in one.Ends)
        {
            Anchor(end);
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
}
