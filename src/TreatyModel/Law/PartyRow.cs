using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>One line of the table that a depositary would print: what a State had done by an instant, and how it stood.</summary>
public sealed record PartyRow
{
    /// <summary>The State.</summary>
    public required Id<Actor> Actor { get; init => field = Guard.NotNull(value); }

    /// <summary>How it stood.</summary>
    public required StateStanding Standing { get; init => field = Guard.NotNull(value); }

    /// <summary>The day of its signature, or null.</summary>
    public LocalDate? Signed { get; init; }

    /// <summary>The day of its last consent to be bound, or null.</summary>
    public LocalDate? Consent { get; init; }

    /// <summary>How it consented, or null.</summary>
    public ActKind? Means { get; init; }

    /// <summary>The day from which the treaty is in force for it, which can lie ahead; null where there is none yet.</summary>
    public LocalDate? InForce { get; init; }

    /// <summary>Its reservations, those withdrawn left out.</summary>
    public ValueList<Id<Entry>> Reservations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The day on which it is bound no longer, which can lie ahead; null where there is none.</summary>
    public LocalDate? End { get; init; }

    /// <summary>The State and its status.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Actor}: {Standing.Status}";
}
