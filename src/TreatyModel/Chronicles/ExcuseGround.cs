namespace TreatyModel.Chronicles;

/// <summary>On what ground somebody invokes that it need not perform.</summary>
/// <remarks>ILC articles on State responsibility (2001), arts 20-25; Vienna Convention arts 61-62.</remarks>
public enum ExcuseGround
{
    /// <summary>An irresistible force or an unforeseen event (art. 23).</summary>
    ForceMajeure,

    /// <summary>Performance is impossible for a time (Vienna Convention art. 61(1)).</summary>
    TemporaryImpossibility,

    /// <summary>Performance has become impossible for good (Vienna Convention art. 61(1)).</summary>
    Impossibility,

    /// <summary>Distress of those who act (art. 24).</summary>
    Distress,

    /// <summary>Necessity (art. 25).</summary>
    Necessity,

    /// <summary>Self-defence (art. 21; Charter art. 51).</summary>
    SelfDefence,

    /// <summary>A countermeasure against another's breach (arts 22, 49-54).</summary>
    Countermeasure,

    /// <summary>Any other ground.</summary>
    Other,
}
