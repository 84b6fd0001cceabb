using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>A zone or a line comes into being: a demilitarised zone, a buffer, a demarcation line, with those who must leave it.</summary>
/// <remarks>Commentary to the guides asks for a line on a map; the zone itself carries how it is delimited.</remarks>
public sealed record ZoneEstablishment : Clause
{
    /// <summary>The zone or line.</summary>
    public required Id<Place> Zone { get; init => field = Guard.NotNull(value); }

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>Who must leave it, or null where nobody is named.</summary>
    public Bearers? VacatedBy { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>What it is for, in our own words, or null.</summary>
    public string? Purpose { get; init => field = Guard.OptionalText(value); }

    /// <inheritdoc/>
    public override string KindName => "establishment of a zone";

    internal override IEnumerable<Provision> State()
    {
        yield return new Effect { Key = "zone", Kind = EffectKind.Establishes, Subject = Zone, From = From };
        if (VacatedBy is not null)
        {
            yield return new Norm
            {
                Key = "vacate",
                Modality = Modality.Obligation,
                Bearers = VacatedBy,
                Act = ActKind.Withdraw,
                Where = [Zone],
                Due = Due,
            };
        }
    }
}
