namespace TreatyModel.Clauses;

/// <summary>What a reform is about, as the Peace Accords Matrix divides it.</summary>
public enum ReformSubject
{
    /// <summary>The constitution.</summary>
    Constitution,

    /// <summary>The police.</summary>
    Police,

    /// <summary>The armed forces.</summary>
    Military,

    /// <summary>Intelligence services.</summary>
    Intelligence,

    /// <summary>The judiciary.</summary>
    Judiciary,

    /// <summary>The executive.</summary>
    Executive,

    /// <summary>The legislature.</summary>
    Legislature,

    /// <summary>Civil administration.</summary>
    CivilAdministration,

    /// <summary>Decentralisation or federalism.</summary>
    Decentralization,

    /// <summary>The electoral system.</summary>
    ElectoralSystem,

    /// <summary>Political parties.</summary>
    PoliticalParties,

    /// <summary>Education.</summary>
    Education,

    /// <summary>The media.</summary>
    Media,

    /// <summary>Citizenship.</summary>
    Citizenship,

    /// <summary>Official languages and symbols.</summary>
    OfficialLanguages,

    /// <summary>Truth, accountability or reconciliation mechanisms.</summary>
    TransitionalJustice,

    /// <summary>A human rights institution.</summary>
    HumanRightsInstitution,

    /// <summary>Status of a territory, self-determination.</summary>
    Independence,

    /// <summary>Taxation.</summary>
    Taxation,

    /// <summary>Banks and the central bank.</summary>
    Banking,

    /// <summary>Corruption.</summary>
    Corruption,

    /// <summary>Crime, drugs and terrorism.</summary>
    Crime,

    /// <summary>Civil society, traditional and religious leaders.</summary>
    CivilSociety,

    /// <summary>Anything else.</summary>
    Other,
}
