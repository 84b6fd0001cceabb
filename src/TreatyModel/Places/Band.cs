using TreatyModel.Quantities;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>The ground between two distances from a base: from 10 to 20 km behind one's own line.</summary>
public sealed record Band : Place
{
    /// <summary>What the distances are measured from.</summary>
    public required Baseline Base { get; init => field = Guard.NotNull(value); }

    /// <summary>The nearer edge, a length.</summary>
    public required Amount From { get; init => field = Guard.NotNull(value); }

    /// <summary>The farther edge, a length.</summary>
    public required Amount To { get; init => field = Guard.NotNull(value); }

    /// <summary>Which way from the base, in our own words: "to the rear", "outward"; null where the text does not say.</summary>
    public string? Direction { get; init => field = Guard.OptionalText(value); }

    internal override string KindName => "band";
}
