namespace TreatyModel.Benchmarks.Race;

/// <summary>The ceiling: arrays and a heap, for this one task only.</summary>
internal static class HandWrittenLoop
{
    internal static (int InTime, int Late) Run(RaceEvent[] events, int obligations)
    {
        var states = new RaceState[obligations];
        var limits = new PriorityQueue<int, long>();
        var history = new List<RaceChange>(3 * obligations);
        var (inTime, late) = (0, 0);
        foreach (var one in events)
        {
            while (limits.TryPeek(out var due, out var limit) && limit < one.Minute)
            {
                limits.Dequeue();
                if (states[due] == RaceState.InEffect)
                {
                    Go(due, limit, RaceState.Overdue);
                }
            }

            if (one.Kind == RaceEventKind.Begins)
            {
                limits.Enqueue(one.Obligation, one.Minute + 7);
                Go(one.Obligation, one.Minute, RaceState.InEffect);
            }
            else if (states[one.Obligation] == RaceState.InEffect)
            {
                inTime++;
                Go(one.Obligation, one.Minute, RaceState.Fulfilled);
            }
            else
            {
                late++;
                Go(one.Obligation, one.Minute, RaceState.FulfilledLate);
            }
        }

        return (inTime, late);

        void Go(int obligation, long minute, RaceState state)
        {
            states[obligation] = state;
            history.Add(new RaceChange(obligation, minute, state));
        }
    }
}
