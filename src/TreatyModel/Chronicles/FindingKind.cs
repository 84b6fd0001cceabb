namespace TreatyModel.Chronicles;

/// <summary>What a declaration holds to be the case with what it cites.</summary>
public enum FindingKind
{
    /// <summary>That it was breached.</summary>
    Breach,

    /// <summary>That it was not breached.</summary>
    NoBreach,

    /// <summary>That it was performed.</summary>
    Performed,

    /// <summary>That it was not performed.</summary>
    NotPerformed,

    /// <summary>That it has become impossible to perform.</summary>
    Impossible,

    /// <summary>That the state of things which it hangs on has come about.</summary>
    ConditionMet,

    /// <summary>That the state of things which it hangs on does not hold, or holds no longer.</summary>
    ConditionNotMet,
}
