using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>How the text itself takes effect.</summary>
/// <remarks>Vienna Convention art. 24.</remarks>
public sealed record EntryIntoForceClause : Clause
{
    /// <summary>The rule.</summary>
    public required EntryIntoForce Rule { get; init => field = Guard.NotNull(value); }

    /// <inheritdoc/>
    public override string KindName => "entry into force";

    internal override IEnumerable<Provision> State() =>
        [new Rule { Key = "entry-into-force", Content = new RuleContent.TakesEffect(Rule) }];
}
