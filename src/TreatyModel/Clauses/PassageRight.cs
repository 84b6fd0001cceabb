using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Ships, vehicles, people or goods may pass, and somebody must let them.</summary>
public sealed record PassageRight : Clause
{
    /// <summary>Who lets pass.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>Who may pass, or null for everybody.</summary>
    public Id<Actor>? Of { get; init; }

    /// <summary>What may pass and on what terms, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>Where; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <inheritdoc/>
    public override string KindName => "right of passage";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "passage",
            Modality = Modality.StandingDuty,
            Bearers = By,
            Act = ActKind.AllowPassage,
            Object = What,
            OwedTo = Of is null ? [] : [Of],
            Where = Where,
            From = From,
            Until = Until,
        },
    ];
}
