using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>How long the text lasts and what ends it, or how what other clauses set up for a term goes on.</summary>
public sealed record DurationClause : Clause
{
    /// <summary>Its term, or null where it has none.</summary>
    public Term? Term { get; init; }

    /// <summary>What ends it, in our own words: "until expressly superseded"; null where the text does not say.</summary>
    public string? UntilEvent { get; init => field = Guard.OptionalText(value); }

    /// <summary>The event that ends it, or null.</summary>
    public Id<NamedEvent>? UntilNamed { get; init; }

    /// <summary>How the terms of other clauses are prolonged when they run out; null where the clause is about the text.</summary>
    public Renewal? Prolongs { get; init; }

    /// <summary>The clauses whose terms are prolonged; empty where the clause is about the text.</summary>
    public ValueList<ProvisionId> Of { get; init => field = Guard.NotNull(value); } = [];

    /// <inheritdoc/>
    public override string KindName => "duration";

    internal override IEnumerable<Provision> State() =>
    [
        new Rule
        {
            Key = "duration",
            Content = this switch
            {
                { Prolongs: { } renewal, Of.Count: > 0 } => new RuleContent.Prolonged { Of = Of, Renewal = renewal },
                { Term: { } term } => new RuleContent.Lasts(term),
                _ => new RuleContent.Endures { Until = UntilEvent, Event = UntilNamed },
            },
        },
    ];
}
