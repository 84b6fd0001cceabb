namespace TreatyModel.Compliance.Engine;

/// <summary>What the duties come to if whatever they hang on happened at the earliest that the record allows, where that is known to more than a day.</summary>
/// <remarks>The assessment itself takes it at the latest: then it has surely happened. Where the two differ, both answers are possible.</remarks>
internal sealed class Earliest
{
    private readonly HashSet<int> changed;

    private Earliest(Assessment assessment, HashSet<int> changed) => (Assessment, this.changed) = (assessment, changed);

    internal Assessment Assessment { get; }

    /// <summary>The case, or null where nothing on record is so wide that anything hangs on it.</summary>
    internal static Earliest? Of(Assessment assessment)
    {
        var nodes = Wide(assessment.Evaluation);
        if (assessment.Evaluation.IsAtEarliest || nodes.Count == 0)
        {
            return null;
        }

        var (results, changed) = assessment.Evaluation.AtEarliest(nodes);
        return changed.Count == 0 ? null : new Earliest(new Assessment(results, assessment.Record, assessment.Options), changed);
    }

    /// <summary>Whether it comes to something else for a duty.</summary>
    internal bool Concerns(DutyPlan duty) => changed.Contains(duty.Index);

    // What hangs on something that is known to more than a day.
    private static HashSet<int> Wide(Evaluation evaluation)
    {
        var (plan, nodes) = (evaluation.Plan, new HashSet<int>());
        foreach (var anchor in plan.Anchors.All)
        {
            if (evaluation.Ledger.HasWide(anchor))
            {
                nodes.UnionWith(anchor.Dependents);
            }
        }

        foreach (var duty in evaluation.Duties)
        {
            if (duty is { Performed.IsExact: false } or { Begun.IsExact: false } || IsWide(evaluation, duty!.FirstViolation))
            {
                nodes.UnionWith(plan.Graph.DependentsOf(plan.NodeOf(duty!.Plan)).ToArray());
            }
        }

        foreach (var term in evaluation.Terms)
        {
            if (term!.Notices.Any(notice => notice.Basis == Basis.Unknown))
            {
                nodes.Add(plan.NodeOf(term.Plan));
            }
        }

        foreach (var agreement in plan.Agreements)
        {
            if (evaluation.Bindings[agreement.Index] is { Entered.IsExact: false } or { Signed.IsExact: false })
            {
                nodes.Add(Plan.NodeOf(agreement));
                nodes.UnionWith(plan.Graph.DependentsOf(Plan.NodeOf(agreement)).ToArray());
            }
        }

        return nodes;
    }

    private static bool IsWide(Evaluation evaluation, ViolationItem? violation) => violation is not null && !EntryTimes.IsExact(evaluation.Ledger.EntryAt(violation.Entry).Happened);
}
