using TreatyModel.Compliance;

namespace TreatyModel.Rendering;

/// <summary>A few words for a phase and for what it rests on.</summary>
internal static class PhaseWords
{
    /// <summary>The words; without a kind, those that fit duties of several kinds together.</summary>
    internal static string Of(Standing standing, DutyKind? kind) => Of(standing.Phase, kind) + Of(standing.Basis, standing.Phase);

    internal static string Of(Phase phase, DutyKind? kind) => phase switch
    {
        Phase.Pending => "not binding yet",
        Phase.InEffect when kind is null => "in effect",
        Phase.InEffect when kind == DutyKind.Standing => "being kept",
        Phase.InEffect when kind == DutyKind.Recurring => "up to date",
        Phase.InEffect => "open",
        Phase.Fulfilled => "performed in time",
        Phase.Overdue => "overdue",
        Phase.FulfilledLate => "performed late",
        Phase.Breached => "in breach",
        Phase.Completed => "ended with its time",
        Phase.Available => "can be used",
        Phase.Lapsed when kind == DutyKind.Liberty => "can be used no longer",
        Phase.Lapsed => "lapsed",
        Phase.Suspended => "resting",
        Phase.Excused => "a ground not to perform invoked",
        Phase.Discharged => "no longer owed",
        Phase.Terminated => "ended",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // That something is kept is always taken from silence.
    private static string Of(Basis basis, Phase phase) => basis switch
    {
        Basis.Established => "",
        Basis.Alleged => " (alleged)",
        Basis.Disputed => " (disputed)",
        Basis.Presumed => phase is Phase.InEffect or Phase.Completed ? "" : " (presumed from silence)",
        Basis.Unknown => " (not certain)",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
