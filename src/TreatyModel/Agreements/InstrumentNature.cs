namespace TreatyModel.Agreements;

/// <summary>What an instrument is in law. The label on the document never decides it (Vienna Convention art. 2(1)(a)).</summary>
public enum InstrumentNature
{
    /// <summary>Nobody has said, or it has not been looked at.</summary>
    Unknown,

    /// <summary>Stated differently by different sides or writers.</summary>
    Disputed,

    /// <summary>A treaty between States or organisations.</summary>
    Treaty,

    /// <summary>An agreement between a State and an armed group.</summary>
    StateAndArmedGroupAgreement,

    /// <summary>A special agreement under article 3 common to the Geneva Conventions.</summary>
    SpecialAgreement,

    /// <summary>A political commitment that does not bind in law.</summary>
    PoliticalCommitment,

    /// <summary>A declaration of one side.</summary>
    UnilateralDeclaration,

    /// <summary>A statement of a third party about what others agreed.</summary>
    ThirdPartyStatement,

    /// <summary>A decision of the Security Council (Charter art. 25).</summary>
    SecurityCouncilDecision,
}
