namespace TreatyModel.Clauses;

/// <summary>What is shared.</summary>
public enum PowerSharingKind
{
    /// <summary>Government, posts, votes.</summary>
    Political,

    /// <summary>Competences of regions or localities.</summary>
    Territorial,

    /// <summary>Revenue and resources.</summary>
    Economic,

    /// <summary>Command and composition of forces.</summary>
    Military,
}
