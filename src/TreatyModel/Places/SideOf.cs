using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>All that lies on one side of a line, within a territory where one is named.</summary>
public sealed record SideOf : Place
{
    /// <summary>The line.</summary>
    public required Id<Place> Line { get; init => field = Guard.NotNull(value); }

    /// <summary>Which side, in our own words: "south", "the far side from the sea".</summary>
    public required string Side { get; init => field = Guard.Text(value); }

    internal override string KindName => "side of a line";
}
