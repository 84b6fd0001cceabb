using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>An entry is withdrawn: from then on it counts as never made.</summary>
public sealed record Retracts : ChronicleLine
{
    /// <summary>The entry.</summary>
    public required Id<Entry> Entry { get; init => field = Guard.NotNull(value); }

    /// <summary>Who withdraws it, and since when that is known.</summary>
    public required Attestation Attestation { get; init => field = Guard.NotNull(value); }

    internal override string Written => $"{Attestation.Known} retracts {Entry}";
}
