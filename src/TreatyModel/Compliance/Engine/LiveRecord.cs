using NodaTime;
using TreatyModel.Chronicles;

namespace TreatyModel.Compliance.Engine;

/// <summary>A record that lines are added to, and what follows from it, kept up to date together.</summary>
internal sealed class LiveRecord
{
    private readonly AssessmentOptions options;
    private Record record;
    private Evaluation evaluation;

    internal LiveRecord(Evaluation evaluation, Record record, AssessmentOptions options)
    {
        (this.evaluation, this.record, this.options) = (evaluation, record, options);
        evaluation.Ledger.BeFollowed();
    }

    /// <summary>Those of the lines added last that change nothing as the record stands.</summary>
    internal Values.ValueList<IgnoredLine> Ignored { get; private set; } = [];

    /// <summary>Adds lines, and works out what they change.</summary>
    /// <returns>The results that changed, as they were before and as they are now.</returns>
    internal (DutyResult Before, DutyResult After)[] Add(ReadOnlySpan<ChronicleLine> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is null)
            {
                throw new ArgumentException($"Line {i} is null: nothing was added.", nameof(lines));
            }
        }

        Ignored = lines.Length == 1 ? record.Add(lines[0]) : record.Add(lines);
        return evaluation.Ledger.PlanTouched ? Replan() : evaluation.Follow();
    }

    /// <summary>What stands now, to be read while more is added.</summary>
    internal Assessment Snapshot()
    {
        var ledger = evaluation.Ledger.Branch();
        return new Assessment(evaluation.Branch(ledger, options.Policy), record.On(ledger), options);
    }

    // A reading was settled, or is open again: the texts themselves are other ones now. Or a time was set that hangs on something.
    private (DutyResult Before, DutyResult After)[] Replan()
    {
        var plan = evaluation.Plan;
        evaluation.Ledger.PlanTouched = false;
        if (Settlements.PlanFor(Plan.Of(plan.Process, Settlements.Chosen(plan.Process, options)), plan, evaluation.Ledger) is not { } fresh)
        {
            return evaluation.Follow();
        }

        var before = evaluation;
        evaluation = Assessor.Evaluate(fresh, before.Ledger, options, Instant.Max(before.Horizon, before.DefaultHorizon()));
        record = record.On(evaluation.Ledger);
        evaluation.Ledger.BeFollowed();
        return
        [
            .. before.Duties.Zip(evaluation.Duties, (one, other) => (Before: one!, After: other!))
                .Where(pair => !pair.Before.SameAs(pair.After)),
        ];
    }
}
