using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Parties undertake to prepare, draft, negotiate or conclude a further agreement.</summary>
public sealed record FurtherAgreement : Clause
{
    /// <summary>Who undertakes it.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>What the further agreement is to be about, in our own words.</summary>
    public required string Subject { get; init => field = Guard.Text(value); }

    /// <summary>How far they undertake to go.</summary>
    public required FurtherStep Step { get; init => field = Guard.Defined(value); }

    /// <summary>The further agreement, where it is on record, or null.</summary>
    public Id<Agreement>? Agreement { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>The organs that are told to do the work; empty where none is named.</summary>
    public ValueList<Id<Actor>> Instructed { get; init => field = Guard.NotNull(value); } = [];

    /// <inheritdoc/>
    public override string KindName => "further agreement";

    internal override IEnumerable<Provision> State()
    {
        var act = Step switch
        {
            FurtherStep.Prepare => ActKind.Prepare,
            FurtherStep.Draft => ActKind.Draft,
            FurtherStep.Negotiate => ActKind.Negotiate,
            FurtherStep.Conclude => ActKind.Sign,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        yield return Duty(act.Code, act, Standard.Conduct);
        if (Instructed.Count > 0)
        {
            yield return Duty("instruct", ActKind.Instruct, Standard.Result) with { Concerning = Instructed, Object = $"to {act.Verb} {Subject}", Due = null };
        }
    }

    private Norm Duty(string key, ActKind act, Standard standard) => new()
    {
        Key = key,
        Modality = Modality.Obligation,
        Bearers = By,
        Act = act,
        Object = Subject,
        Due = Due,
        Standard = standard,
    };
}
