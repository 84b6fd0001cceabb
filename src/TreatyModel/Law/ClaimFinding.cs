using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>A ground that somebody invoked against a treaty: who, when, for what, and who objected. It changes nothing by itself.</summary>
/// <remarks>The procedure of arts 65-66 binds parties to the Vienna Convention as treaty; others are held to no less than good faith.</remarks>
public sealed record ClaimFinding
{
    /// <summary>The notice.</summary>
    public required Id<Entry> Notice { get; init => field = Guard.NotNull(value); }

    /// <summary>Who invokes it.</summary>
    public ValueList<Id<Actor>> By { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The ground.</summary>
    public required TreatyGround Ground { get; init => field = Guard.Defined(value); }

    /// <summary>What is claimed.</summary>
    public required TreatyMeasure Measure { get; init => field = Guard.Defined(value); }

    /// <summary>The clauses that it is limited to; empty for the whole.</summary>
    public ValueList<ProvisionId> Clauses { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The day on which the others had notice.</summary>
    public required LocalDate Notified { get; init; }

    /// <summary>The first day on which the measure may be carried out if nobody objects: three months later, or at once in special urgency.</summary>
    public required LocalDate ObjectionsUntil { get; init; }

    /// <summary>The first objection in time, or null.</summary>
    public Id<Entry>? Objection { get; init; }

    /// <summary>The day of that objection, or null.</summary>
    public LocalDate? OpposedOn { get; init; }

    /// <summary>Why the law bars it, or null where it does not.</summary>
    public Article? BarredBy { get; init; }

    /// <summary>By which route it reaches the whole or a part (art. 44).</summary>
    public required Article Route { get; init => field = Guard.NotNull(value); }

    /// <summary>The article of the ground.</summary>
    public required Article Article { get; init => field = Guard.NotNull(value); }

    /// <summary>How far it has come by the end of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The stage.</returns>
    public ClaimStage StageOn(LocalDate day) =>
        BarredBy is not null ? ClaimStage.Barred
        : OpposedOn is { } opposed && opposed <= day ? day >= opposed.PlusMonths(12) ? ClaimStage.OpenToProcedure : ClaimStage.Opposed
        : day >= ObjectionsUntil ? ClaimStage.MayBeCarriedOut
        : ClaimStage.AwaitsObjections;

    /// <summary>The ground and the measure.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Notice}: {Ground} for {Measure}";
}
