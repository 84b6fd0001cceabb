using Stateless;

namespace TreatyModel.Benchmarks.Race;

/// <summary>Stateless: a machine says which state follows; the host finds out which deadlines have passed and keeps the history.</summary>
internal static class StatelessRace
{
    private enum Trigger
    {
        Begins,
        DeadlinePasses,
        Performed,
    }

    /// <summary>As its guide shows it: each obligation is a machine of its own.</summary>
    internal static (int InTime, int Late) MachineEach(RaceEvent[] events, int obligations)
    {
        var history = new List<RaceChange>(3 * obligations);
        var machines = new StateMachine<RaceState, Trigger>[obligations];
        var minute = 0L;
        for (var i = 0; i < obligations; i++)
        {
            var obligation = i;
            machines[i] = Configured(new StateMachine<RaceState, Trigger>(RaceState.Waiting));
            machines[i].OnTransitioned(step => history.Add(new RaceChange(obligation, minute, step.Destination)));
        }

        Run(events, (obligation, at, trigger) =>
        {
            minute = at;
            machines[obligation].Fire(trigger);
        });
        return (machines.Count(one => one.State == RaceState.Fulfilled), machines.Count(one => one.State == RaceState.FulfilledLate));
    }

    /// <summary>As its maintainers advise where there are many: one machine, with the states of all outside it.</summary>
    internal static (int InTime, int Late) OneMachine(RaceEvent[] events, int obligations)
    {
        var history = new List<RaceChange>(3 * obligations);
        var states = new RaceState[obligations];
        var (current, minute) = (0, 0L);
        var machine = Configured(new StateMachine<RaceState, Trigger>(() => states[current], state => states[current] = state));
        machine.OnTransitioned(step => history.Add(new RaceChange(current, minute, step.Destination)));
        Run(events, (obligation, at, trigger) =>
        {
            (current, minute) = (obligation, at);
            machine.Fire(trigger);
        });
        return (states.Count(state => state == RaceState.Fulfilled), states.Count(state => state == RaceState.FulfilledLate));
    }

    private static void Run(RaceEvent[] events, Action<int, long, Trigger> fire)
    {
        var limits = new PriorityQueue<int, long>();
        foreach (var one in events)
        {
            while (limits.TryPeek(out var due, out var limit) && limit < one.Minute)
            {
                limits.Dequeue();
                fire(due, limit, Trigger.DeadlinePasses);
            }

            if (one.Kind == RaceEventKind.Begins)
            {
                limits.Enqueue(one.Obligation, one.Minute + 7);
            }

            fire(one.Obligation, one.Minute, one.Kind == RaceEventKind.Begins ? Trigger.Begins : Trigger.Performed);
        }
    }

    private static StateMachine<RaceState, Trigger> Configured(StateMachine<RaceState, Trigger> machine)
    {
        machine.Configure(RaceState.Waiting).Permit(Trigger.Begins, RaceState.InEffect);
        machine.Configure(RaceState.InEffect).Permit(Trigger.Performed, RaceState.Fulfilled).Permit(Trigger.DeadlinePasses, RaceState.Overdue);
        machine.Configure(RaceState.Overdue).Permit(Trigger.Performed, RaceState.FulfilledLate);
        machine.Configure(RaceState.Fulfilled).Ignore(Trigger.DeadlinePasses);
        machine.Configure(RaceState.FulfilledLate);
        return machine;
    }
}
