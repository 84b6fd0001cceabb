using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>Two entries turn out to be one: from then on the second's attestations count for the first, and the second is gone.</summary>
public sealed record SameAs : ChronicleLine
{
    /// <summary>The entry that stays.</summary>
    public required Id<Entry> Entry { get; init => field = Guard.NotNull(value); }

    /// <summary>The entry that is the same.</summary>
    public required Id<Entry> Other { get; init => field = Guard.NotNull(value); }

    /// <summary>Who says so, and since when that is known.</summary>
    public required Attestation Attestation { get; init => field = Guard.NotNull(value); }

    internal override string Written => $"{Attestation.Known} {Other} is the same as {Entry}";
}
