using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>A strip of land or a waterway that joins places through what lies between them.</summary>
public sealed record Corridor : Place
{
    /// <summary>The places that it joins, at least two.</summary>
    public required ValueList<Id<Place>> Ends
    {
        get;
        init => field = Guard.NotNull(value).Count >= 2
            ? value
            : throw new ArgumentException("A corridor joins at least two places.", nameof(Ends));
    }

    /// <summary>Its total width, a length, or null where none is stated.</summary>
    public Amount? Width
    {
        get;
        init => field = value is Amount.Fixed { Quantity.Unit: var unit } && unit.Dimension() != Dimension.Length
            ? throw new ArgumentException($"A width is a length; '{value}' is none.", nameof(Width))
            : value;
    }

    /// <summary>How far it reaches to each side of its middle line, where that line is its middle: half the total width. Null where none is stated, or not in one length.</summary>
    /// <remarks>Whether it lies evenly on both sides is for the text to say; where it does not, that is an ambiguity of the agreement.</remarks>
    public Amount? HalfWidth => Width is Amount.Fixed whole
        ? whole with { Quantity = whole.Quantity with { Value = whole.Quantity.Value / 2 } }
        : null;

    /// <summary>The places that it must not touch.</summary>
    public ValueList<Id<Place>> Bypasses { get; init => field = Guard.NotNull(value); } = [];

    internal override string KindName => "corridor";
}
