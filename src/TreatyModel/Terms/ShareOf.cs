using System.Globalization;
using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>What share somebody accounts for, where a text weighs those who consent.</summary>
public sealed record ShareOf
{
    /// <summary>Who.</summary>
    public required Id<Actor> Actor { get; init => field = Guard.NotNull(value); }

    /// <summary>The share in per cent, 0 to 100.</summary>
    public required decimal Percent { get; init => field = value is >= 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(Percent), value, "Percent must be from 0 to 100."); }

    /// <summary>Who and how much.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Actor} {Percent}");
}
