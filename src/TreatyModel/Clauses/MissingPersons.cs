using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>The fate of missing persons is cleared up: information is exchanged, remains are looked for and given back.</summary>
/// <remarks>Additional Protocol I arts 32-34.</remarks>
public sealed record MissingPersons : Clause
{
    /// <summary>Who does so.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>What is done, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "missing persons";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "search",
            Modality = Modality.Obligation,
            Bearers = By,
            Act = ActKind.Search,
            Object = What,
            Due = Due,
            Standard = Standard.Conduct,
        },
    ];
}
