using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Those who hold prisoners, hostages, other detainees or remains exchange them.</summary>
public sealed record PrisonerExchange : Clause
{
    /// <summary>Who exchanges.</summary>
    public required Bearers Between { get; init => field = Guard.NotNull(value); }

    /// <summary>Whom and what it covers.</summary>
    public required ValueList<DetaineeCategory> Covers { get; init => field = Guard.NotEmpty(value); }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "exchange of prisoners and remains";

    internal override IEnumerable<Provision> State() =>
    [
        .. Covers.Select(category => new Norm
        {
            Key = Words(category).Replace(' ', '-'),
            Modality = Modality.Obligation,
            Bearers = Between,
            Act = ActKind.Exchange,
            Object = Words(category),
            Due = Due,
        }),
    ];

    private static string Words(DetaineeCategory category) => category switch
    {
        DetaineeCategory.PrisonersOfWar => "prisoners of war",
        DetaineeCategory.Hostages => "hostages",
        DetaineeCategory.OtherDetainees => "other detainees",
        DetaineeCategory.Remains => "remains",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
