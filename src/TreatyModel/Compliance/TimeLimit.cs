using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>A time that a text or a declaration sets: a deadline, a day to begin by, a last day for notice, the expiry of a term. It stays on the list when it has passed or was moved.</summary>
public sealed record TimeLimit
{
    /// <summary>What it is: a deadline, a time to begin by, a last day for notice or an expiry.</summary>
    public required UpcomingKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The duty, its occurrence or the term.</summary>
    public required ProvisionId Address { get; init => field = Guard.NotNull(value); }

    /// <summary>The day or the moment, as the text counts it: the last that is in time, or that on which a term is over.</summary>
    public required LegalTime When { get; init => field = Guard.NotNull(value); }

    /// <summary>The same as an instant: the last in time, or that at which a term is over.</summary>
    public required Instant At { get; init; }

    /// <summary>The declaration that set it; null where the text does.</summary>
    public Id<Entry>? SetBy { get; init; }

    /// <summary>From when another time stands in its place; null where none does.</summary>
    public Instant? ReplacedFrom { get; init; }

    /// <summary>The reading under which it holds: <c>start-of-term=signature</c>, several joined by "or"; null where nothing about it is open.</summary>
    public string? Under { get; init => field = Guard.OptionalText(value); }

    /// <summary>The time, the kind and the address.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{When}: {Kind} of {Address}{(Under is null ? "" : $" if {Under}")}{(SetBy is null ? "" : $", set by {SetBy}")}{(ReplacedFrom is { } from ? $", replaced from {NodaTime.Text.InstantPattern.General.Format(from)}" : "")}";
}
