namespace TreatyModel.Places;

/// <summary>By what means a place is delimited.</summary>
public enum DelimitationKind
{
    /// <summary>A map or an annex to the text.</summary>
    Map,

    /// <summary>The known bounds of an administrative unit.</summary>
    AdministrativeUnit,

    /// <summary>The positions that forces held at a date.</summary>
    PositionsHeld,

    /// <summary>Words of the text.</summary>
    Description,
}
