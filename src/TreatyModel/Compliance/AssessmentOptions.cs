using NodaTime;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>How an assessment is made: what counts as proof, what was known by when, how far ahead it reaches.</summary>
public sealed record AssessmentOptions
{
    /// <summary>All knowledge, the default policy, no reading taken.</summary>
    public static AssessmentOptions Default { get; } = new();

    /// <summary>What counts as proof, and what silence means.</summary>
    public EvidencePolicy Policy { get; init => field = Guard.NotNull(value); } = EvidencePolicy.Default;

    /// <summary>The instant up to which knowledge counts, included; null for all knowledge. What became known later is as if it were not on record.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>Up to where recurring duties are laid out, included; null for the end of the year after the last that is on record or that a text names, and further where a later instant is asked about.</summary>
    public Instant? Horizon { get; init; }

    /// <summary>Readings that are taken as the right ones; nothing is then open about those ambiguities.</summary>
    public ValueList<ChosenReading> Readings { get; init => field = Guard.NotNull(value); } = [];
}
