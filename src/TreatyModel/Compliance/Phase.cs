namespace TreatyModel.Compliance;

/// <summary>How far a duty has come at an instant. How certain that is, is its <see cref="Basis"/>.</summary>
/// <remarks>Which phases follow which, and why, is one table: <see cref="Lifecycle"/>.</remarks>
public enum Phase : byte
{
    /// <summary>It does not bind yet: the agreement is not in force, its time has not come, or its condition is not met.</summary>
    Pending,

    /// <summary>It binds and is open, or is being kept.</summary>
    InEffect,

    /// <summary>Performed in time.</summary>
    Fulfilled,

    /// <summary>Its time has passed and it is not performed. Arithmetic, not a judgement: no event is needed.</summary>
    Overdue,

    /// <summary>Performed after its time.</summary>
    FulfilledLate,

    /// <summary>Broken: a violation goes on, or somebody called upon to say so found it.</summary>
    Breached,

    /// <summary>Its time is over and it was kept up; with violations, which are listed, or without.</summary>
    Completed,

    /// <summary>A permission or a power that can be used.</summary>
    Available,

    /// <summary>Its time is over and nothing hangs on it any more: it can be used no longer, or was never due.</summary>
    Lapsed,

    /// <summary>It rests, and comes back.</summary>
    Suspended,

    /// <summary>Its bearer invokes a ground not to perform, as long as that lasts.</summary>
    Excused,

    /// <summary>Nothing is owed any more: waived, superseded, impossible.</summary>
    Discharged,

    /// <summary>Ended, with the agreement or by itself.</summary>
    Terminated,
}
