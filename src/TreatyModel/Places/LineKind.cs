namespace TreatyModel.Places;

/// <summary>What a line separates or follows.</summary>
public enum LineKind
{
    /// <summary>The line along which forces face each other.</summary>
    LineOfContact,

    /// <summary>A line fixed by a ceasefire.</summary>
    CeasefireLine,

    /// <summary>A border between States, delimited or not.</summary>
    Border,

    /// <summary>A line that a text draws between forces or zones: of demarcation, of disengagement, of withdrawal.</summary>
    DemarcationLine,

    /// <summary>A road, a railway or another route.</summary>
    Route,

    /// <summary>A river or another watercourse.</summary>
    River,

    /// <summary>A line at sea.</summary>
    Sea,

    /// <summary>Any other line.</summary>
    Other,
}
