using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Sources;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>A source's word on an entry: how it asserts it, and since when that is known.</summary>
public sealed record Attestation
{
    /// <summary>The source.</summary>
    public required Id<Source> Source { get; init => field = Guard.NotNull(value); }

    /// <summary>Where in the source: a paragraph, a page; null for the whole.</summary>
    public string? At { get; init => field = Guard.OptionalText(value); }

    /// <summary>How the source asserts it.</summary>
    public Stance Stance { get; init => field = Guard.Defined(value); } = Stance.Reports;

    /// <summary>Whose claim it passes on, or null.</summary>
    public Id<Actor>? PassedOnFrom { get; init; }

    /// <summary>When the source made it public.</summary>
    public required When Known { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether <see cref="Known"/> is only a reprint's date, because the source's own is not given.</summary>
    public bool KnownFromReprint { get; init; }

    /// <summary>This source's own date of what happened, where it differs; null where it agrees.</summary>
    public When? Happened { get; init; }

    /// <summary>This source's own amount, where it differs; null where it agrees.</summary>
    public Amount? Amount { get; init; }

    /// <summary>Whom this source names as having acted, where it differs; empty where it agrees.</summary>
    public ValueList<Id<Actor>> By { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How what it says was come by.</summary>
    public Certainty Certainty { get; init => field = Guard.Defined(value); } = Certainty.Stated;

    /// <summary>What this source says, where that differs from another; null where nothing does.</summary>
    public string? Says { get; init => field = Guard.OptionalText(value); }

    /// <summary>What this source holds the conduct to be, or null where it does not say. A denial of a breach is not one of the incident.</summary>
    public Characterization? HeldAs { get; init => field = Guard.OptionalDefined(value); }

    /// <summary>A remark, in our own words.</summary>
    public string? Note { get; init => field = Guard.OptionalText(value); }

    /// <summary>The source and its stance.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Source} {Stance}{(At is null ? "" : $" ({At})")}, known {Known}";
}
