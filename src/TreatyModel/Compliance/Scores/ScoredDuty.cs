using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Scores;

/// <summary>What a mapping made of one duty.</summary>
public sealed record ScoredDuty
{
    /// <summary>The duty.</summary>
    public required ProvisionId Address { get; init => field = Guard.NotNull(value); }

    /// <summary>How it stood: its phase, and what that rests on.</summary>
    public required Standing Standing { get; init => field = Guard.NotNull(value); }

    /// <summary>How far that is implemented, by the mapping.</summary>
    public required Implementation Implementation { get; init => field = Guard.Defined(value); }

    /// <summary>The duty, how it stood and what the mapping made of it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Address}: {Standing}: {Implementation}";
}
