using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>Something that somebody said, with legal effect or none.</summary>
public sealed record Declaration : Entry
{
    /// <summary>What was said.</summary>
    public required DeclarationKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The act that it is about: the visit planned, the help offered; null where it is about none.</summary>
    public ActKind? Act { get; init; }

    /// <summary>When that act is to be, or null where no date is given.</summary>
    public When? Planned { get; init; }

    /// <summary>The places that it speaks of: what a claim claims.</summary>
    public ValueList<Id<Place>> About { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it does to the norms or the agreements that it cites, or null where it has no such effect of its own.</summary>
    public LegalEffect? Effect { get; init; }

    internal override string Written => $"{Happened} {Id}: {Kind}{(Act is null ? "" : $" to {Act}")}";
}
