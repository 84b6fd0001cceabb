namespace TreatyModel.Benchmarks.Race;

/// <summary>The ceiling: arrays and a heap, for this one task only.</summary>
internal static class HandWrittenLoop
{
    internal static (int InTime, int Late) Run(RaceEvent[] events, int obligations)
    {
        var states = new byte[obligations];
        var limits = new PriorityQueue<int, long>();
        var history = new List<(int Obligation, long Minute, byte State)>(3 * obligations);
        var (inTime, late) = (0, 0);
        foreach (var one in events)
        {
            while (limits.TryPeek(out var due, out var limit) && limit < one.Minute)
            {
                limits.Dequeue();
                if (states[due] == 1)
                {
                    states[due] = 2;
                    history.Add((due, limit, 2));
                }
            }

            if (one.Kind == RaceEventKind.Begins)
            {
                states[one.Obligation] = 1;
                limits.Enqueue(one.Obligation, one.Minute + 7);
                history.Add((one.Obligation, one.Minute, 1));
            }
            else if (states[one.Obligation] == 1)
            {
                states[one.Obligation] = 3;
                inTime++;
                history.Add((one.Obligation, one.Minute, 3));
            }
            else
            {
                states[one.Obligation] = 4;
                late++;
                history.Add((one.Obligation, one.Minute, 4));
            }
        }

        return (inTime, late);
    }
}
