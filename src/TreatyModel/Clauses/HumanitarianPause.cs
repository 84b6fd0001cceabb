using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Hostilities pause for a time, once or again and again, so that people and aid can move.</summary>
/// <remarks>A time, where a humanitarian corridor is a place.</remarks>
public sealed record HumanitarianPause : Clause
{
    /// <summary>Who pauses.</summary>
    public required Bearers Between { get; init => field = Guard.NotNull(value); }

    /// <summary>Where; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <summary>At what times, or null for once.</summary>
    public Recurrence? Times { get; init; }

    /// <summary>What for, in our own words, or null.</summary>
    public string? Purpose { get; init => field = Guard.OptionalText(value); }

    /// <inheritdoc/>
    public override string KindName => "humanitarian pause";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "pause",
            Modality = Modality.StandingDuty,
            Bearers = Between,
            Act = ActKind.CeaseFire,
            Object = Purpose,
            Where = Where,
            From = From,
            Until = Until,
            Recurrence = Times,
        },
    ];
}
