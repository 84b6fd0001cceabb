using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>An institution is reformed, a law is passed, a constitution is changed.</summary>
/// <remarks>The subjects are those of the Peace Accords Matrix.</remarks>
public sealed record Reform : Clause
{
    /// <summary>Who must.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>What is reformed.</summary>
    public required ReformSubject Subject { get; init => field = Guard.Defined(value); }

    /// <summary>What is to come of it, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>Whether it is reformed, enacted or established.</summary>
    public ReformAct Act { get; init => field = Guard.Defined(value); } = ReformAct.Reform;

    /// <summary>Whose consent it needs, or null.</summary>
    public Bearers? WithConsentOf { get; init; }

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>When it is aimed at, inside the outer limit; null where the text has no aim.</summary>
    public Due? Target { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "reform";

    internal override IEnumerable<string> Subjects => [ClauseKinds.Word(Subject.ToString())];

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = ActOf(Act).Code,
            Modality = Modality.Obligation,
            Bearers = By,
            Act = ActOf(Act),
            Object = What,
            If = (Start, WithConsentOf) switch
            {
                (null, null) => null,
                (null, { } consent) => Condition.ConsentOf(consent),
                ({ } start, null) => start,
                ({ } start, { } consent) => new Condition.All([start, Condition.ConsentOf(consent)]),
            },
            Target = Target,
            Due = Due,
        },
    ];

    private static ActKind ActOf(ReformAct act) => act switch
    {
        ReformAct.Reform => ActKind.Reform,
        ReformAct.Enact => ActKind.Enact,
        ReformAct.Establish => ActKind.Establish,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
