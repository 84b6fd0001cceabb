using NodaTime;
using TreatyModel.Provisions;
using TreatyModel.Quantities;

namespace TreatyModel.Compliance.Engine;

/// <summary>Works out what may be done: when it can be used, and whether each use is valid.</summary>
internal sealed class LibertyFold(Evaluation evaluation, DutyPlan duty, Activity activity, TimeResolver times)
{
    private readonly SpellWriter spells = new();
    private readonly List<ExerciseItem> exercises = [];

    internal DutyResult Run()
    {
        var deadline = default(Deadline);
        deadline.Set(evaluation, duty, times, activity.Interruptions);
        var matches = evaluation.Ledger.Matches[duty.Index] is { } list ? list.Now : default;
        foreach (var state in activity.States)
        {
            spells.Go(state.From, Shown(state.Phase), state.Basis, state.Cause, state.Entry);
        }

        // An offer that is open until a day lapses with it.
        if (deadline.LimitAt(Instant.MaxValue) is { } limit && !spells.Last.Phase.IsFinal() && limit > spells.Last.From && duty.Norm.Norm.Modality is Modality.Invitation or Modality.Recommendation)
        {
            spells.Go(limit, Phase.Lapsed, deadline.BasisAt(limit).Weaker(activity.GroundAt(limit)), Cause.DeadlinePassed);
        }

        foreach (ref readonly var match in matches)
        {
            if (match.Use == Use.Exercises)
            {
                Judge(match, activity);
            }
        }

        return new LibertyResult(exercises)
        {
            Plan = duty,
            Spells = spells.Done(),
            Activity = activity,
            ClockStart = deadline.ClockStart,
            DueByText = deadline.Time,
            MovedTo = deadline.MovedTo,
            Moved = deadline.Moved,
            Performed = First(matches, false),
            Begun = First(matches, true),
            Matches = matches,
        };
    }

    private static Phase Shown(Phase phase) => phase switch
    {
        Phase.InEffect => Phase.Available,
        Phase.Completed => Phase.Lapsed,
        _ => phase,
    };

    private void Judge(in Match match, Activity activity)
    {
        var state = activity.At(match.To);
        var why = state.Phase switch
        {
            Phase.InEffect => OverLimit(match),
            Phase.Pending => "it could not be used yet",
            Phase.Suspended => "it was suspended",
            Phase.Excused => "it was suspended",
            _ => "it could be used no longer",
        };
        if (why is null && duty.Norm.Norm.OnceOnly && exercises.Exists(one => one.Why is null))
        {
            why = "it can be used once only";
        }

        // It can be used only once it is there.
        var basis = why is null ? match.Basis.On(state.Ground) : match.Basis;
        exercises.Add(new ExerciseItem(match.Entry, match.To, why, basis));
        if (why is null && duty.Norm.Norm.OnceOnly && !spells.At(match.To).Phase.IsFinal())
        {
            spells.Go(match.To, Phase.Lapsed, basis, Cause.UsedUp, match.Entry);
        }
    }

    private string? OverLimit(in Match match)
    {
        if (match.Need < 0 || duty.Needs[match.Need] is not { Number: { } limit } need)
        {
            return null;
        }

        var most = need.Comparator == Comparator.Exactly ? Comparator.AtMost : need.Comparator;
        return Tally.Keeps(most, match.Amount, limit)
            ? null
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{match.Amount:0.####} {need.Unit.Symbol()} is not {need.Stated}");
    }

    private Happening? First(ChunkedList<Match>.View matches, bool begun)
    {
        foreach (ref readonly var match in matches)
        {
            if (match.Use == Use.Exercises && (begun || match.Progress == Chronicles.Progress.Completed) && ValidUse(match.Entry) is { } use)
            {
                return match.Happened.On(use.Basis);
            }
        }

        return null;
    }

    private ExerciseItem? ValidUse(int entry) => exercises.Find(one => one.Entry == entry && one.Why is null);
}
