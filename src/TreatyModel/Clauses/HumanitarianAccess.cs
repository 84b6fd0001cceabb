using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Aid is let in or provided, in quantities and at a rhythm.</summary>
public sealed record HumanitarianAccess : Clause
{
    /// <summary>Who lets it in or provides it.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>To allow passage, or to provide.</summary>
    public required ActKind Act { get; init => field = Guard.NotNull(value); }

    /// <summary>What, in our own words: "humanitarian aid".</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>Where; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How much, each amount for itself: in each period where it recurs.</summary>
    public ValueList<Amount> Flow { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How often, or null for throughout.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>For whom, or null.</summary>
    public Id<Actor>? To { get; init; }

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <inheritdoc/>
    public override string KindName => "humanitarian access";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "aid",
            Modality = Modality.StandingDuty,
            Bearers = By,
            Act = Act,
            Object = What,
            OwedTo = To is null ? [] : [To],
            Where = Where,
            Amounts = Flow,
            Recurrence = Recurrence,
            From = From,
            Until = Until,
        },
    ];
}
