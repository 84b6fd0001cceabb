using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>One step of the way to a finding: what kind of reason, from when, and the entries, provisions, rules and date arithmetic behind it.</summary>
/// <remarks>It is data; <c>finding.Explain()</c> puts it into words.</remarks>
public sealed record Reason
{
    /// <summary>What kind of reason.</summary>
    public required ReasonKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>From when, or null where that has no date.</summary>
    public Instant? At { get; init; }

    /// <summary>The entries behind it.</summary>
    public ValueList<Id<Entry>> Entries { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The provision behind it, where it is another than the finding's own.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>The rule or the article behind it, or null for the text itself.</summary>
    public string? Rule { get; init => field = Guard.OptionalText(value); }

    /// <summary>What is waited for, or null.</summary>
    public Anchor? WaitingFor { get; init; }

    /// <summary>The actors that are missing: who did not consent; of silence, who is to verify and is not on record as having watched.</summary>
    public ValueList<Id<Actor>> Missing { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The arithmetic of its date, step by step.</summary>
    public ValueList<Step> Steps { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What else there is to say, in plain words; null where the rest says it all.</summary>
    public string? Says { get; init => field = Guard.OptionalText(value); }

    /// <summary>The kind and what is behind it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Kind}{(Entries.Count == 0 ? "" : $" ({string.Join(", ", Entries)})")}{(Says is null ? "" : $": {Says}")}";
}
