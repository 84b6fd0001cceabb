using TreatyModel.Values;

namespace TreatyModel.Compliance.Scores;

/// <summary>How much a provision counts in a rate.</summary>
/// <remarks>A pair such as <c>("cease", 0.153m)</c> is one.</remarks>
public sealed record ProvisionWeight
{
    /// <summary>The provision.</summary>
    public required MatrixProvision Provision { get; init => field = Guard.NotNull(value); }

    /// <summary>Its weight: above 0, at most 1,000, with at most six decimals.</summary>
    public required decimal Weight
    {
        get;
        init => field = value is > 0 and <= 1_000 && decimal.Round(value, 6) == value
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Weight), value, $"{nameof(Weight)} is above 0, at most 1,000, and has at most six decimals.");
    }

    /// <summary>A provision with its weight.</summary>
    /// <param name="pair">The two.</param>
    public static implicit operator ProvisionWeight((string Provision, decimal Weight) pair) => new() { Provision = pair.Provision, Weight = pair.Weight };

    /// <summary>The provision and its weight.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Provision} {Weight}");
}
