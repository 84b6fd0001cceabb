using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>What a distance is measured from, for whom, and as at when.</summary>
public sealed record Baseline
{
    /// <summary>The line, road, zone or point.</summary>
    public required Id<Place> Of { get; init => field = Guard.NotNull(value); }

    /// <summary>For whose forces it is the base; empty for all.</summary>
    public ValueList<Id<Actor>> For { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The date as at which the base is taken, or null.</summary>
    public When? AsAt { get; init; }

    /// <summary>The provision whose performance moves the base, or null where it stands still.</summary>
    public ProvisionId? MovesWith { get; init; }

    /// <summary>A base for all, as it stands.</summary>
    /// <param name="place">The place's id.</param>
    public static implicit operator Baseline(string place) => new() { Of = place };

    /// <summary>The base.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Of.Value;
}
