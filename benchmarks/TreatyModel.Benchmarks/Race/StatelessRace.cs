using Stateless;

namespace TreatyModel.Benchmarks.Race;

/// <summary>Stateless: a machine for each obligation; the host finds out which deadlines have passed.</summary>
internal static class StatelessRace
{
    private enum State
    {
        Waiting,
        InEffect,
        Overdue,
        Fulfilled,
        FulfilledLate,
    }

    private enum Trigger
    {
        Begins,
        DeadlinePasses,
        Performed,
    }

    internal static (int InTime, int Late) Run(RaceEvent[] events, int obligations)
    {
        var machines = new StateMachine<State, Trigger>[obligations];
        for (var i = 0; i < obligations; i++)
        {
            machines[i] = Make();
        }

        var limits = new PriorityQueue<int, long>();
        foreach (var one in events)
        {
            while (limits.TryPeek(out var due, out var limit) && limit < one.Minute)
            {
                limits.Dequeue();
                machines[due].Fire(Trigger.DeadlinePasses);
            }

            if (one.Kind == RaceEventKind.Begins)
            {
                machines[one.Obligation].Fire(Trigger.Begins);
                limits.Enqueue(one.Obligation, one.Minute + 7);
            }
            else
            {
                machines[one.Obligation].Fire(Trigger.Performed);
            }
        }

        return (machines.Count(one => one.State == State.Fulfilled), machines.Count(one => one.State == State.FulfilledLate));
    }

    private static StateMachine<State, Trigger> Make()
    {
        var machine = new StateMachine<State, Trigger>(State.Waiting);
        machine.Configure(State.Waiting).Permit(Trigger.Begins, State.InEffect);
        machine.Configure(State.InEffect).Permit(Trigger.Performed, State.Fulfilled).Permit(Trigger.DeadlinePasses, State.Overdue);
        machine.Configure(State.Overdue).Permit(Trigger.Performed, State.FulfilledLate);
        machine.Configure(State.Fulfilled).Ignore(Trigger.DeadlinePasses);
        machine.Configure(State.FulfilledLate);
        return machine;
    }
}
