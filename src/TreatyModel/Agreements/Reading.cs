using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>One way to read what a text leaves open, and who reads it so.</summary>
public sealed record Reading
{
    /// <summary>A word of the author's for it, unique in its ambiguity.</summary>
    public required string Key { get; init => field = Word.Optional(Guard.NotNull(value), nameof(Key))!; }

    /// <summary>What the reading says, in our own words.</summary>
    public required string Says { get; init => field = Guard.Text(value); }

    /// <summary>Who holds it; empty where nobody is on record.</summary>
    public ValueList<Id<Actor>> HeldBy { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The point in time that it gives, where a time is open, or null.</summary>
    public Due? Time { get; init; }

    /// <summary>The zone that it gives, where a zone is open, or null.</summary>
    public ReferenceZone? Zone { get; init; }

    /// <summary>What the norms that the ambiguity touches lay on their bearers under this reading, or null where that is not what is open.</summary>
    /// <remarks>An aim that "should" be reached is a recommendation under one reading and an obligation under the other.</remarks>
    public Modality? Modality { get; init => field = Guard.OptionalDefined(value); }

    /// <summary>Whether, under this reading, the day that the text names as the last is itself too late.</summary>
    public bool ExcludesDay { get; init; }

    /// <summary>The key.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Key;
}
