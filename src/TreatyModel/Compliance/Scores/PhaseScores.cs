using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Scores;

/// <summary>The tables of docs/scores.md: what the phase of a duty comes to on the scale, and what several duties come to together.</summary>
internal static class PhaseScores
{
    internal static Implementation AsRecorded(Finding finding) => Of(finding, _ => true);

    internal static Implementation Established(Finding finding)
    {
        var score = Of(finding, violation => violation.Basis == Basis.Established);
        var silent = score == Implementation.NotInitiated && finding.Kind == DutyKind.Obligation && finding.Phase is (Phase.InEffect or Phase.Lapsed);
        return finding.Kind == DutyKind.Liberty || (finding.BasisOnRecord == Basis.Established && !silent) ? score : Implementation.NotAssessed;
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

    private static Implementation Of(Finding finding, Func<Violation, bool> tells)
    {
        if (finding.Kind == DutyKind.Liberty)
        {
            return Implementation.NotApplicable;
        }

        // All that the text and the record allow; whether it was done in time makes no difference to the scale.
        var possible = finding.Possible;
        var phases = possible.Select(one => one.Phase == Phase.FulfilledLate ? Phase.Fulfilled : one.Phase).Distinct().ToArray();
        return finding.BasisOnRecord == Basis.Unknown || phases.Length != 1
            ? Implementation.NotAssessed
            : phases[0] switch
            {
                Phase.Pending or Phase.Suspended or Phase.Excused => Implementation.NotDue,
                Phase.Discharged or Phase.Terminated => Implementation.NotApplicable,
                Phase.Fulfilled => Implementation.Full,
                var phase => finding.Kind switch
                {
                    DutyKind.Obligation => Part(finding) ?? Undone(phase, possible),
                    DutyKind.Standing => Kept(finding, phase, tells),
                    DutyKind.Recurring => Repeated(finding, phase),
                    _ => throw new System.Diagnostics.UnreachableException(),
                },
            };
    }

    private static Implementation Undone(Phase phase, ValueList<Possibility> possible) =>
        phase != Phase.InEffect || possible.All(one => one.Due is null) ? Implementation.NotInitiated
        : possible.All(one => one.Due is Resolved<LegalTime>.Known or Resolved<LegalTime>.Waiting) ? Implementation.NotDue
        : Implementation.NotAssessed;

    // Not performed in full: by amounts, by stages, or by what was done without either; null where nothing is on record.
    private static Implementation? Part(Finding finding)
    {
        var amounts = finding.Amounts;
        if (amounts.Any(one => one.Reached > 0))
        {
            return amounts.All(one => one.Wanted is { } wanted && 2 * (one.Reached ?? 0) >= wanted) ? Implementation.Intermediate : Implementation.Minimal;
        }

        // All stages done and the whole not: never full.
        var stages = finding.Parts;
        var done = stages.Count(stage => stage.Phase is Phase.Fulfilled or Phase.FulfilledLate);
        return done > 0 ? Share(done, Math.Max(stages.Count, done + 1))
            : finding.Reasons.Any(reason => reason.Kind == ReasonKind.Performance) ? Implementation.Minimal
            : null;
    }

    private static Implementation Kept(Finding finding, Phase phase, Func<Violation, bool> tells) =>
        phase == Phase.Breached ? Implementation.NotInitiated
        : finding.Violations.Any(violation => violation.Counts && tells(violation)) ? Implementation.Intermediate
        : finding.Basis == Basis.Presumed && !finding.IsObserved ? Implementation.NotAssessed
        : Implementation.Full;

    private static Implementation Repeated(Finding finding, Phase phase)
    {
        var over = finding.Occurrences.Where(one => one.Phase.IsFinal() || one.Phase.IsInDefault()).ToArray();
        return over.Length == 0
            ? phase == Phase.Completed ? Implementation.NotAssessed : Implementation.NotDue
            : Share(over.Count(one => one.Phase is Phase.Fulfilled or Phase.FulfilledLate), over.Length);
    }

    private static Implementation Share(int of, int all) =>
        of == 0 ? Implementation.NotInitiated
        : of == all ? Implementation.Full
        : 2 * of >= all ? Implementation.Intermediate
        : Implementation.Minimal;
}
