using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance;

/// <summary>A notice against the renewal of a term, judged.</summary>
public sealed record NoticeFinding
{
    /// <summary>The entry that records it.</summary>
    public required Id<Entry> Entry { get; init; }

    /// <summary>The period with whose expiry it ends the term; null where it has no effect.</summary>
    public int? EndsAfterPeriod { get; init; }

    /// <summary>Why it has no effect, or only a later one; null where it is in time for the expiry that comes next.</summary>
    public string? Because { get; init; }

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The entry and what comes of it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Entry}: {(EndsAfterPeriod is { } period ? $"ends it after period {period}" : "without effect")}{(Because is null ? "" : $", {Because}")}");
}
