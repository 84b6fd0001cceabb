using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>Whether a duty binds, waits, rests or is over, at every instant: what all kinds of duty have in common.</summary>
internal sealed class Activity
{
    private readonly State[] states;

    internal Activity(State[] states) => this.states = states;

    /// <summary>One state of it.</summary>
    /// <param name="From">From when.</param>
    /// <param name="Phase">Pending, InEffect, Suspended or Excused; or the phase that ends it: Completed (its window closed), Discharged, Terminated.</param>
    /// <param name="Cause">Why.</param>
    /// <param name="Entry">The entry that made it so, or -1.</param>
    /// <param name="Basis">What it rests on.</param>
    /// <param name="Ground">What it rests on that the duty has begun to bind.</param>
    internal readonly record struct State(Instant From, Phase Phase, Cause Cause, int Entry, Basis Basis, Basis Ground = Basis.Established);

    internal ReadOnlySpan<State> States => states;

    /// <summary>When the text has it begin.</summary>
    internal TimeOf From { get; init; } = TimeOf.None;

    /// <summary>When it rests, and whether its clock stands still.</summary>
    internal IReadOnlyList<Interruption> Interruptions { get; init; } = [];

    /// <summary>When it first binds, or null.</summary>
    internal Instant? Begins
    {
        get
        {
            foreach (var state in states)
            {
                if (state.Phase == Phase.InEffect)
                {
                    return state.From;
                }
            }

            return null;
        }
    }

    /// <summary>What it rests on that it binds, at an instant at which it does, or did.</summary>
    internal Basis GroundAt(Instant instant) => At(instant).Ground;

    internal State At(Instant instant)
    {
        var found = states[0];
        foreach (var state in states)
        {
            if (state.From > instant)
            {
                break;
            }

            found = state;
        }

        return found;
    }

    /// <summary>Whether an act at an instant is judged by the duty: what only comes to rest at that instant is still judged.</summary>
    internal bool Judges(Instant instant)
    {
        for (var i = states.Length - 1; i >= 0; i--)
        {
            var state = states[i];
            if (state.From > instant)
            {
                continue;
            }

            return state.Phase == Phase.InEffect
                || (state.From == instant && state.Phase is Phase.Suspended && state.Cause == Cause.ConditionLapsed && i > 0 && states[i - 1].Phase == Phase.InEffect);
        }

        return false;
    }
}
