using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody has the power to decide, authorise or do something that changes what others must or may do.</summary>
public sealed record PowerClause : Clause
{
    /// <summary>Who has it.</summary>
    public required Bearers Of { get; init => field = Guard.NotNull(value); }

    /// <summary>What it can do.</summary>
    public required ActKind Act { get; init => field = Guard.NotNull(value); }

    /// <summary>What that changes, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>Where; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Limits on it: "at most 7 days (recess)".</summary>
    public ValueList<Amount> Limits { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? If { get; init; }

    /// <summary>When it lapses, or null.</summary>
    public Due? Until { get; init; }

    /// <summary>What the use of it changes; empty where it changes no norm.</summary>
    public ValueList<Consequence> Changes { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether it can be used once only.</summary>
    public bool OnceOnly { get; init; }

    /// <inheritdoc/>
    public override string KindName => "power";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "power",
            Modality = Modality.Power,
            Bearers = Of,
            Act = Act,
            Object = What,
            Where = Where,
            Amounts = Limits,
            If = If,
            Until = Until,
            Changes = Changes,
            OnceOnly = OnceOnly,
        },
    ];
}
