namespace TreatyModel.Clauses;

/// <summary>What is done about an institution.</summary>
public enum ReformAct
{
    /// <summary>It is changed.</summary>
    Reform,

    /// <summary>A law or a resolution is passed.</summary>
    Enact,

    /// <summary>It is set up.</summary>
    Establish,
}
