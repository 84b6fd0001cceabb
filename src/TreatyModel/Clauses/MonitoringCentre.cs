using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>A centre is set up that watches whether a ceasefire or another duty is kept.</summary>
public sealed record MonitoringCentre : Clause
{
    /// <summary>The centre.</summary>
    public required Id<Actor> Body { get; init => field = Guard.NotNull(value); }

    /// <summary>Who sets it up; unstated or as read where a passive wording names nobody.</summary>
    public required Bearers SetUpBy { get; init => field = Guard.NotNull(value); }

    /// <summary>Where it watches; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it watches, in our own words.</summary>
    public required string Task { get; init => field = Guard.Text(value); }

    /// <summary>When it must be set up, or null where no date is given.</summary>
    public Due? FormedBy { get; init; }

    /// <inheritdoc/>
    public override string KindName => "monitoring centre";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "establish",
            Modality = Modality.Obligation,
            Bearers = SetUpBy,
            Act = ActKind.Establish,
            Concerning = [Body],
            Due = FormedBy,
        },
        new Norm
        {
            Key = "monitor",
            Modality = Modality.StandingDuty,
            Bearers = Bearers.Each([Body]),
            Act = ActKind.Monitor,
            Object = Task,
            Where = Where,
        },
    ];
}
