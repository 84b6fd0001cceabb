using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance;

/// <summary>A violation of a duty, kept for good.</summary>
public sealed record Violation
{
    /// <summary>The entry that records it.</summary>
    public required Id<Entry> Entry { get; init; }

    /// <summary>Its first instant, as far as the record goes.</summary>
    public required Instant From { get; init; }

    /// <summary>Its end, excluded; equal to its beginning for what was momentary; null while it goes on.</summary>
    public Instant? To { get; init; }

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The amount passed, with how much there was; null where it is no limit.</summary>
    public AmountProgress? Amount { get; init; }

    /// <summary>The consent, waiver, permission or finding because of which it does not count; null where it counts.</summary>
    public Id<Entry>? ExcusedBy { get; init; }

    /// <summary>Whether it counts: nothing excuses it.</summary>
    public bool Counts => ExcusedBy is null;

    /// <summary>The entry and its time.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Entry} from {NodaTime.Text.InstantPattern.General.Format(From)} ({Basis}){(Amount is null ? "" : $": {Amount}")}{(ExcusedBy is null ? "" : $", excused by {ExcusedBy}")}";
}
