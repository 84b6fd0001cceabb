using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>A phase with its length, what opens it, and what prolongs it.</summary>
public sealed record PhaseClause : Clause
{
    /// <summary>What it is called, in our own words: "phase one".</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>How long it lasts, from when, and how it is prolonged.</summary>
    public required Term Term { get; init => field = Guard.NotNull(value); }

    /// <summary>What must hold for it to begin, or null for nothing.</summary>
    public Condition? Gate { get; init; }

    /// <inheritdoc/>
    public override string KindName => "phase";

    internal override IEnumerable<Provision> State() =>
    [
        new Effect { Key = "phase", Kind = EffectKind.Begins, Subject = new Subject.OfMatter(Name), From = Term.From, If = Gate },
        new Rule { Key = "term", Content = new RuleContent.Lasts(Term) },
    ];
}
