namespace TreatyModel.Places;

/// <summary>A position on the earth (WGS 84).</summary>
/// <param name="Longitude">Degrees east, from -180 to 180.</param>
/// <param name="Latitude">Degrees north, from -90 to 90.</param>
public sealed record Position(decimal Longitude, decimal Latitude)
{
    /// <summary>Degrees east, from -180 to 180.</summary>
    public decimal Longitude { get; init => field = CheckLongitude(value, nameof(Longitude)); } = CheckLongitude(Longitude, nameof(Longitude));

    private static decimal CheckLongitude(decimal value, string property) => value is >= -180 and <= 180
        ? value
        : throw new ArgumentOutOfRangeException(property, value, "A longitude is from -180 to 180 degrees.");

    /// <summary>Degrees north, from -90 to 90.</summary>
    public decimal Latitude { get; init => field = CheckLatitude(value, nameof(Latitude)); } = CheckLatitude(Latitude, nameof(Latitude));

    private static decimal CheckLatitude(decimal value, string property) => value is >= -90 and <= 90
        ? value
        : throw new ArgumentOutOfRangeException(property, value, "A latitude is from -90 to 90 degrees.");

    /// <summary>Longitude and latitude in degrees.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Longitude} {Latitude}");
}
