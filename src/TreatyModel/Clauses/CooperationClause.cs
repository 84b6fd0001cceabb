using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Parties work together in named fields, with best efforts or in good faith.</summary>
public sealed record CooperationClause : Clause
{
    /// <summary>Who cooperates.</summary>
    public required Bearers Between { get; init => field = Guard.NotNull(value); }

    /// <summary>In what, in our own words.</summary>
    public required ValueList<string> Fields { get; init => field = Guard.Texts(Guard.NotEmpty(value), nameof(Fields)); }

    /// <summary>What is owed.</summary>
    public Standard Standard { get; init => field = Guard.Defined(value); } = Standard.Conduct;

    /// <inheritdoc/>
    public override string KindName => "cooperation";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "cooperate",
            Modality = Modality.StandingDuty,
            Bearers = Between,
            Act = ActKind.Cooperate,
            Object = Wording.List(Fields),
            Standard = Standard,
        },
    ];
}
