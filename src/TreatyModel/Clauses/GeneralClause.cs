using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>A clause of a kind that has no type of its own: the author names the kind and states the provisions.</summary>
public sealed record GeneralClause : Clause
{
    /// <summary>The author's word for the kind: <c>route-plan</c>.</summary>
    public required string Kind { get; init => field = Word.Optional(Guard.NotNull(value), nameof(Kind))!; }

    /// <summary>What it does, at least one provision.</summary>
    public required ValueList<Provision> States { get; init => field = Guard.NotEmpty(value); }

    /// <inheritdoc/>
    public override string KindName => Kind.Replace('-', ' ');

    internal override IEnumerable<Provision> State() => States;
}
