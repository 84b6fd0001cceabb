using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody deploys forces of its own: to a border, to crossings, as others leave.</summary>
public sealed record ForceDeployment : Clause
{
    /// <summary>Who deploys.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>What is deployed, in our own words; null for forces.</summary>
    public string? What { get; init => field = Guard.OptionalText(value); }

    /// <summary>Where.</summary>
    public ValueList<Id<Place>> To { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How many.</summary>
    public ValueList<Amount> Strength { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>Its stages, in order; empty for none.</summary>
    public ValueList<Milestone> Stages { get; init => field = Guard.NotNull(value); } = [];

    /// <inheritdoc/>
    public override string KindName => "deployment of forces";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "deploy",
            Modality = Modality.Obligation,
            Bearers = By,
            Act = ActKind.Deploy,
            Object = What,
            To = To,
            Amounts = Strength,
            If = Start,
            Due = Due,
            Milestones = Stages,
        },
    ];
}
