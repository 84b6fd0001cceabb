using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Actors;

/// <summary>Whichever of several actors it turns out to be.</summary>
public sealed record AnyOf : Actor
{
    /// <summary>The actors that it can be, at least one.</summary>
    public required ValueList<Id<Actor>> Members { get; init => field = Guard.NotEmpty(value); }

    internal override string KindName => "any of several";
}
