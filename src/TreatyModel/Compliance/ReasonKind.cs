namespace TreatyModel.Compliance;

/// <summary>What kind of reason leads to a finding.</summary>
public enum ReasonKind
{
    /// <summary>The agreement took effect, or has not.</summary>
    Force,

    /// <summary>Its own beginning came, or is waited for.</summary>
    Beginning,

    /// <summary>What it hangs on came about, or is waited for.</summary>
    Condition,

    /// <summary>When it is due, with the arithmetic.</summary>
    Due,

    /// <summary>Its time passed.</summary>
    TimePassed,

    /// <summary>It was performed, in whole or in part.</summary>
    Performance,

    /// <summary>Its time was moved.</summary>
    Extension,

    /// <summary>It was violated.</summary>
    Violation,

    /// <summary>What would be a violation is excused or allowed.</summary>
    Excuse,

    /// <summary>Somebody found what is the case.</summary>
    Finding,

    /// <summary>It rests.</summary>
    Suspension,

    /// <summary>It is over: waived, superseded, ended, its window closed.</summary>
    End,

    /// <summary>It was used.</summary>
    Exercise,

    /// <summary>How amounts compare.</summary>
    Amount,

    /// <summary>Nothing is on record.</summary>
    Silence,

    /// <summary>Something is left open: a blank, a reading, a zone, the precision of the record.</summary>
    Open,

    /// <summary>Entries that may bear on it, and why they do not count.</summary>
    MayBear,

    /// <summary>Something else worth knowing: the bearer is no party, nobody monitors.</summary>
    Note,

    /// <summary>What it hangs on is itself not established, so that it rests on no more than that.</summary>
    Ground,
}
