namespace TreatyModel.Chronicles;

/// <summary>A ground for the invalidity, the end or the suspension of a treaty.</summary>
public enum TreatyGround
{
    /// <summary>Consent in manifest violation of internal law on competence (Vienna Convention art. 46).</summary>
    InternalLaw,

    /// <summary>A restriction of the representative's authority that the others were told of (art. 47).</summary>
    RestrictedAuthority,

    /// <summary>Error (art. 48).</summary>
    Error,

    /// <summary>Fraud (art. 49).</summary>
    Fraud,

    /// <summary>Corruption of the representative (art. 50).</summary>
    Corruption,

    /// <summary>Coercion of the representative (art. 51).</summary>
    CoercionOfRepresentative,

    /// <summary>Coercion of the State by the threat or use of force (art. 52).</summary>
    CoercionOfState,

    /// <summary>Conflict with a peremptory norm (arts 53, 64).</summary>
    PeremptoryNorm,

    /// <summary>A material breach by another (art. 60).</summary>
    MaterialBreach,

    /// <summary>Impossibility of performance (art. 61).</summary>
    Impossibility,

    /// <summary>A fundamental change of circumstances (art. 62).</summary>
    FundamentalChange,

    /// <summary>The severance of diplomatic relations (art. 63).</summary>
    SeveredRelations,

    /// <summary>An armed conflict, which the Convention leaves open (art. 73).</summary>
    ArmedConflict,
}
