using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>The results of all nodes of a plan for one ledger. What changes is worked out anew, and what hangs on it.</summary>
internal sealed class Evaluation
{
    // A circle that does not come to rest in so many rounds is left as it is.
    private const int MaxRounds = 1_000;

    private readonly int firstDuty;
    private readonly int firstTerm;

    internal Evaluation(Plan plan, Ledger ledger, EvidencePolicy policy, Instant? horizon)
    {
        (Plan, Ledger, Policy) = (plan, ledger, policy);
        (firstDuty, firstTerm) = (plan.Agreements.Count, plan.Agreements.Count + plan.Duties.Count);
        Bindings = new BindingLine?[plan.Agreements.Count];
        Duties = new DutyResult?[plan.Duties.Count];
        Terms = new TermResult?[plan.Terms.Count];
        Horizon = horizon ?? DefaultHorizon();
    }

    internal Plan Plan { get; }

    internal Ledger Ledger { get; }

    internal EvidencePolicy Policy { get; }

    /// <summary>Up to where what recurs is laid out.</summary>
    internal Instant Horizon { get; set; }

    internal BindingLine?[] Bindings { get; }

    internal DutyResult?[] Duties { get; }

    internal TermResult?[] Terms { get; }

    /// <summary>The duties that stand in a circle that did not come to rest.</summary>
    internal HashSet<int> Unsettled { get; } = [];

    /// <summary>The same results, to go on from on a branch of the ledger.</summary>
    internal Evaluation Branch(Ledger ledger, EvidencePolicy policy)
    {
        var branch = new Evaluation(Plan, ledger, policy, Horizon);
        Bindings.CopyTo(branch.Bindings, 0);
        Duties.CopyTo(branch.Duties, 0);
        Terms.CopyTo(branch.Terms, 0);
        branch.Unsettled.UnionWith(Unsettled);
        return branch;
    }

    /// <summary>Works out what the entries posted since the last time change.</summary>
    /// <returns>The duties whose results changed.</returns>
    internal List<int> Follow()
    {
        var touched = Ledger.Touched.ToArray();
        Ledger.Touched.Clear();
        var changed = Run(touched);
        Ledger.ChangedFrom.Clear();
        if (DefaultHorizon() > Horizon)
        {
            Reach(DefaultHorizon() + Duration.FromDays(366), changed);
        }

        return changed;
    }

    // Lays out further what goes on.
    private void Reach(Instant horizon, List<int> changed)
    {
        Horizon = horizon;
        changed.AddRange(Run(Duties.Where(duty => duty!.OccurrencesGoOn).Select(duty => Plan.NodeOf(duty!.Plan))
            .Concat(Plan.Terms.Select(Plan.NodeOf))));
    }

    /// <summary>A year beyond the last that is on record or named by a text.</summary>
    internal Instant DefaultHorizon()
    {
        var last = Instant.Max(Ledger.LastKnown, Plan.LastTimeNamed);
        var limit = Instant.FromUtc(9990, 1, 1, 0, 0);
        return last == Instant.MinValue ? Instant.FromUtc(2000, 1, 1, 0, 0) : last > limit ? limit : last + Duration.FromDays(366);
    }

    /// <summary>Works out everything.</summary>
    internal void RunAll()
    {
        foreach (var component in Plan.Graph.Components)
        {
            Run(component);
        }
    }

    /// <summary>Works out what the given nodes and all that hangs on them come to.</summary>
    /// <returns>The duties whose results changed.</returns>
    internal List<int> Run(IEnumerable<int> touched)
    {
        var waiting = new SortedSet<int>();
        foreach (var node in touched)
        {
            waiting.Add(Plan.Graph.ComponentOf[node]);
        }

        var changed = new List<int>();
        while (waiting.Count > 0)
        {
            var next = waiting.Min;
            waiting.Remove(next);
            foreach (var node in Run(Plan.Graph.Components[next]))
            {
                if (node >= firstDuty && node < firstTerm)
                {
                    changed.Add(node - firstDuty);
                }

                foreach (var dependent in Plan.Graph.DependentsOf(node))
                {
                    waiting.Add(Plan.Graph.ComponentOf[dependent]);
                }
            }
        }

        return changed;
    }

    // The nodes of a component whose results changed.
    private List<int> Run(int[] component)
    {
        var changed = new List<int>(1);
        if (component.Length == 1)
        {
            if (Run(component[0]))
            {
                changed.Add(component[0]);
            }

            return changed;
        }

        // Round by round: what each comes to follows from what the others came to just before.
        var ever = new SortedSet<int>();
        for (var round = 0; round < MaxRounds; round++)
        {
            var moved = false;
            foreach (var node in component)
            {
                if (Run(node))
                {
                    moved = true;
                    ever.Add(node);
                }
            }

            if (!moved)
            {
                return [.. ever];
            }
        }

        foreach (var node in component)
        {
            Unsettled.Add(node - firstDuty);
        }

        return [.. ever];
    }

    private bool Run(int node)
    {
        if (node < firstDuty)
        {
            var binding = new BindingFold(this, Plan.Agreements[node]).Run();
            var same = Bindings[node] is { } before && before.SameAs(binding);
            Bindings[node] = binding;
            return !same;
        }

        if (node < firstTerm)
        {
            var duty = DutyFold.Run(this, Plan.Duties[node - firstDuty]);
            var same = Duties[node - firstDuty] is { } before && before.SameAs(duty);
            Duties[node - firstDuty] = duty;
            return !same;
        }

        var term = new TermFold(this, Plan.Terms[node - firstTerm]).Run();
        var equal = Terms[node - firstTerm] is { } earlier && earlier.SameAs(term);
        Terms[node - firstTerm] = term;
        return !equal;
    }
}
