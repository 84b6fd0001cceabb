using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>States form a commission that delimits, demarcates or secures their border.</summary>
public sealed record BorderCommission : Clause
{
    /// <summary>The commission.</summary>
    public required Id<Actor> Body { get; init => field = Guard.NotNull(value); }

    /// <summary>The States that form it, as one.</summary>
    public required ValueList<Id<Actor>> Between { get; init => field = Guard.NotEmpty(value); }

    /// <summary>At what level they are represented, in our own words, or null where it is not stated.</summary>
    public string? Level { get; init => field = Guard.OptionalText(value); }

    /// <summary>What it is for.</summary>
    public ValueList<BorderTask> Mandate { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The instruments or principles that it works on, in our own words.</summary>
    public ValueList<string> LegalBasis { get; init => field = Guard.Texts(value); } = [];

    /// <summary>When it must be formed, or null where no date is given.</summary>
    public Due? FormedBy { get; init; }

    /// <summary>Whether they owe the commission itself, or with <see cref="Provisions.Standard.Conduct"/> only to work towards it.</summary>
    public Standard Standard { get; init => field = Guard.Defined(value); } = Standard.Result;

    /// <summary>Who helps, and only if asked: a third party's consultative help; null where nobody is named.</summary>
    public Id<Actor>? AdviserAtRequest { get; init; }

    /// <inheritdoc/>
    public override string KindName => "border commission";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "form",
            Modality = Modality.Obligation,
            Bearers = Bearers.Jointly(Between.AsSpan()),
            Act = ActKind.Establish,
            Concerning = [Body],
            Due = FormedBy,
            Standard = Standard,
        };
        yield return new Rule
        {
            Key = "composition",
            Content = new RuleContent.Composition
            {
                Body = Body,
                Members = Bearers.Each(Between.AsSpan()),
                Level = Level,
                Mandate = [.. Mandate.Select(Words)],
                LegalBasis = LegalBasis,
            },
        };
        if (AdviserAtRequest is not null)
        {
            yield return new Norm
            {
                Key = "advise",
                Modality = Modality.Permission,
                Bearers = Bearers.Each([AdviserAtRequest]),
                Act = ActKind.Assist,
                Concerning = [Body],
                If = Condition.AtRequestOf(Bearers.Jointly(Between.AsSpan())),
            };
        }
    }

    private static string Words(BorderTask task) => task switch
    {
        BorderTask.Delimitation => "delimitation of the border",
        BorderTask.Demarcation => "demarcation of the border",
        BorderTask.BorderSecurity => "security and stability along the border",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
