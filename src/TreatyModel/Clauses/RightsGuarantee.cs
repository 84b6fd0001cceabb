using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Rights are guaranteed: of everybody, of a group, of children, women, minorities.</summary>
public sealed record RightsGuarantee : Clause
{
    /// <summary>Who guarantees them.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>Which rights, in our own words.</summary>
    public required string Rights { get; init => field = Guard.Text(value); }

    /// <summary>Whose, or null for everybody's.</summary>
    public Id<Actor>? Of { get; init; }

    /// <inheritdoc/>
    public override string KindName => "guarantee of rights";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "respect",
            Modality = Modality.StandingDuty,
            Bearers = By,
            Act = ActKind.Respect,
            Object = Rights,
            OwedTo = Of is null ? [] : [Of],
        },
    ];
}
