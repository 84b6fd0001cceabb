namespace TreatyModel.Datasets;

/// <summary>A dataset of peace agreements or ceasefires whose codes the crosswalk knows.</summary>
public enum Dataset
{
    /// <summary>PA-X Peace Agreements Database, University of Edinburgh: provision codes.</summary>
    Pax,

    /// <summary>Peace Accords Matrix, Kroc Institute: provision types.</summary>
    Pam,

    /// <summary>UCDP Peace Agreement Dataset: provision variables.</summary>
    Ucdp,

    /// <summary>ETH/PRIO Civil Conflict Ceasefire Dataset: columns.</summary>
    EthPrio,
}
