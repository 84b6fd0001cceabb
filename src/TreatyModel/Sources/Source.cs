using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Text;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Sources;

/// <summary>Where statements come from: a document, an outlet, a register, a coder.</summary>
public sealed record Source : IIdentified<Source>
{
    /// <inheritdoc/>
    public required Id<Source> Id { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is called.</summary>
    public required Names Names { get; init => field = Guard.NotNull(value); }

    /// <summary>What kind of source it is.</summary>
    public required SourceKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The language that it is in, or null where that is not known.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Its date as it is given, or null where it bears none.</summary>
    public When? Dated { get; init; }

    /// <summary>The actor that speaks through it (a presidency through its communiqué), or null.</summary>
    /// <remarks>Whether a source is a party or a counterparty to a norm follows from this, never from its order in a list.</remarks>
    public Id<Actor>? Speaker { get; init; }

    /// <summary>Where it can be found: an address or an archive's reference, or null.</summary>
    public string? Reference { get; init => field = Guard.OptionalText(value); }

    /// <summary>Anything else worth knowing of it, in our own words.</summary>
    public string? Note { get; init => field = Guard.OptionalText(value); }

    /// <summary>The id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id.Value;
}
