using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Forces leave an area.</summary>
public sealed record Withdrawal : Clause
{
    /// <summary>Whose forces.</summary>
    public required Bearers Forces { get; init => field = Guard.NotNull(value); }

    /// <summary>What they leave; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Leaving { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What the withdrawal hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "withdrawal";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "withdraw",
            Modality = Modality.Obligation,
            Bearers = Forces,
            Act = ActKind.Withdraw,
            Where = Leaving,
            If = Start,
            Due = Due,
        },
    ];
}
