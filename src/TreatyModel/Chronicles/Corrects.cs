using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>An entry is replaced as a whole.</summary>
public sealed record Corrects : ChronicleLine
{
    /// <summary>What the entry is from then on; its id names the entry that it replaces.</summary>
    public required Entry Entry { get; init => field = Guard.NotNull(value); }

    /// <summary>Who corrects it, and since when that is known.</summary>
    public required Attestation Attestation { get; init => field = Guard.NotNull(value); }

    internal override string Written => $"{Attestation.Known} corrects {Entry.Id}";
}
