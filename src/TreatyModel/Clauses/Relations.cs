using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Diplomatic, consular or normal relations are set up.</summary>
public sealed record Relations : Clause
{
    /// <summary>Who sets them up.</summary>
    public required Bearers Between { get; init => field = Guard.NotNull(value); }

    /// <summary>Which relations, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "relations";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "establish-relations",
            Modality = Modality.Obligation,
            Bearers = Between,
            Act = ActKind.EstablishRelations,
            Object = What,
            If = Start,
            Due = Due,
        },
    ];
}
