using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Forces stop at the positions that they hold.</summary>
public sealed record Standstill : Clause
{
    /// <summary>Whose forces.</summary>
    public required Bearers Forces { get; init => field = Guard.NotNull(value); }

    /// <summary>Where; empty for wherever they stand.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <inheritdoc/>
    public override string KindName => "standstill";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "hold-positions",
            Modality = Modality.StandingDuty,
            Bearers = Forces,
            Act = ActKind.HoldPositions,
            Where = Where,
            From = From,
            Until = Until,
        },
    ];
}
