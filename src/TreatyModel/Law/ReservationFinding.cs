using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>One reservation between who made it and one other State.</summary>
public sealed record ReservationFinding
{
    /// <summary>The reservation.</summary>
    public required Id<Entry> Reservation { get; init => field = Guard.NotNull(value); }

    /// <summary>Who made it.</summary>
    public required Id<Actor> By { get; init => field = Guard.NotNull(value); }

    /// <summary>The clauses that it concerns; empty for the whole.</summary>
    public ValueList<ProvisionId> Clauses { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it does.</summary>
    public required ReservationEffect Effect { get; init => field = Guard.Defined(value); }

    /// <summary>The other's objection or acceptance, or null where it was silent.</summary>
    public Id<Entry>? Reaction { get; init; }

    /// <summary>The day after which silence is acceptance, or null where that is not the question.</summary>
    public LocalDate? SilenceUntil { get; init; }

    /// <summary>The articles that it rests on, at least one.</summary>
    public required ValueList<Article> Articles { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The reservation and what it does.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Reservation} by {By}: {Effect}";
}
