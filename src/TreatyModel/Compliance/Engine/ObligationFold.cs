using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>Works out duties to do something once, one after another.</summary>
internal sealed partial class ObligationFold(Evaluation evaluation)
{
    private readonly SpellWriter spells = new();
    private DutyPlan duty = null!;
    private Activity activity = null!;
    private TimeResolver times;
    private DateTimeZone zone = null!;
    private Deadline deadline;
    private Instant? startLimit;
    private Basis startBasis;

    // Up to where time has been let pass.
    private Instant now;
    private Happening? begun;
    private Happening? performed;
    private Instant? lackSeen;
    private Tally tally = Tally.OfNothing;

    private bool IsDone => performed is not null;

    internal DutyResult Run(DutyPlan of, Activity itsActivity, in TimeResolver itsTimes)
    {
        (duty, activity, times, zone) = (of, itsActivity, itsTimes, of.Agreement.TimeZone);
        (now, begun, performed, lackSeen) = (Instant.MinValue, null, null, null);
        (isDoubted, wasSeenDone, perhaps) = (false, false, null);
        spells.Begin(Phase.Pending, Cause.Beginning);
        deadline.Set(evaluation, duty, times, activity.Interruptions);
        (startLimit, startBasis) = (null, Basis.Established);
        if (duty.StartBy is { } start)
        {
            var by = times.Resolve(start);
            (startLimit, startBasis) = (by.LimitByAll(zone), by.Basis);
        }

        tally = duty.Needs.Length == 0 ? Tally.OfNothing : new Tally(duty.Needs, Wanted);
        var matches = evaluation.Ledger.Matches[duty.Index] is { } list ? list.Now : default;
        var mark = GoOn(matches);
        if (HasActsOnly(matches, mark))
        {
            Live(matches, mark);
        }
        else
        {
            Live(Steps(matches));
        }

        var life = duty.Stages.Length == 0 ? spells : SumUp();
        return new DutyResult
        {
            Plan = duty,
            Spells = evaluation.IsFirstRun ? life.DoneInBlock() : life.Done(),
            Activity = activity,
            ClockStart = deadline.ClockStart,
            DueByText = deadline.Time,
            MovedTo = deadline.MovedTo,
            Moved = deadline.Moved,
            Performed = performed,
            Begun = begun,
            Matches = matches,
        };
    }

    // Acts alone are taken as they stand in the record, which is in order of time.
    private void Live(in ChunkedList<Match>.View acts, Mark? mark)
    {
        mark?.Give(this);
        var next = acts.From(mark?.Taken ?? 0);
        var (more, last) = (next.MoveNext(), mark?.Last ?? Instant.MinValue);
        for (var i = mark?.State ?? 0; i < activity.States.Length; i++)
        {
            var (state, end) = (activity.States[i], EndOf(i));
            if (i != mark?.State)
            {
                now = state.From;
                Enter(i);
            }

            var waiting = more || i == mark?.State;
            while (more && Effective(next.Current) is var at && at < end)
            {
                Reach(state, at);
                Take(next.Current, Amount(next.Current), state);
                (last, more) = (at, next.MoveNext());
            }

            if (waiting && !more)
            {
                Keep(i, acts, last);
            }

            Pass(state, end);
        }
    }

    private void Live(List<Step> steps)
    {
        var next = 0;
        for (var i = 0; i < activity.States.Length; i++)
        {
            var (state, end) = (activity.States[i], EndOf(i));
            now = state.From;
            Enter(i);
            while (next < steps.Count && steps[next].At < end)
            {
                Reach(state, steps[next].At);
                steps[next].Take(state);
                next++;
            }

            Pass(state, end);
        }
    }

    private Instant EndOf(int state) => state + 1 < activity.States.Length ? activity.States[state + 1].From : Instant.MaxValue;

    // A time that passes before the next thing happens has passed.
    private void Reach(in Activity.State state, Instant at)
    {
        Pass(state, at);
        now = Instant.Max(now, at);
    }

    private void Enter(int number)
    {
        ref readonly var state = ref activity.States[number];
        if (number > 0 && state.Phase == Phase.InEffect && activity.States[number - 1] is { Phase: Phase.InEffect } before)
        {
            Rest(state, before.Ground);
            return;
        }

        if (IsDone || (spells.Last.Phase.IsFinal() && spells.Last.Phase != state.Phase))
        {
            return;
        }

        switch (state.Phase)
        {
            case Phase.InEffect:
                Open(state);
                break;
            case Phase.Completed:
                // A window that closes on what was due leaves it overdue; on what never fell due, or rested, it lapses.
                if (!spells.Last.Phase.IsInDefault() && (deadline.LimitAt(state.From) is null || spells.Last.Phase is Phase.Excused or Phase.Suspended))
                {
                    spells.Go(state.From, Phase.Lapsed, state.Basis, state.Cause, state.Entry);
                }
                else if (spells.Last is var last && !last.Phase.IsInDefault())
                {
                    // Had its time not come, it would have lapsed.
                    spells.Go(state.From, last.Phase, last.Basis.Weaker(deadline.BasisAt(state.From)), last.Cause, last.Entry, last.Other);
                }

                break;
            default:
                spells.Go(state.From, state.Phase, state.Basis, state.Cause, state.Entry);
                break;
        }
    }

    // It binds: overdue at once where its time has passed already.
    private void Open(in Activity.State state)
    {
        var at = state.From;
        if (at != Instant.MinValue && deadline.LimitAt(at) is { } limit && limit <= at)
        {
            Miss(at, Cause.DeadlinePassed, state);
            return;
        }

        if (at != Instant.MinValue && startLimit <= at && begun is null)
        {
            Miss(at, Cause.StartPassed, state);
            return;
        }

        spells.Go(at, Phase.InEffect, state.Basis, state.Cause, state.Entry);
    }

    // Time passes up to an instant, excluded: what is due before then and not done is overdue.
    private void Pass(in Activity.State state, Instant until)
    {
        if (IsDone || state.Phase is not (Phase.InEffect or Phase.Completed))
        {
            PassInDoubt(until);
            return;
        }

        Let(state, until);

        // Whatever was in doubt happened, by now it is too late.
        if (spells.Last is { Phase: Phase.Overdue or Phase.Breached, Cause: Cause.DeadlinePassed or Cause.SilenceIsBreach } && deadline.SureAt(now) is { } sure && sure > spells.Last.From && sure < until)
        {
            Miss(sure, Cause.DeadlinePassed, state);
        }
    }

    private void Let(in Activity.State state, Instant until)
    {
        var due = deadline.LimitAt(now);
        if (spells.Last.Phase == Phase.InEffect && startLimit is { } start && begun is null && start < until && start > spells.Last.From && start > now && !(due < start))
        {
            Miss(start, Cause.StartPassed, state);
        }

        // Overdue to begin, and then to be done.
        if (spells.Last is { Phase: Phase.Overdue, Cause: Cause.StartPassed } && due is { } over && over < until)
        {
            Miss(Instant.Max(over, spells.Last.From), Cause.DeadlinePassed, state);
        }

        if (spells.Last.Phase != Phase.InEffect)
        {
            return;
        }

        // Moved by some only of those who had to agree: from the time that stands without them it is disputed.
        if (deadline.Moved is { } moved && deadline.FirmAt(now) is { } firm && firm > now && firm < until && !(due <= firm))
        {
            spells.Go(firm, Phase.InEffect, Basis.Disputed, Cause.Extended, Array.FindLast(moved, one => one.At <= now).Entry, Phase.Overdue);
        }

        var first = deadline.FirstLimit;
        if (due is not { } limit || limit >= until)
        {
            if (first is { } early && early < until && early > now && due is { } last && early < last)
            {
                Doubt(early);
            }

            return;
        }

        if (first is { } doubtful && doubtful < limit && doubtful > now)
        {
            Doubt(doubtful);
        }

        Miss(Instant.Max(Instant.Max(limit, deadline.SetAt(now)), spells.Last.From), Cause.DeadlinePassed, state);
    }

    // Its time may have passed: the record leaves the event open from which it is counted.
    private void Doubt(Instant at) => spells.Go(at, Phase.InEffect, Basis.Unknown, Cause.DeadlinePassed, -1, Phase.Overdue);

    private void Miss(Instant at, Cause cause, in Activity.State state)
    {
        var basis = Late(state.Ground, at, cause);
        if (cause == Cause.DeadlinePassed && evaluation.Policy.Silence == Silence.Breach)
        {
            spells.Go(at, Phase.Breached, basis, Cause.SilenceIsBreach);
        }
        else if (perhaps is { } done && cause == Cause.DeadlinePassed)
        {
            spells.Go(at, Phase.Overdue, done.Basis.Weaker(basis), done.Cause, done.Entry, done.Phase);
        }
        else
        {
            spells.Go(at, Phase.Overdue, basis, cause);
        }
    }
}
