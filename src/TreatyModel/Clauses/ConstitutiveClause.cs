using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>The text itself declares, recognises, ends, interprets, reserves or ranks something: nobody has to do anything for it.</summary>
public sealed record ConstitutiveClause : Clause
{
    /// <summary>What it does.</summary>
    public required ConstitutiveKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>What it declares, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>Whose declaration it is, or null for the text's.</summary>
    public Bearers? By { get; init; }

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? If { get; init; }

    /// <summary>Who must also respect it ("recognise and shall respect"), or null where the clause stops at its words.</summary>
    public Bearers? RespectedBy { get; init; }

    /// <inheritdoc/>
    public override string KindName => "constitutive clause";

    internal override IEnumerable<Provision> State()
    {
        yield return new Effect
        {
            Key = "effect",
            Kind = Kind switch
            {
                ConstitutiveKind.Declares => EffectKind.Declares,
                ConstitutiveKind.Recognizes => EffectKind.Recognizes,
                ConstitutiveKind.EndsStateOfWar => EffectKind.Ends,
                ConstitutiveKind.Interprets => EffectKind.Interprets,
                ConstitutiveKind.WithoutPrejudice => EffectKind.LeavesOpen,
                ConstitutiveKind.Reserves => EffectKind.Reserves,
                ConstitutiveKind.Prevails => EffectKind.Prevails,
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            Subject = new Subject.OfMatter(What),
            By = By,
            From = From,
            If = If,
        };
        if (RespectedBy is not null)
        {
            yield return new Norm
            {
                Key = "respect",
                Modality = Modality.StandingDuty,
                Bearers = RespectedBy,
                Act = ActKind.Respect,
                Object = What,
                From = From,
                If = If,
            };
        }
    }
}
