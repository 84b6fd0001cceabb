using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody takes over or restores control of a border, a crossing, an area or an installation.</summary>
/// <remarks>Control is no title to territory: a hand-over of territory is a clause of its own.</remarks>
public sealed record TakeoverOfControl : Clause
{
    /// <summary>Who takes control.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>Of what.</summary>
    public required ValueList<Id<Place>> Of { get; init => field = Guard.NotEmpty(value); }

    /// <summary>What control, in our own words: "full control of the State border"; null where the text does not say.</summary>
    public string? What { get; init => field = Guard.OptionalText(value); }

    /// <summary>From whom, or null where the text names nobody.</summary>
    public Bearers? From { get; init; }

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>When it must have begun at the latest, or null where the text does not say.</summary>
    public Due? StartBy { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>Its stages, in order; empty for none.</summary>
    public ValueList<Milestone> Stages { get; init => field = Guard.NotNull(value); } = [];

    /// <inheritdoc/>
    public override string KindName => "takeover of control";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "take-control",
            Modality = Modality.Obligation,
            Bearers = By,
            Act = ActKind.TakeControl,
            Object = What,
            Concerning = From is null ? [] : From.Actors,
            Where = Of,
            If = Start,
            StartBy = StartBy,
            Due = Due,
            Milestones = Stages,
        },
    ];
}
