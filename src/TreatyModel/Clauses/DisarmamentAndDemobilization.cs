using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>A force assembles, hands in its arms, is dissolved, and its people take up civilian life.</summary>
/// <remarks>Disarmament, demobilisation and reintegration (DDR).</remarks>
public sealed record DisarmamentAndDemobilization : Clause
{
    /// <summary>Whose force.</summary>
    public required Bearers Force { get; init => field = Guard.NotNull(value); }

    /// <summary>What is done.</summary>
    public required ValueList<DdrStep> Steps { get; init => field = Guard.NotEmpty(value); }

    /// <summary>How many people and arms.</summary>
    public ValueList<Amount> Numbers { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What counts, or null.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Where they assemble or hand in; empty where the text does not say.</summary>
    public ValueList<Id<Place>> At { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>When it must have begun at the latest, or null where the text does not say.</summary>
    public Due? StartBy { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>Its stages, in order; empty for none.</summary>
    public ValueList<Milestone> Stages { get; init => field = Guard.NotNull(value); } = [];

    /// <inheritdoc/>
    public override string KindName => "disarmament and demobilisation";

    internal override IEnumerable<string> Subjects => Steps.Select(step => ClauseKinds.Word(step.ToString()));

    internal override IEnumerable<Provision> State() =>
    [
        .. Steps.Select(step => new Norm
        {
            Key = ActOf(step).Code,
            Modality = Modality.Obligation,
            Bearers = Force,
            Act = ActOf(step),
            Where = At,
            Amounts = Numbers,
            Measure = Measure,
            From = From,
            StartBy = StartBy,
            Due = Due,
            Milestones = Stages,
        }),
    ];

    private static ActKind ActOf(DdrStep step) => step switch
    {
        DdrStep.Assemble => ActKind.Assemble,
        DdrStep.Disarm => ActKind.Disarm,
        DdrStep.Demobilize => ActKind.Demobilize,
        DdrStep.Reintegrate => ActKind.Reintegrate,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
