namespace TreatyModel.Clauses;

/// <summary>What a programme is about.</summary>
public enum ProgrammeSubject
{
    /// <summary>Social and economic development.</summary>
    Development,

    /// <summary>Reconstruction of what was destroyed.</summary>
    Reconstruction,

    /// <summary>Compensation for damage or loss.</summary>
    Compensation,

    /// <summary>Land and property.</summary>
    Land,

    /// <summary>Natural resources.</summary>
    NaturalResources,

    /// <summary>Cultural heritage.</summary>
    CulturalHeritage,

    /// <summary>The environment.</summary>
    Environment,

    /// <summary>Support by donors.</summary>
    Donor,

    /// <summary>Anything else.</summary>
    Other,
}
