using NodaTime;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;

namespace TreatyModel.Compliance;

/// <summary>The status of what an effect establishes, declares or ends.</summary>
public sealed record EffectFinding
{
    /// <summary>The effect's address.</summary>
    public required ProvisionId Address { get; init; }

    /// <summary>The effect.</summary>
    public required Effect Effect { get; init; }

    /// <summary>Whether it has come about at the instant asked about; null where that is not known.</summary>
    public required bool? IsOperative { get; init; }

    /// <summary>From when; null where it has not come about, or from the beginning.</summary>
    public Instant? Since { get; init; }

    /// <summary>What it waits for or why it is open, in plain words; null where it is operative.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>The address and whether it is operative.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Address}: {(IsOperative is null ? "not known" : IsOperative.Value ? "operative" : $"not yet{(WaitsFor is null ? "" : $", waits for {WaitsFor}")}")}";
}
