using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Sources;

namespace TreatyModel.Situations;

/// <summary>Who says something, where, and how.</summary>
public sealed record Attribution
{
    /// <summary>The source.</summary>
    public required Id<Source> Source { get; init; }

    /// <summary>Where in the source, or null for the whole.</summary>
    public string? At { get; init; }

    /// <summary>How the source asserts it.</summary>
    public Stance Stance { get; init; }

    /// <summary>Whose claim it passes on, or null.</summary>
    public Id<Actor>? PassedOnFrom { get; init; }

    /// <summary>How it was come by.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What an attestation attributes.</summary>
    /// <param name="attestation">The attestation.</param>
    /// <returns>The attribution.</returns>
    public static Attribution Of(Attestation attestation) => new()
    {
        Source = attestation.Source,
        At = attestation.At,
        Stance = attestation.Stance,
        PassedOnFrom = attestation.PassedOnFrom,
        Certainty = attestation.Certainty,
        Note = attestation.Note,
    };

    /// <summary>What a citation attributes.</summary>
    /// <param name="citation">The citation.</param>
    /// <returns>The attribution.</returns>
    public static Attribution Of(Citation citation) => new()
    {
        Source = citation.Source,
        At = citation.At,
        Stance = citation.Stance,
        PassedOnFrom = citation.PassedOnFrom,
        Certainty = citation.Certainty,
        Note = citation.Note,
    };

    /// <summary>The source and where in it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => At is null ? Source.Value : $"{Source}, {At}";
}
