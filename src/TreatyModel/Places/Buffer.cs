using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>A strip along a base: on each side of a line, on one side of a border, along a road, around a zone.</summary>
public sealed record Buffer : Place
{
    /// <summary>The lines, roads or zones that it is measured from; more than one where each side measures from a line of its own.</summary>
    public required ValueList<Baseline> Bases { get; init => field = Guard.NotEmpty(value); }

    /// <summary>How wide, by class and by stretch where the text says so, at least one.</summary>
    public required ValueList<Breadth> Widths { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Whether the widths are half-widths, total, or on one side.</summary>
    public required WidthMeasure Measure { get; init => field = Guard.Defined(value); }

    /// <summary>On whose side, where it lies on one side only: a territory; null otherwise.</summary>
    public Id<Place>? OnSideOf { get; init; }

    internal override string KindName => "buffer";
}
