using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Forces, or what else is named, leave an area or go behind a line, at once or in stages.</summary>
public sealed record Withdrawal : Clause
{
    /// <summary>Whose forces.</summary>
    public required Bearers Forces { get; init => field = Guard.NotNull(value); }

    /// <summary>What leaves, in our own words: "all forces, supplies and equipment"; null for their forces.</summary>
    public string? What { get; init => field = Guard.OptionalText(value); }

    /// <summary>What they leave; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Leaving { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The lines or areas behind which they go; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Behind { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>When it may begin, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>When it must have begun at the latest, or null where the text does not say.</summary>
    public Due? StartBy { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>Its stages, in order; empty for none.</summary>
    public ValueList<Milestone> Stages { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether coming back is forbidden once they have left: of several forces, once all of them have. Where each is bound from when it has left itself, give each a clause of its own.</summary>
    public bool NoReturn { get; init; }

    /// <inheritdoc/>
    public override string KindName => "withdrawal";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "withdraw",
            Modality = Modality.Obligation,
            Bearers = Forces,
            Act = ActKind.Withdraw,
            Object = What,
            Where = Leaving,
            To = Behind,
            If = Start,
            From = From,
            StartBy = StartBy,
            Due = Due,
            Milestones = Stages,
        };
        if (NoReturn)
        {
            yield return new Norm
            {
                Key = "no-return",
                Modality = Modality.Prohibition,
                Bearers = Forces,
                Act = ActKind.Enter,
                Where = Leaving,
                If = Condition.After(Anchor.PerformanceOf(new ProvisionId { Clause = Number, Key = Key is null ? "withdraw" : $"{Key}.withdraw" })),
            };
        }
    }
}
