using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>That a third State accepted in writing what a treaty provides for it.</summary>
/// <param name="Actor">The third State.</param>
/// <param name="Since">From when.</param>
/// <param name="Entry">The entry that records it.</param>
/// <param name="Clauses">The clauses accepted; empty for all that provide for it.</param>
public sealed record ThirdStateFinding(Id<Actor> Actor, LocalDate Since, Id<Entry> Entry, ValueList<ProvisionId> Clauses)
{
    /// <summary>The third State.</summary>
    public Id<Actor> Actor { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Actor);

    /// <summary>The entry that records it.</summary>
    public Id<Entry> Entry { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Entry);

    /// <summary>The clauses accepted; empty for all that provide for it.</summary>
    public ValueList<ProvisionId> Clauses { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Clauses);

    /// <summary>Who and since when.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Actor} since {Time.Days.Format(Since)}";
}
