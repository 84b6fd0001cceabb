namespace TreatyModel.Compliance.Engine;

/// <summary>What made a duty take a step.</summary>
internal enum Cause : byte
{
    /// <summary>Nothing yet: so it stands from the beginning of time.</summary>
    Beginning,

    /// <summary>The agreement does not bind yet, or nothing says that it does.</summary>
    NotInForce,

    /// <summary>Its own beginning has not come, or waits for something.</summary>
    NotBegun,

    /// <summary>What it hangs on has not come about.</summary>
    ConditionNotMet,

    /// <summary>Whether what it hangs on has come about is not known.</summary>
    ConditionUnknown,

    /// <summary>The agreement took effect.</summary>
    InForce,

    /// <summary>Its own beginning came.</summary>
    Begun,

    /// <summary>What it hangs on came about.</summary>
    ConditionMet,

    Performed,

    PerformedLate,

    /// <summary>It is performed by what one source says of how much was done, and not by what another says.</summary>
    AmountsDiffer,

    /// <summary>A number is on record as done of what is wanted without one: it may be all of it.</summary>
    AmountOpen,

    /// <summary>It was reported as performed, and what was seen afterwards speaks against that.</summary>
    Contradicted,

    /// <summary>Its time passed.</summary>
    DeadlinePassed,

    /// <summary>The time by which it was to be begun passed.</summary>
    StartPassed,

    Extended,

    /// <summary>Somebody found it breached.</summary>
    FoundBreached,

    /// <summary>Somebody found it not breached.</summary>
    FoundNotBreached,

    /// <summary>Its time passed in silence, which the policy takes as a breach.</summary>
    SilenceIsBreach,

    Violated,

    ViolationEnded,

    /// <summary>Its window closed.</summary>
    WindowClosed,

    /// <summary>The term that it lasts for ran out.</summary>
    TermExpired,

    /// <summary>It was used, and can be used once only.</summary>
    UsedUp,

    Suspended,

    Excused,

    /// <summary>What it is to last as long as does not hold.</summary>
    ConditionLapsed,

    /// <summary>The agreement is suspended.</summary>
    AgreementSuspended,

    Resumed,

    Waived,

    Impossible,

    Superseded,

    Ended,

    AgreementEnded,

    /// <summary>Who bears it left the agreement.</summary>
    Left,

    /// <summary>A stage of it is missed.</summary>
    StageMissed,

    /// <summary>All its stages are done, and one of them was late.</summary>
    StageLate,

    /// <summary>An occurrence of it was missed.</summary>
    OccurrenceMissed,

    /// <summary>It was performed again after an occurrence was missed.</summary>
    OccurrenceMet,
}
