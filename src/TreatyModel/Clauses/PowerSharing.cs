using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Power, posts, revenue or command is shared.</summary>
public sealed record PowerSharing : Clause
{
    /// <summary>Who shares.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>What is shared.</summary>
    public required PowerSharingKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>How, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>The shares: "70 percent (natural resource revenue)".</summary>
    public ValueList<Amount> Shares { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>To whom the shares go; empty where they are among those who share.</summary>
    public ValueList<Id<Actor>> To { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How they are worked out where no number is given, in our own words: "the d'Hondt method"; null for none.</summary>
    public string? Formula { get; init => field = Guard.OptionalText(value); }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "power sharing";

    internal override IEnumerable<string> Subjects => [ClauseKinds.Word(Kind.ToString())];

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "share",
            Modality = Modality.StandingDuty,
            Bearers = By,
            Act = ActKind.Share,
            Object = Formula is null ? What : $"{What}, by {Formula}",
            OwedTo = To,
            Amounts = Shares,
            Due = Due,
        },
    ];
}
