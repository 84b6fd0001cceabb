using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody notifies or reports something to somebody, once, at a rhythm, or when something happens.</summary>
public sealed record Reporting : Clause
{
    /// <summary>Who reports.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>To whom.</summary>
    public ValueList<Id<Actor>> To { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>From what size on: "more than 1 formations (platoon)"; empty for any.</summary>
    public ValueList<Amount> Thresholds { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How often, or null for once; ahead of an event where it is prior notice.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "reporting";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "report",
            Modality = Recurrence is null ? Modality.Obligation : Modality.StandingDuty,
            Bearers = By,
            Act = ActKind.Report,
            Object = What,
            OwedTo = To,
            Amounts = Thresholds,
            Recurrence = Recurrence,
            Due = Due,
        },
    ];
}
