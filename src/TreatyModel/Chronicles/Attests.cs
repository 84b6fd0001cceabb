using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>A further source's word on an entry: a report, a confirmation, a denial.</summary>
public sealed record Attests : ChronicleLine
{
    /// <summary>The entry.</summary>
    public required Id<Entry> Entry { get; init => field = Guard.NotNull(value); }

    /// <summary>The source's word.</summary>
    public required Attestation Attestation { get; init => field = Guard.NotNull(value); }

    internal override string Written => $"{Attestation.Known} attests {Entry}";
}
