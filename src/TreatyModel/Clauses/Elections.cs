using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Elections or a referendum are held.</summary>
public sealed record Elections : Clause
{
    /// <summary>Who holds them.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>Which, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>Who observes them, or null.</summary>
    public Id<Actor>? ObservedBy { get; init; }

    /// <inheritdoc/>
    public override string KindName => "elections";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "hold-election",
            Modality = Modality.Obligation,
            Bearers = By,
            Act = ActKind.HoldElection,
            Object = What,
            If = Start,
            Due = Due,
        };
        if (ObservedBy is not null)
        {
            yield return new Norm
            {
                Key = "observe",
                Modality = Modality.StandingDuty,
                Bearers = Bearers.Each([ObservedBy]),
                Act = ActKind.Monitor,
                Object = What,
            };
        }
    }
}
