namespace TreatyModel.Places;

/// <summary>The shape that positions make.</summary>
public enum GeometryShape
{
    /// <summary>A point.</summary>
    Point,

    /// <summary>A line through the positions in order.</summary>
    LineString,

    /// <summary>An area with the positions as its outer ring.</summary>
    Polygon,
}
