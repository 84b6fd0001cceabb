using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody may do something that another clause might forbid.</summary>
public sealed record PermissionClause : Clause
{
    /// <summary>Who may.</summary>
    public required Bearers Who { get; init => field = Guard.NotNull(value); }

    /// <summary>What.</summary>
    public required ActKind Act { get; init => field = Guard.NotNull(value); }

    /// <summary>What that is about, in our own words, or null.</summary>
    public string? What { get; init => field = Guard.OptionalText(value); }

    /// <summary>Where; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Limits on it.</summary>
    public ValueList<Amount> Limits { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? If { get; init; }

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>How long it lasts, or null.</summary>
    public Term? Term { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <inheritdoc/>
    public override string KindName => "permission";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "permission",
            Modality = Modality.Permission,
            Bearers = Who,
            Act = Act,
            Object = What,
            Where = Where,
            Amounts = Limits,
            If = If,
            From = From,
            Until = Until,
        };
        if (Term is not null)
        {
            yield return new Rule { Key = "term", Content = new RuleContent.Lasts(Term) };
        }
    }
}
