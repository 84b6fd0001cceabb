using TreatyModel.Provisions;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>A number that holds several clauses: an article with paragraphs, a point with several matters in it.</summary>
public sealed record ClauseGroup : Clause
{
    /// <summary>The clauses that it holds, at least one, in the order of the document.</summary>
    public required ValueList<Clause> Clauses { get; init => field = Guard.NotEmpty(value); }

    /// <inheritdoc/>
    public override ValueList<Clause> Parts => Clauses;

    /// <inheritdoc/>
    public override string KindName => "group of clauses";

    // What a group does is what its parts do, each at its own address.
    internal override IEnumerable<Provision> State() => [];
}
