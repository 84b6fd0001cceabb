using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>Something that a text leaves open, with the readings of it on record. A blank is one without readings.</summary>
public sealed record Ambiguity : IIdentified<Ambiguity>
{
    /// <inheritdoc/>
    public required Id<Ambiguity> Id { get; init => field = Guard.NotNull(value); }

    /// <summary>What is open, in our own words.</summary>
    public required string About { get; init => field = Guard.Text(value); }

    /// <summary>The clauses that it touches; empty for the document as a whole.</summary>
    public ValueList<ProvisionId> Touches { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The readings, none preferred.</summary>
    public ValueList<Reading> Readings { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id.Value;
}
