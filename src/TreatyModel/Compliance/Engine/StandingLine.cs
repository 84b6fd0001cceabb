using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>A duty to keep something up, as far as what bears on it was gone through. What comes after can be added, and costs only itself.</summary>
internal sealed class StandingLine
{
    private readonly Evaluation evaluation;
    private readonly DutyPlan duty;
    private readonly Activity activity;
    private readonly ViolationFinder finder;

    // What else it rests on: what is said of the norm, and what can excuse.
    private readonly (int Said, int Unproved) said;
    private readonly DutyResult?[] others;

    internal StandingLine(Evaluation evaluation, DutyPlan duty, Activity activity)
    {
        (this.evaluation, this.duty, this.activity) = (evaluation, duty, activity);
        (said, others) = (Said(), Others());
        finder = Bearing.IsLimit(duty.Norm) ? new LimitFold(evaluation, duty, activity) : new ViolationFold(evaluation, duty, activity);
        Violations = new ViolationLine(evaluation.Ledger, activity, new Rulings(evaluation, duty, activity));
    }

    private StandingLine(StandingLine other)
    {
        (evaluation, duty, activity, said, others) = (other.evaluation, other.duty, other.activity, other.said, other.others);
        (finder, Violations, Taken, Begun) = (other.finder.Copy(), other.Violations.Copy(), other.Taken, other.Begun);
    }

    /// <summary>How much of what bears on it was gone through.</summary>
    internal int Taken { get; private set; }

    internal ViolationLine Violations { get; }

    /// <summary>What was begun of it first, where anybody tells.</summary>
    internal Match? Begun { get; private set; }

    /// <summary>The same, to be gone on with apart from this one.</summary>
    internal StandingLine Copy() => new(this);

    /// <summary>Whether it can be gone on with: all that it rests on besides is as it was.</summary>
    internal bool Fits(Activity now) =>
        activity.States.SequenceEqual(now.States) && said == Said() && others.AsSpan().SequenceEqual(Others()) && duty.Norm.Norm.Recurrence is not Recurrence.DailyWindow { OnDaysOf: not null };

    /// <summary>Goes through the rest.</summary>
    internal StandingLine Take(ChunkedList<Match>.View matches)
    {
        foreach (ref readonly var match in matches.From(Taken))
        {
            finder.Take(match, Violations);
            if (Begun is null && match.Use is Use.Keeps or Use.Performs && match.Progress == Chronicles.Progress.Began)
            {
                Begun = match;
            }
        }

        Taken = matches.Count;
        return this;
    }

    private (int Said, int Unproved) Said() => evaluation.Ledger.SaidOn(duty)?.Now is { } words
        ? (words.Version, evaluation.Ledger.Unproved[duty.Index]?.Now.Version ?? 0)
        : default;

    private DutyResult?[] Others() => [.. duty.Norm.Excusing.Duties.Select(other => evaluation.Duties[other.Index])];
}
