using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>How wide or how far something is, for one class of things or along one stretch where the text says so.</summary>
/// <remarks>The specific goes before the general: a value for a class or a segment overrides one for all.</remarks>
public sealed record Breadth
{
    /// <summary>The distance: a length, or null where the text leaves it to a range or a map.</summary>
    public Amount? Distance
    {
        get;
        init => field = value is Amount.Fixed { Quantity.Unit: var unit } && unit.Dimension() != Dimension.Length
            ? throw new ArgumentException($"A distance is a length; '{value}' is none.", nameof(Distance))
            : value;
    }

    /// <summary>For what class of things: "artillery, calibre at least 100 mm"; null for all.</summary>
    public EquipmentClass? For { get; init; }

    /// <summary>Along what stretch, a place; null for all of it.</summary>
    public Id<Place>? Along { get; init; }

    /// <summary>What the distance follows instead of a number, in our own words: "the maximum range of the weapon"; null for nothing.</summary>
    public string? By { get; init => field = Guard.OptionalText(value); }

    /// <summary>At how many points or stretches, where the text counts and does not name them: "5 items (points)"; null otherwise.</summary>
    public Amount? At { get; init; }

    /// <summary>Whether the distance comes on top of the general one.</summary>
    public bool Added { get; init; }

    /// <summary>A distance for everything.</summary>
    /// <param name="distance">The distance.</param>
    public static implicit operator Breadth(string distance) => new() { Distance = distance };

    /// <summary>The distance, and what for.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{(Added ? "another " : "")}{Distance?.ToString() ?? By}{(At is null ? "" : $" at {At}")}{(For is null ? "" : $" for {For}")}{(Along is null ? "" : $" along {Along}")}";
}
