using TreatyModel.Identifiers;
using TreatyModel.Sources;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>How one agreement stands to another.</summary>
/// <remarks>It takes effect when the agreement that states it binds, or later where <see cref="From"/> says so.</remarks>
public sealed record Relation
{
    /// <summary>What kind of relation.</summary>
    public required RelationKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The other agreement.</summary>
    public required Id<Agreement> To { get; init => field = Guard.NotNull(value); }

    /// <summary>The clauses of the other agreement that it concerns; empty for the whole.</summary>
    public ValueList<ProvisionId> Clauses { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>From when, or null for with the agreement that states it.</summary>
    public Due? From { get; init; }

    /// <summary>Who says so, or null where the text itself does.</summary>
    public Id<Source>? AccordingTo { get; init; }

    /// <summary>The kind and the other agreement.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind} {To}";
}
