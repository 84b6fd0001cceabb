using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Earlier agreements are affirmed again, and their carrying out is promised.</summary>
public sealed record Reaffirmation : Clause
{
    /// <summary>The agreements affirmed.</summary>
    public required ValueList<Id<Agreement>> Agreements { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Who promises to carry them out; unstated where the text only affirms.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <inheritdoc/>
    public override string KindName => "reaffirmation of earlier agreements";

    internal override IEnumerable<Provision> State()
    {
        foreach (var agreement in Agreements)
        {
            yield return new Effect { Key = $"affirm.{agreement}", Kind = EffectKind.Reaffirms, Subject = agreement };
        }

        if (By.Actors.Count > 0)
        {
            yield return new Norm
            {
                Key = "implement",
                Modality = Modality.StandingDuty,
                Bearers = By,
                Act = ActKind.Implement,
                Object = "the agreements affirmed",
            };
        }
    }
}
