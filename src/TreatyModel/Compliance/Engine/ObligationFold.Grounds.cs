using NodaTime;

namespace TreatyModel.Compliance.Engine;

// What it rests on: on no more than that it has begun to bind, and that its time has come.
internal sealed partial class ObligationFold
{
    // That it is late: that it is not done is silence, unless that was seen.
    private Basis Late(Basis ground, Instant at, Cause cause) =>
        (lackSeen <= at ? Basis.Established : Basis.Presumed).Weaker(Grounds(ground, at, cause));

    // What both that it binds and that its time has passed rest on.
    private Basis Grounds(Basis ground, Instant at, Cause cause) => ground.Weaker(cause == Cause.StartPassed ? startBasis : deadline.BasisAt(at));

    // What is done counts only once it binds, and not before it may be done.
    private Basis Counting(Basis basis, in Activity.State state) =>
        duty.NotBefore is null ? basis.On(state.Ground) : basis.On(state.Ground).On(times.Resolve(duty.NotBefore).Basis);

    // Who is called upon to find has found that it binds as well.
    private Basis Found(Declared word, in Activity.State state)
    {
        var basis = Holdings.Basis(evaluation, duty, word);
        return Holdings.IsAuthoritative(evaluation, duty, word) ? basis : basis.On(state.Ground);
    }

    // It binds as before, and that rests on something else now.
    private void Rest(in Activity.State state, Basis before)
    {
        var last = spells.Last;
        if (last.Basis.Weaker(state.Ground) != last.Basis && last.Phase != Phase.Breached)
        {
            spells.Go(state.From, last.Phase, IsDone ? last.Basis.On(state.Ground) : last.Basis.Weaker(state.Ground), last.Cause, last.Entry, last.Other);
            performed = performed?.On(performed.Basis.On(state.Ground));
        }
        else if (last.Basis == before && !last.IsOpen && last.Phase == Phase.InEffect)
        {
            spells.Go(state.From, Phase.InEffect, state.Ground, state.Cause, state.Entry);
        }
        else if (last.Basis == before && last.Phase == Phase.Overdue)
        {
            Miss(state.From, last.Cause == Cause.StartPassed ? Cause.StartPassed : Cause.DeadlinePassed, state);
        }
        else if (last is { Phase: Phase.Breached, Cause: Cause.SilenceIsBreach })
        {
            Miss(state.From, Cause.DeadlinePassed, state);
        }
    }
}
