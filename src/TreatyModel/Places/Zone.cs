using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>An area that a text gives rules of its own: a conflict zone, a buffer zone, a demilitarised zone.</summary>
public sealed record Zone : Place
{
    /// <summary>The points or places that bound it, in order, where the text names them; empty where it is delimited otherwise.</summary>
    public ValueList<Id<Place>> Bounds { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The width of the zone as a whole, a length, or null where none is stated.</summary>
    public Amount? Width
    {
        get;
        init => field = value is Amount.Fixed { Quantity.Unit: var unit } && unit.Dimension() != Dimension.Length
            ? throw new ArgumentException($"A width is a length; '{value}' is none.", nameof(Width))
            : value;
    }

    internal override string KindName => "zone";
}
