using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>Coordinates of a place, in the shape of GeoJSON (RFC 7946): WGS 84, longitude before latitude, in degrees.</summary>
/// <remarks>They are carried, not computed with.</remarks>
public sealed record Geometry
{
    /// <summary>The shape.</summary>
    public required GeometryShape Shape { get; init => field = Guard.Defined(value); }

    /// <summary>The positions in order: one for a point, two or more for a line, four or more with the last as the first for a polygon's outer ring.</summary>
    public required ValueList<Position> Positions { get; init => field = Guard.NotEmpty(value); }
}
