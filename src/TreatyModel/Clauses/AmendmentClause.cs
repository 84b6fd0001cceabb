using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>How the text is changed, and by whose agreement.</summary>
/// <remarks>Vienna Convention arts 39-41.</remarks>
public sealed record AmendmentClause : Clause
{
    /// <summary>Who may change it, together or any one.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>What may be changed, in our own words; null for the whole.</summary>
    public string? What { get; init => field = Guard.OptionalText(value); }

    /// <inheritdoc/>
    public override string KindName => "amendment";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "amend",
            Modality = Modality.Power,
            Bearers = By,
            Act = ActKind.Amend,
            Object = What ?? "this agreement",
        },
    ];
}
