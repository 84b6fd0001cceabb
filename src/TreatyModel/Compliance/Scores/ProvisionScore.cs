using TreatyModel.Values;

namespace TreatyModel.Compliance.Scores;

/// <summary>How far one provision of an accord is implemented at one time: a coder's statement, or what a mapping derives from phases.</summary>
public sealed record ProvisionScore
{
    /// <summary>The provision.</summary>
    public required MatrixProvision Provision { get; init => field = Guard.NotNull(value); }

    /// <summary>How far it is implemented, or why it has no score.</summary>
    public required Implementation Implementation { get; init => field = Guard.Defined(value); }

    /// <summary>The coder's grounds, in plain words; null where none are given.</summary>
    public string? Because { get; init => field = Guard.OptionalText(value); }

    /// <summary>The duties that it was derived from, in the order of the texts; empty for a coder's statement.</summary>
    public ValueList<ScoredDuty> Duties { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The points, 0 to 3; null for what has none.</summary>
    public int? Points => Implementation.Points();

    /// <summary>The provision and how far it is implemented.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Provision}: {Implementation}";
}
