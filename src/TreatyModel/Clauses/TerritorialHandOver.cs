using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>An area passes from the control of one to that of another by a date.</summary>
public sealed record TerritorialHandOver : Clause
{
    /// <summary>The areas.</summary>
    public required ValueList<Id<Place>> Areas { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Who hands over; <see cref="Bearers.AsRead"/> or <see cref="Bearers.Unstated"/> where a passive wording names nobody.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>Who receives.</summary>
    public required Id<Actor> To { get; init => field = Guard.NotNull(value); }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>Its stages, in order; empty for none.</summary>
    public ValueList<Milestone> Stages { get; init => field = Guard.NotNull(value); } = [];

    /// <inheritdoc/>
    public override string KindName => "hand-over of territory";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "hand-over",
            Modality = Modality.Obligation,
            Bearers = By,
            Act = ActKind.HandOver,
            OwedTo = [To],
            Where = Areas,
            Due = Due,
            Milestones = Stages,
        },
    ];
}
