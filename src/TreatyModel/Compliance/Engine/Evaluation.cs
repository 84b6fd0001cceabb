using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>The results of all nodes of a plan for one ledger. What changes is worked out anew, and what hangs on it.</summary>
internal sealed partial class Evaluation
{
    // A circle that neither comes to rest nor to where it was before in so many rounds is left as it is.
    private const int MaxRounds = 1_000;

    private readonly int firstDuty;
    private readonly int firstTerm;
    private readonly bool isHorizonSet;

    internal Evaluation(Ledger ledger, EvidencePolicy policy, Instant? horizon)
    {
        var plan = ledger.Plan;
        (Plan, Ledger, Policy) = (plan, ledger, policy);
        (firstDuty, firstTerm) = (plan.Agreements.Count, plan.Agreements.Count + plan.Duties.Count);
        Obligations = new ObligationFold(this);
        Standing = new StandingLines(this);
        Bindings = new BindingLine?[plan.Agreements.Count];
        Duties = new DutyResult?[plan.Duties.Count];
        Terms = new TermResult?[plan.Terms.Count];
        (Horizon, isHorizonSet) = (horizon ?? DefaultHorizon(), horizon is not null);
    }

    internal Plan Plan { get; }

    internal Ledger Ledger { get; }

    internal EvidencePolicy Policy { get; }

    /// <summary>Up to where what recurs is laid out.</summary>
    internal Instant Horizon { get; set; }

    internal BindingLine?[] Bindings { get; }

    internal DutyResult?[] Duties { get; }

    internal TermResult?[] Terms { get; }

    /// <summary>Whether what times and conditions hang on counts as having happened at the earliest that the record allows, and not at the latest.</summary>
    internal bool IsAtEarliest { get; private init; }

    /// <summary>Whether everything is being worked out, and not what has changed.</summary>
    internal bool IsFirstRun { get; private set; }

    /// <summary>What works out one duty to do something once after another.</summary>
    internal ObligationFold Obligations { get; }

    /// <summary>What works out the duties to keep something up.</summary>
    internal StandingLines Standing { get; }

    /// <summary>The duties that stand in a circle that never comes to rest: what each comes to makes the others come to something else.</summary>
    internal HashSet<int> Unsettled { get; } = [];

    /// <summary>The same results, to go on from on a branch of the ledger.</summary>
    internal Evaluation Branch(Ledger ledger, EvidencePolicy policy)
    {
        var branch = new Evaluation(ledger, policy, isHorizonSet ? Horizon : null) { Horizon = Horizon };
        Bindings.CopyTo(branch.Bindings, 0);
        Duties.CopyTo(branch.Duties, 0);
        Terms.CopyTo(branch.Terms, 0);
        branch.Unsettled.UnionWith(Unsettled);
        return branch;
    }

    /// <summary>The same on the same record, where what hangs on things known to more than a day takes them at the earliest.</summary>
    /// <param name="nodes">What hangs on such things directly.</param>
    /// <returns>The results, and the duties that come to something else.</returns>
    internal (Evaluation Results, HashSet<int> Changed) AtEarliest(IEnumerable<int> nodes)
    {
        var other = new Evaluation(Ledger.Branch(), Policy, Horizon) { IsAtEarliest = true };
        Bindings.CopyTo(other.Bindings, 0);
        Duties.CopyTo(other.Duties, 0);
        Terms.CopyTo(other.Terms, 0);
        other.Unsettled.UnionWith(Unsettled);
        other.RunOn(nodes);
        return (other, [.. other.before.Keys]);
    }

    /// <summary>The end of the year after the last that is on record or named by a text.</summary>
    internal Instant DefaultHorizon()
    {
        var last = Instant.Max(Ledger.LastKnown, Plan.LastTimeNamed);
        var year = last == Instant.MinValue ? 1998 : last.InUtc().Year;
        return Instant.FromUtc(Math.Min(year + 2, 9990), 1, 1, 0, 0);
    }

    /// <summary>Works out everything.</summary>
    internal void RunAll()
    {
        IsFirstRun = true;
        for (var component = 0; component < Plan.Graph.Components; component++)
        {
            var nodes = Plan.Graph.NodesOf(component);
            if (Plan.Graph.IsCircle(component))
            {
                RunCircle(nodes);
            }
            else
            {
                Run(nodes[0]);
            }
        }

        IsFirstRun = false;
    }

    // Round by round: what each comes to follows from what the others came to just before, so that what comes back once would come back for ever.
    private void RunCircle(ReadOnlySpan<int> component)
    {
        foreach (var node in component)
        {
            Forget(node);
        }

        // Each round is held against one before; which one that is moves on ever more rarely (Brent), so that none needs to be kept but it.
        var (kept, next) = (Results(component), 1);
        for (var round = 1; round <= MaxRounds; round++)
        {
            var moved = false;
            foreach (var node in component)
            {
                moved |= Run(node);
            }

            if (!moved)
            {
                return;
            }

            if (round > 1 && AreAsBefore(component, kept))
            {
                break;
            }

            if (round == next)
            {
                (kept, next) = (Results(component), 2 * next);
            }
        }

        foreach (var node in component)
        {
            if (node >= firstDuty && node < firstTerm)
            {
                Unsettled.Add(node - firstDuty);
            }
        }
    }

    private object?[] Results(ReadOnlySpan<int> component)
    {
        var results = new object?[component.Length];
        for (var i = 0; i < results.Length; i++)
        {
            var node = component[i];
            results[i] = node < firstDuty ? Bindings[node] : node < firstTerm ? Duties[node - firstDuty] : Terms[node - firstTerm];
        }

        return results;
    }

    private bool AreAsBefore(ReadOnlySpan<int> component, object?[] before)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (!IsAsBefore(component[i], before[i]!))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAsBefore(int node, object before) =>
        node < firstDuty ? Bindings[node]!.SameAs((BindingLine)before)
        : node < firstTerm ? Duties[node - firstDuty]!.SameAs((DutyResult)before)
        : Terms[node - firstTerm]!.SameAs((TermResult)before);

    private void Forget(int node)
    {
        if (node < firstDuty)
        {
            Bindings[node] = null;
        }
        else if (node < firstTerm)
        {
            Duties[node - firstDuty] = null;
            Unsettled.Remove(node - firstDuty);
        }
        else
        {
            Terms[node - firstTerm] = null;
        }
    }

    // Whether the result is another one than before.
    private bool Run(int node)
    {
        if (node < firstDuty)
        {
            var binding = new BindingFold(this, Plan.Agreements[node]).Run();
            var same = Bindings[node] is { } was && was.SameAs(binding);
            Bindings[node] = binding;
            return !same;
        }

        if (node < firstTerm)
        {
            var index = node - firstDuty;
            var duty = DutyFold.Run(this, Plan.Duties[index]);
            var same = Duties[index] is { } was && was.SameAs(duty);
            Duties[index] = duty;
            return !same;
        }

        var term = new TermFold(this, Plan.Terms[node - firstTerm]).Run();
        var equal = Terms[node - firstTerm] is { } earlier && earlier.SameAs(term);
        Terms[node - firstTerm] = term;
        return !equal;
    }
}
