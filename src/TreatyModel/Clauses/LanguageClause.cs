using TreatyModel.Provisions;
using TreatyModel.Text;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Which texts are authentic, and which prevails.</summary>
/// <remarks>Vienna Convention art. 33.</remarks>
public sealed record LanguageClause : Clause
{
    /// <summary>The languages of the authentic texts.</summary>
    public required ValueList<LanguageTag> Authentic { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The language that prevails where they differ, or null for none.</summary>
    public LanguageTag? Prevailing { get; init; }

    /// <inheritdoc/>
    public override string KindName => "languages";

    internal override IEnumerable<Provision> State() =>
        [new Rule { Key = "languages", Content = new RuleContent.Languages { Authentic = Authentic, Prevailing = Prevailing } }];
}
