using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Sources;

/// <summary>Which source gives one value of a document, where in it, and how.</summary>
/// <remarks>
/// Citations stand beside the values, keyed by clause and property: "which source gives 1,960?". Two citations of one
/// value whose <see cref="Says"/> differ are a contradiction between sources, and both are kept.
/// </remarks>
public sealed record Citation
{
    /// <summary>The clause that the value stands in, or null for the document itself.</summary>
    public ProvisionId? Of { get; init; }

    /// <summary>The property, by its name in files, with an element's position or a deeper name behind "/": <c>personnel</c>, <c>equipment/0</c>; null for the whole.</summary>
    public string? Property { get; init => field = Guard.OptionalText(value); }

    /// <summary>The source.</summary>
    public required Id<Source> Source { get; init => field = Guard.NotNull(value); }

    /// <summary>Where in the source: a paragraph, an article, a page; null for the whole.</summary>
    public string? At { get; init => field = Guard.OptionalText(value); }

    /// <summary>How the source asserts it.</summary>
    public Stance Stance { get; init => field = Guard.Defined(value); } = Stance.Reports;

    /// <summary>Whose claim it passes on, or null.</summary>
    public Id<Actor>? PassedOnFrom { get; init; }

    /// <summary>How the value was come by.</summary>
    public Certainty Certainty { get; init => field = Guard.Defined(value); } = Certainty.Stated;

    /// <summary>What this source says, where that differs from the value or from another source; null where it is the value.</summary>
    public string? Says { get; init => field = Guard.OptionalText(value); }

    /// <summary>A remark, in our own words.</summary>
    public string? Note { get; init => field = Guard.OptionalText(value); }

    /// <summary>What is cited from where.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Of}{(Property is null ? "" : $" {Property}")}: {Source}{(At is null ? "" : $", {At}")}";
}
