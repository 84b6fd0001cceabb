using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Something is provided, built or made good: development, reconstruction, compensation, land.</summary>
public sealed record Programme : Clause
{
    /// <summary>Who provides.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is about.</summary>
    public required ProgrammeSubject Subject { get; init => field = Guard.Defined(value); }

    /// <summary>What is provided, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>How much.</summary>
    public ValueList<Amount> Amounts { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Into which account or fund, in our own words; null where the text does not say.</summary>
    public string? PaidInto { get; init => field = Guard.OptionalText(value); }

    /// <summary>For whom, or null.</summary>
    public Id<Actor>? For { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "programme";

    internal override IEnumerable<string> Subjects => [ClauseKinds.Word(Subject.ToString())];

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "provide",
            Modality = Modality.Obligation,
            Bearers = By,
            Act = Subject == ProgrammeSubject.Compensation ? ActKind.Compensate : ActKind.Provide,
            Object = PaidInto is null ? What : $"{What}, paid into {PaidInto}",
            OwedTo = For is null ? [] : [For],
            Amounts = Amounts,
            Due = Due,
        },
    ];
}
