namespace TreatyModel.Clauses;

/// <summary>Whom or what an exchange covers.</summary>
public enum DetaineeCategory
{
    /// <summary>Prisoners of war.</summary>
    PrisonersOfWar,

    /// <summary>Hostages.</summary>
    Hostages,

    /// <summary>Other persons held.</summary>
    OtherDetainees,

    /// <summary>Mortal remains.</summary>
    Remains,
}
