using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>A material breach, as whoever asks takes it to be: an unsanctioned repudiation, or a violation of what is essential to the object or purpose (Vienna Convention art. 60(3)).</summary>
public sealed record MaterialBreach
{
    /// <summary>Who broke the treaty.</summary>
    public required Id<Actor> By { get; init => field = Guard.NotNull(value); }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>The clause broken, or null for a repudiation of the whole.</summary>
    public ProvisionId? Clause { get; init; }

    /// <summary>Those specially affected.</summary>
    public ValueList<Id<Actor>> SpeciallyAffected { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether a breach by one radically changes the position of all, as under a treaty on disarmament.</summary>
    public bool ChangesPositionOfAll { get; init; }

    /// <summary>Who broke what.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{By}{(Clause is null ? "" : $", {Clause}")}";
}
