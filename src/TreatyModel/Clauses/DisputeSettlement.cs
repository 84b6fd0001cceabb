using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>How disputes are settled, step by step, and who has the last word.</summary>
/// <remarks>Charter of the United Nations art. 33(1) names the means.</remarks>
public sealed record DisputeSettlement : Clause
{
    /// <summary>Whose disputes.</summary>
    public required Bearers Between { get; init => field = Guard.NotNull(value); }

    /// <summary>The steps in order, each tried before the next.</summary>
    public required ValueList<DisputeStep> Steps { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Who decides with binding effect or has the last word on interpretation, or null.</summary>
    public Id<Actor>? FinalSay { get; init; }

    /// <inheritdoc/>
    public override string KindName => "settlement of disputes";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "settle",
            Modality = Modality.StandingDuty,
            Bearers = Between,
            Act = ActKind.Negotiate,
            Object = "to settle their disputes about this agreement",
        };
        yield return new Rule { Key = "steps", Content = new RuleContent.Disputes(Steps) };
        if (FinalSay is not null)
        {
            yield return new Norm
            {
                Key = "final-say",
                Modality = Modality.Power,
                Bearers = Bearers.Each([FinalSay]),
                Act = ActKind.Decide,
                Object = "with final effect disputes about the interpretation of this agreement",
            };
        }
    }
}
