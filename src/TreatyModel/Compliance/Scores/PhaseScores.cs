using TreatyModel.Terms;

namespace TreatyModel.Compliance.Scores;

/// <summary>The tables of docs/scores.md: what the phase of a duty comes to on the scale, and what several duties come to together.</summary>
internal static class PhaseScores
{
    internal static Implementation AsRecorded(Finding finding) => Of(finding, _ => true);

    internal static Implementation Established(Finding finding)
    {
        var score = Of(finding, violation => violation.Basis == Basis.Established);
        var silent = score == Implementation.NotInitiated && finding.Kind == DutyKind.Obligation && finding.Phase is (Phase.InEffect or Phase.Lapsed);
        return finding.Kind == DutyKind.Liberty || (finding.Basis == Basis.Established && !silent) ? score : Implementation.NotAssessed;
    }

    /// <summary>Several duties as one: full when all are, not initiated when none is; between the two, half of the points make it intermediate.</summary>
    internal static Implementation Together(IReadOnlyCollection<Implementation> duties)
    {
        var points = duties.Select(one => one.Points()).OfType<int>().ToArray();
        return points.Length == 0
            ? duties.Contains(Implementation.NotAssessed) || duties.Count == 0 ? Implementation.NotAssessed
                : duties.Contains(Implementation.NotDue) ? Implementation.NotDue
                : Implementation.NotApplicable
            : Share(points.Sum(), points.Length * (int)Implementation.Full);
    }

    private static Implementation Of(Finding finding, Func<Violation, bool> tells) => finding switch
    {
        { Kind: DutyKind.Liberty } => Implementation.NotApplicable,
        _ when IsOpen(finding) => Implementation.NotAssessed,
        { Phase: Phase.Pending or Phase.Suspended or Phase.Excused } => Implementation.NotDue,
        { Phase: Phase.Discharged or Phase.Terminated } => Implementation.NotApplicable,
        { Phase: Phase.Fulfilled or Phase.FulfilledLate } => Implementation.Full,
        { Kind: DutyKind.Obligation } => Done(finding),
        { Kind: DutyKind.Standing } => Kept(finding, tells),
        { Kind: DutyKind.Recurring } => Repeated(finding),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // The text or the record allows answers that differ in more than whether it was done in time.
    private static bool IsOpen(Finding finding) => finding.Basis == Basis.Unknown
        || finding.Possible.Select(one => one.Phase == Phase.FulfilledLate ? Phase.Fulfilled : one.Phase).Distinct().Count() > 1;

    // Not performed in full: by amounts, by stages, or by what was done without either.
    private static Implementation Done(Finding finding)
    {
        var part = Part(finding);
        return part is not null and not Implementation.NotInitiated ? part.Value
            : finding.Phase != Phase.InEffect ? Implementation.NotInitiated
            : finding.Due switch
            {
                null => Implementation.NotInitiated,
                Resolved<Time.LegalTime>.Undetermined => Implementation.NotAssessed,
                _ => Implementation.NotDue,
            };
    }

    private static Implementation? Part(Finding finding)
    {
        var amounts = finding.Amounts;
        if (amounts.Any(one => one.Reached > 0))
        {
            return amounts.All(one => one.Wanted is { } wanted && 2 * (one.Reached ?? 0) >= wanted) ? Implementation.Intermediate : Implementation.Minimal;
        }

        var stages = finding.Level == FindingLevel.Duty ? finding.Parts : [];
        var done = stages.Count(stage => stage.Phase is Phase.Fulfilled or Phase.FulfilledLate);
        return done > 0 ? Share(done, Math.Max(stages.Count, done + 1))
            : finding.Reasons.Any(reason => reason.Kind == ReasonKind.Performance) ? Implementation.Minimal
            : null;
    }

    private static Implementation Kept(Finding finding, Func<Violation, bool> tells) =>
        finding.Phase == Phase.Breached ? Implementation.NotInitiated
        : finding.Violations.Any(violation => violation.Counts && tells(violation)) ? Implementation.Intermediate
        : finding.Basis == Basis.Presumed && !finding.IsObserved ? Implementation.NotAssessed
        : Implementation.Full;

    private static Implementation Repeated(Finding finding)
    {
        var over = finding.Occurrences.Where(one => one.Phase.IsFinal() || one.Phase.IsInDefault()).ToArray();
        return over.Length == 0
            ? finding.Phase == Phase.Completed ? Implementation.NotAssessed : Implementation.NotDue
            : Share(over.Count(one => one.Phase is Phase.Fulfilled or Phase.FulfilledLate), over.Length);
    }

    private static Implementation Share(int of, int all) =>
        of == 0 ? Implementation.NotInitiated
        : of == all ? Implementation.Full
        : 2 * of >= all ? Implementation.Intermediate
        : Implementation.Minimal;
}
