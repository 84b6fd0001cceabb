using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>A line: of contact, of a ceasefire, a border, a section of one.</summary>
public sealed record Line : Place
{
    /// <summary>What kind of line.</summary>
    public required LineKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The date as at which the line is taken, where it follows what was held then.</summary>
    public When? AsAt { get; init; }

    /// <summary>The places that it runs through, in order: points, a river, a road; empty where it is drawn otherwise.</summary>
    public ValueList<Id<Place>> Through { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The line that it is a stretch of, or null.</summary>
    public Id<Place>? StretchOf { get; init; }

    internal override string KindName => "line";
}
