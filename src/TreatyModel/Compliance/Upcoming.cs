using NodaTime;
using TreatyModel.Identifiers;
using TreatyModel.Time;

namespace TreatyModel.Compliance;

/// <summary>Something that time will bring if nothing further happens: a deadline, a last day for notice, the end of a term.</summary>
public sealed record Upcoming
{
    /// <summary>What it is.</summary>
    public required UpcomingKind Kind { get; init; }

    /// <summary>The duty, its occurrence or the term.</summary>
    public required ProvisionId Address { get; init; }

    /// <summary>The day or the moment, as the text counts it: the last that is in time, the first of a beginning, the one on which a term is over.</summary>
    public required LegalTime When { get; init; }

    /// <summary>The same as an instant: the last instant in time of a deadline or a notice; the first of a beginning; that at which a term is over.</summary>
    public required Instant At { get; init; }

    /// <summary>Whether only some readings of the text put it there; under the others it is later.</summary>
    public bool InSomeReadings { get; init; }

    /// <summary>The kind, the address and the time.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{When}: {Kind} of {Address}{(InSomeReadings ? " in some readings" : "")}";
}
