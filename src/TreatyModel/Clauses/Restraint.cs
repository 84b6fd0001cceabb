using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody refrains from conduct, or prevents it in others: force, interference, hostile propaganda, foreign forces.</summary>
/// <remarks>With <see cref="UnlessConsentOf"/> it is a veto: nothing is decided on a matter without somebody's consent.</remarks>
public sealed record Restraint : Clause
{
    /// <summary>Who refrains or prevents.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>The acts.</summary>
    public required ValueList<ActKind> From { get; init => field = Guard.NotEmpty(value); }

    /// <summary>What is meant, in our own words, or null where the acts say it all.</summary>
    public string? What { get; init => field = Guard.OptionalText(value); }

    /// <summary>Towards whom; empty for the other parties.</summary>
    public ValueList<Id<Actor>> Towards { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whose conduct of the same kind it must prevent as well; empty for nobody's.</summary>
    public ValueList<Id<Actor>> Preventing { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether it is only to prevent others' conduct, and the clause says nothing of its own.</summary>
    public bool OnlyPrevents { get; init; }

    /// <summary>Where; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How the acts bear on those places: inside them, out of them, against them; empty for inside.</summary>
    public ValueList<Direction> Directions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whose consent lifts it, or null where nobody's does.</summary>
    public Bearers? UnlessConsentOf { get; init; }

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? Since { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <inheritdoc/>
    public override string KindName => "restraint";

    internal override IEnumerable<Provision> State()
    {
        foreach (var act in From)
        {
            if (!OnlyPrevents)
            {
                yield return Norm($"no-{act.Code.Replace(':', '.')}", Modality.Prohibition, act);
            }

            if (Preventing.Count > 0)
            {
                yield return Norm($"prevent-{act.Code.Replace(':', '.')}", Modality.StandingDuty, ActKind.Prevent) with
                {
                    Conduct = act,
                    Performers = Preventing,
                    Standard = Standard.Conduct,
                };
            }
        }
    }

    private Norm Norm(string key, Modality modality, ActKind act) => new()
    {
        Key = key,
        Modality = modality,
        Bearers = By,
        Act = act,
        Object = What,
        OwedTo = Towards,
        Where = Where,
        Directions = Directions,
        If = UnlessConsentOf is null ? null : Condition.Except(Condition.ConsentOf(UnlessConsentOf)),
        From = Since,
        Until = Until,
    };
}
