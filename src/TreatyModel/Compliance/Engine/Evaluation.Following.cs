using NodaTime;

namespace TreatyModel.Compliance.Engine;

// What changes when more is on record, and what hangs on that.
internal sealed partial class Evaluation
{
    // What was made for more is not emptied for each line.
    internal const int Few = 64;

    private readonly PriorityQueue<int, int> waiting = new();

    // What each duty was before what was posted since the last time.
    private Dictionary<int, DutyResult> before = [];

    /// <summary>Works out what the entries posted since the last time change.</summary>
    /// <returns>The results that changed, as they were before and as they are now.</returns>
    internal (DutyResult Before, DutyResult After)[] Follow()
    {
        if (before.Capacity > Few)
        {
            before = [];
        }

        before.Clear();
        waiting.Clear();
        foreach (var node in Ledger.Touched!)
        {
            Await(node);
        }

        RunWaiting();
        Ledger.FollowOn();
        // It lies a year or two beyond what is on record; no sooner need it be worked out.
        if (!isHorizonSet && Horizon - Ledger.LastKnown < Duration.FromDays(367) && DefaultHorizon() is var further && further > Horizon)
        {
            Reach(further);
        }

        var changed = new (DutyResult Before, DutyResult After)[before.Count];
        var next = 0;
        foreach (var (duty, was) in before)
        {
            changed[next++] = (was, Duties[duty]!);
        }

        Array.Sort(changed, (one, other) => one.After.Plan.Index.CompareTo(other.After.Plan.Index));
        return changed;
    }

    // Lays out further what goes on.
    private void Reach(Instant horizon)
    {
        Horizon = horizon;
        RunOn(Duties.Where(duty => duty!.OccurrencesGoOn).Select(duty => Plan.NodeOf(duty!.Plan)).Concat(Plan.Terms.Select(Plan.NodeOf)));
    }

    // Works out what the given nodes and all that hangs on them come to; notes what each duty that changes was before.
    private void RunOn(IEnumerable<int> touched)
    {
        foreach (var node in touched)
        {
            Await(node);
        }

        RunWaiting();
    }

    private void RunWaiting()
    {
        // What hangs on a component comes after it, so that each is gone through once.
        var last = -1;
        while (waiting.TryDequeue(out var next, out _))
        {
            if (next == last)
            {
                continue;
            }

            last = next;
            var component = Plan.Graph.NodesOf(next);
            if (!Plan.Graph.IsCircle(next))
            {
                Go(component[0]);
                continue;
            }

            // A circle is always gone round from its beginning, so that it never matters what stood before.
            var results = Results(component);
            RunCircle(component);
            for (var i = 0; i < results.Length; i++)
            {
                if (!IsAsBefore(component[i], results[i]!))
                {
                    Changed(component[i], results[i] as DutyResult);
                }
            }
        }
    }

    private void Go(int node)
    {
        var was = node >= firstDuty && node < firstTerm ? Duties[node - firstDuty] : null;
        if (Run(node))
        {
            Changed(node, was);
        }
    }

    private void Changed(int node, DutyResult? was)
    {
        if (was is not null)
        {
            before.TryAdd(node - firstDuty, was);
        }

        foreach (var dependent in Plan.Graph.DependentsOf(node))
        {
            Await(dependent);
        }
    }

    private void Await(int node)
    {
        var component = Plan.Graph.ComponentOf[node];
        waiting.Enqueue(component, component);
    }
}
