namespace TreatyModel.Chronicles;

/// <summary>How far an agreement has come, as it is recorded. Whether it is kept is another question.</summary>
/// <remarks>The order is that of the life of an instrument; of several recorded for one moment the later in this order counts.</remarks>
public enum AgreementStatus
{
    /// <summary>Announced.</summary>
    Announced,

    /// <summary>In preparation.</summary>
    InPreparation,

    /// <summary>Under negotiation.</summary>
    UnderNegotiation,

    /// <summary>A text is drafted.</summary>
    Drafted,

    /// <summary>The text is initialled, which authenticates it and does not bind (Vienna Convention arts 10, 12(2)(a)).</summary>
    Initialled,

    /// <summary>Signed.</summary>
    Signed,

    /// <summary>Applied before its entry into force (Vienna Convention art. 25).</summary>
    ProvisionallyApplied,

    /// <summary>In force (Vienna Convention art. 24).</summary>
    InForce,

    /// <summary>Its operation is suspended (Vienna Convention arts 57-58).</summary>
    Suspended,

    /// <summary>A later instrument has taken its place (Vienna Convention art. 59).</summary>
    Superseded,

    /// <summary>Ended (Vienna Convention art. 54).</summary>
    Terminated,
}
