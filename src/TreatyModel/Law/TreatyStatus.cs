namespace TreatyModel.Law;

/// <summary>How a treaty stands in law. Whether it is kept is another question.</summary>
public enum TreatyStatus
{
    /// <summary>No text is adopted as far as is on record.</summary>
    Negotiated,

    /// <summary>The text is adopted (Vienna Convention art. 9).</summary>
    Adopted,

    /// <summary>The text is authentic and definitive: initialled, signed ad referendum or signed (art. 10).</summary>
    Authenticated,

    /// <summary>It is applied before its entry into force (art. 25).</summary>
    ProvisionallyApplied,

    /// <summary>It is in force (art. 24).</summary>
    InForce,

    /// <summary>Its operation is suspended between all parties (arts 57-58, 72).</summary>
    Suspended,

    /// <summary>A later treaty has taken its place (art. 59).</summary>
    Superseded,

    /// <summary>It has ended (arts 54, 70).</summary>
    Terminated,
}
