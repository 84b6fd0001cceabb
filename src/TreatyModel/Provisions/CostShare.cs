using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>What part of a body's cost somebody bears.</summary>
public sealed record CostShare
{
    /// <summary>Who.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>How much, in per cent, from 0 to 100, of the whole for these bearers; null for equal parts.</summary>
    public decimal? Percent
    {
        get;
        init => field = value is null or (>= 0 and <= 100)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Percent), value, "A share of the cost is from 0 to 100 per cent.");
    }

    /// <summary>Who pays, and how much of it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Percent is null ? By.ToString() : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{By}: {Percent} percent");
}
