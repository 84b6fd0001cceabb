using System.Globalization;
using TreatyModel.Compliance;

namespace TreatyModel.Rendering;

/// <summary>Sorts duties by how they stand: first what is in breach, overdue, disputed, alleged or was violated, then what is open, what waits and what is over.</summary>
internal sealed class DutyGroups
{
    private static readonly (string Title, bool IsTrouble, Func<Finding, bool> Holds)[] Groups =
    [
        ("in breach", true, finding => finding.Phase == Phase.Breached && finding.Basis is Basis.Established or Basis.Presumed),
        ("overdue", true, finding => finding.Phase == Phase.Overdue && finding.Basis is Basis.Established or Basis.Presumed),
        ("disputed", true, finding => finding.Basis == Basis.Disputed),
        ("alleged to be in breach", true, finding => finding.Phase == Phase.Breached && finding.Basis == Basis.Alleged),
        ("not certain", true, finding => finding.Basis == Basis.Unknown || finding.Phase.IsInDefault()),
        ("being kept but with violations on record", true, finding => finding is { Phase: Phase.InEffect, Kind: DutyKind.Standing } && finding.Violations.Any(violation => violation.Counts)),
        Of(Phase.InEffect, DutyKind.Obligation),
        Of(Phase.InEffect, DutyKind.Recurring),
        (PhaseWords.Of(Phase.InEffect, DutyKind.Standing), false, finding => finding.Phase == Phase.InEffect),
        (PhaseWords.Of(Phase.Suspended, null), false, finding => finding.Phase is Phase.Suspended or Phase.Excused),
        Of(Phase.Pending),
        Of(Phase.Available),
        Of(Phase.FulfilledLate),
        Of(Phase.Fulfilled),
        Of(Phase.Completed),
        Of(Phase.Lapsed),
        Of(Phase.Discharged),
        Of(Phase.Terminated),
    ];

    private readonly int count;

    internal DutyGroups(IEnumerable<Finding> duties)
    {
        var all = duties.ToArray();
        count = all.Length;
        var sorted = all.ToLookup(duty => Array.FindIndex(Groups, group => group.Holds(duty)));
        All = [.. sorted.OrderBy(group => group.Key).Select(group => (Groups[group.Key].Title, Groups[group.Key].IsTrouble, group.ToArray()))];
    }

    /// <summary>The groups that have duties, the troubled first; in each the duties in the order of the texts.</summary>
    internal IReadOnlyList<(string Title, bool IsTrouble, Finding[] Duties)> All { get; }

    /// <summary>How many stand how: "6 duties: 1 overdue, 2 disputed; 3 open".</summary>
    internal string Totals()
    {
        var trouble = Counted(true);
        var rest = Counted(false);
        var first = trouble.Length == 0 ? "none in breach, overdue or disputed" : string.Join(", ", trouble);
        return $"{Number(count)} {(count == 1 ? "duty" : "duties")}: {first}{(rest.Length == 0 ? "" : $"; {string.Join(", ", rest)}")}.";
    }

    private static (string Title, bool IsTrouble, Func<Finding, bool> Holds) Of(Phase phase, DutyKind? kind = null) =>
        (PhaseWords.Of(phase, kind), false, finding => finding.Phase == phase && (kind is null || finding.Kind == kind));

    private string[] Counted(bool trouble) =>
        [.. All.Where(group => group.IsTrouble == trouble).Select(group => $"{Number(group.Duties.Length)} {group.Title}")];

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
