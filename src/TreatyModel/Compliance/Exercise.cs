using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance;

/// <summary>One use of a permission or a power. An invalid use changes nothing, and is no breach.</summary>
public sealed record Exercise
{
    /// <summary>The entry that records it.</summary>
    public required Id<Entry> Entry { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Why it is without effect; null where it is valid.</summary>
    public string? WithoutEffectBecause { get; init; }

    /// <summary>Whether it is valid.</summary>
    public bool IsValid => WithoutEffectBecause is null;

    /// <summary>The entry, and whether it is valid.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsValid ? $"{Entry}: valid" : $"{Entry}: without effect, {WithoutEffectBecause}";
}
