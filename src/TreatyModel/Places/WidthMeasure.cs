namespace TreatyModel.Places;

/// <summary>What a width measures.</summary>
public enum WidthMeasure
{
    /// <summary>From the base to the edge, on each side of it.</summary>
    EachSide,

    /// <summary>From edge to edge.</summary>
    Total,

    /// <summary>From the base to the edge, on one side only.</summary>
    OneSide,
}
