using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>When something takes effect by its rule and the acts on record, with its arithmetic; or what it waits for.</summary>
public sealed record EntryFinding
{
    /// <summary>The day that the rule and the acts come to, or null where something is missing.</summary>
    public LegalDay? Computed { get; init; }

    /// <summary>The day that is on record, or null where none is.</summary>
    public LegalDay? Recorded { get; init; }

    /// <summary>The entry that records it, or null.</summary>
    public Id<Entry>? RecordedBy { get; init; }

    /// <summary>The day that set the count running: of the sixtieth instrument, of the exchange; null where there is none.</summary>
    public LocalDate? Trigger { get; init; }

    /// <summary>The arithmetic, step by step.</summary>
    public ValueList<Step> Steps { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What is missing; empty where nothing is.</summary>
    public ValueList<MissingConsents> Missing { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The articles that it rests on, at least one.</summary>
    public required ValueList<Article> Articles { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The day that counts: that on record, else that computed; null where there is none.</summary>
    public LegalDay? Day => Recorded ?? Computed;

    /// <summary>Whether the day on record is another than that computed.</summary>
    public bool Differs => Recorded is not null && Computed is not null && Recorded.Day != Computed.Day;

    /// <summary>The day, or what is missing.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Day is { } day ? $"{day}" : $"missing: {string.Join("; ", Missing)}";
}
