using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody may have no more than so many people, formations, vehicles or weapons somewhere.</summary>
public sealed record ForceLimit : Clause
{
    /// <summary>Whose forces are limited.</summary>
    public required Bearers Of { get; init => field = Guard.NotNull(value); }

    /// <summary>Where; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The limits, each for itself: "at most 22000 persons".</summary>
    public required ValueList<Amount> Limits { get; init => field = Guard.NotEmpty(value); }

    /// <summary>How the limits are measured, or null for a level at any time.</summary>
    public Measure? Measure { get; init; }

    /// <summary>What is allowed, in our own words: "one mechanised infantry division"; null where the numbers say it all.</summary>
    public string? Allowed { get; init => field = Guard.OptionalText(value); }

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <inheritdoc/>
    public override string KindName => "limit on forces";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "limit",
            Modality = Modality.Prohibition,
            Bearers = Of,
            Act = ActKind.Exceed,
            Object = Allowed,
            Where = Where,
            Amounts = Limits,
            Measure = Measure ?? new Measure { Kind = MeasureKind.Level },
            From = From,
            Until = Until,
        },
    ];
}
