using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Actors;

/// <summary>Several actors that a text treats as one: a side made of allied forces, a coalition, the governments concerned.</summary>
public sealed record Collective : Actor
{
    /// <summary>Who belongs to it; empty where the text does not list them.</summary>
    public ValueList<Id<Actor>> Members { get; init => field = Guard.NotNull(value); } = [];

    internal override string KindName => "side or coalition";
}
