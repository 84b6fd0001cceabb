using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>A point so far from another in a direction: 5 km north-east of a village.</summary>
public sealed record RelativePoint : Place
{
    /// <summary>The point that it is measured from.</summary>
    public required Id<Place> From { get; init => field = Guard.NotNull(value); }

    /// <summary>How far, a length.</summary>
    public required Amount Distance { get; init => field = Guard.NotNull(value); }

    /// <summary>The bearing in degrees clockwise from north, from 0 to 360 exclusive; null where the text gives only words.</summary>
    public decimal? Bearing
    {
        get;
        init => field = value is null or (>= 0 and < 360)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Bearing), value, "A bearing is from 0 to 360 degrees, 360 excluded.");
    }

    /// <summary>The direction in our own words, or null where the bearing says it.</summary>
    public string? Direction { get; init => field = Guard.OptionalText(value); }

    internal override string KindName => "point by bearing and distance";
}
