using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>Works out a duty to do something once.</summary>
internal sealed partial class ObligationFold(Evaluation evaluation, DutyPlan duty, ActivityFold activities)
{
    private readonly DateTimeZone zone = duty.Norm.Agreement.TimeZone;
    private readonly SpellList spells = new(Phase.Pending, Cause.Beginning);
    private Activity activity = null!;
    private Deadline deadline = null!;
    private Instant? startLimit;

    // Up to where time has been let pass.
    private Instant now = Instant.MinValue;
    private Happening? begun;
    private Happening? performed;
    private Instant? lackSeen;
    private Tally tally = null!;

    private bool IsDone => performed is not null;

    internal DutyResult Run()
    {
        activity = activities.Run();
        deadline = Deadline.Of(evaluation, duty, activities.Interruptions);
        startLimit = new TimeResolver(evaluation, duty.Norm.Agreement, duty.Norm).Resolve(duty.StartBy).LimitByAll(zone);
        tally = new Tally(duty.Needs, Wanted);
        var matches = evaluation.Ledger.Matches[duty.Index] is { } list ? list.Now : default;
        var steps = Steps(matches);
        var next = 0;
        for (var i = 0; i < activity.States.Count; i++)
        {
            var state = activity.States[i];
            var end = i + 1 < activity.States.Count ? activity.States[i + 1].From : Instant.MaxValue;
            now = state.From;
            Enter(state);
            while (next < steps.Count && steps[next].At < end)
            {
                // A time that passes before the next thing happens has passed.
                Pass(state, steps[next].At);
                now = Instant.Max(now, steps[next].At);
                steps[next].Take(state);
                next++;
            }

            Pass(state, end);
        }

        return new DutyResult
        {
            Plan = duty,
            Spells = spells,
            Activity = activity,
            Due = deadline.Now,
            DueByText = deadline.ByText,
            From = activities.From,
            Limits = deadline.Limits,
            Performed = performed,
            Begun = begun,
            Matches = matches,
            LackSeen = lackSeen,
        };
    }

    private void Enter(Activity.State state)
    {
        if (IsDone || spells.Last.Phase.IsFinal())
        {
            return;
        }

        switch (state.Phase)
        {
            case Phase.InEffect:
                Open(state.From, state.Cause, state.Entry, state.Basis);
                break;
            case Phase.Completed:
                // A window that closes on what was due leaves it overdue; on what never fell due it lapses.
                if (!spells.Last.Phase.IsInDefault() && deadline.LimitAt(state.From) is null)
                {
                    spells.Go(state.From, Phase.Lapsed, state.Basis, state.Cause, state.Entry);
                }

                break;
            default:
                spells.Go(state.From, state.Phase, state.Basis, state.Cause, state.Entry);
                break;
        }
    }

    // It binds: overdue at once where its time has passed already.
    private void Open(Instant at, Cause cause, int entry, Basis basis)
    {
        if (at != Instant.MinValue && deadline.LimitAt(at) is { } limit && limit <= at)
        {
            Miss(at, Cause.DeadlinePassed);
            return;
        }

        if (at != Instant.MinValue && startLimit <= at && begun is null)
        {
            Miss(at, Cause.StartPassed);
            return;
        }

        spells.Go(at, Phase.InEffect, basis, cause, entry);
    }

    // Time passes up to an instant, excluded: what is due before then and not done is overdue.
    private void Pass(Activity.State state, Instant until)
    {
        if (IsDone || spells.Last.Phase != Phase.InEffect || state.Phase is not (Phase.InEffect or Phase.Completed))
        {
            return;
        }

        if (startLimit is { } start && begun is null && start < until && start > spells.Last.From && start > now && !(deadline.LimitAt(now) < start))
        {
            Miss(start, Cause.StartPassed);
            return;
        }

        var first = deadline.FirstLimit;
        if (deadline.LimitAt(now) is not { } limit || limit >= until)
        {
            if (first is { } early && early < until && early > now && deadline.LimitAt(now) is { } last && early < last)
            {
                Doubt(early);
            }

            return;
        }

        if (first is { } doubtful && doubtful < limit && doubtful > now)
        {
            Doubt(doubtful);
        }

        Miss(Instant.Max(limit, spells.Last.From), Cause.DeadlinePassed);
    }

    // Its time may have passed: the record leaves the event open from which it is counted.
    private void Doubt(Instant at) => spells.Go(at, Phase.InEffect, Basis.Unknown, Cause.DeadlinePassed, -1, Phase.Overdue);

    private void Miss(Instant at, Cause cause)
    {
        var seen = lackSeen is { } known && known <= at;
        if (cause == Cause.DeadlinePassed && evaluation.Policy.Silence == Silence.Breach)
        {
            spells.Go(at, Phase.Breached, seen ? Basis.Established : Basis.Presumed, Cause.SilenceIsBreach);
        }
        else
        {
            spells.Go(at, Phase.Overdue, seen ? Basis.Established : Disputed(at) ? Basis.Disputed : Basis.Presumed, cause);
        }
    }

    // Where an extension is disputed, so is that its time has passed.
    private bool Disputed(Instant at)
    {
        var basis = Basis.Established;
        foreach (var one in deadline.Limits)
        {
            basis = one.At <= at ? one.Basis : basis;
        }

        return basis == Basis.Disputed;
    }
}
