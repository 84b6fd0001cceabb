using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Compliance.Engine;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>A duty's phase at an instant, since when, due when, how certain, and why; a norm's and a clause's rolls up those of its duties.</summary>
/// <remarks>
/// Only the phase is looked up at once; reasons, amounts and possibilities are worked out when they are asked for.
/// <c>finding.Explain()</c> puts it into words. Of a duty in stages, times, lateness, reasons and what would change it are those of the stage
/// that its phase is due to, or while it is open without a time of its own of the stage to be done next; phase, basis and amounts are the whole's.
/// </remarks>
public sealed class Finding
{
    private readonly Findings findings;
    private readonly DutyPlan[] duties;
    private readonly DutyResult whole;
    private readonly int life;
    private readonly DutyResult leading;
    private readonly int spell;

    internal Finding(Findings findings, ProvisionId address, DutyPlan[] duties, FindingLevel level, Instant at)
    {
        (this.findings, Address, this.duties, Level, At) = (findings, address, duties, level, at);
        var evaluation = findings.Assessment.Evaluation;
        (whole, life) = RollUp.Leading(evaluation, duties, at);
        (leading, spell) = StageSum.Of(evaluation, (whole, life), at);
    }

    /// <summary>What it is on, with its agreement.</summary>
    public ProvisionId Address { get; }

    /// <summary>Whether it is on one duty, a norm or a clause.</summary>
    public FindingLevel Level { get; }

    /// <summary>The instant asked about; of a day, its last.</summary>
    public Instant At { get; }

    /// <summary>How far it has come; of several duties the one that matters most, in the order that <see cref="RollUpOrder"/> gives.</summary>
    public Phase Phase => Spell.Phase;

    /// <summary>What that rests on; unknown where the text has readings that nobody has settled and that give other phases (<see cref="Possible"/> has each), and where norms hang on each other so that no answer agrees with what follows from it.</summary>
    public Basis Basis => Possibilities.Differ(findings, whole, Phase) ? Basis.Unknown : BasisOnRecord;

    /// <summary>Since when it is so, or null from the beginning of time.</summary>
    public Instant? Since => Stretches.Since(whole.Spells, life) is var from && from == Instant.MinValue ? null : from;

    /// <summary>Until when it stays so if nothing further happens, or null where nothing will change it.</summary>
    public Instant? Until => Stretches.Until(whole.Spells, life);

    /// <summary>Whether the bearer is in default: overdue or in breach.</summary>
    public bool IsInDefault => Phase.IsInDefault();

    /// <summary>Whether the instant lies after all that is known, so that this is how it will be if nothing further happens.</summary>
    public bool IsProjected => At > findings.Assessment.LastKnown;

    /// <summary>What life the duty has; of several, that of the one that the phase is of.</summary>
    public DutyKind Kind => leading.Plan.Kind;

    /// <summary>The norm, as the text has it or as it is under the readings taken; of several, the one that the phase is of.</summary>
    public Norm Norm => leading.Plan.Norm.Norm;

    /// <summary>Who bears it; of several duties, all of their bearers.</summary>
    public ValueList<Id<Actor>> Bearers => [.. duties.SelectMany(duty => duty.Bearers).Distinct()];

    /// <summary>The findings on the duties that this one rolls up; for one duty itself, those on its stages.</summary>
    public ValueList<Finding> Parts => duties.Length > 1
        ? [.. duties.Select(duty => new Finding(findings, duty.Id, [duty], FindingLevel.Duty, At))]
        : [.. duties[0].Stages.Select(stage => new Finding(findings, stage.Id, [stage], FindingLevel.Duty, At))];

    /// <summary>When it is due, as far as that was known at the instant, and as it stood moved then; undetermined with the candidates where the text leaves it open. Null where it has no time.</summary>
    public Resolved<LegalTime>? Due => DueTimes.Of(Evaluation, leading, At, moved: true);

    /// <summary>When it is due by the text alone, whatever has moved it since. Null where the text gives no time.</summary>
    public Resolved<LegalTime>? DueByText => DueTimes.Of(Evaluation, leading, At, moved: false);

    /// <summary>The first instant that is too late, as it stood at the instant, where readings leave it open the first that is so under all of them; null where there is none or it is not known.</summary>
    public Instant? TooLateFrom => DueTimes.LimitAt(leading, At);

    /// <summary>When it must have begun at the latest; null where the text does not say.</summary>
    public Resolved<LegalTime>? StartBy => DueTimes.Window(Evaluation, leading, leading.Plan.StartBy, At);

    /// <summary>When it is aimed at, inside the outer limit; null where the text has no aim.</summary>
    public Resolved<LegalTime>? Target => DueTimes.Window(Evaluation, leading, Norm.Target, At);

    /// <summary>When its window opens, by the text; null where it has no beginning of its own.</summary>
    public Resolved<LegalTime>? Opens => DueTimes.Window(Evaluation, leading, leading.Plan.Stage?.From ?? Norm.From, At);

    /// <summary>When its window closes, by the text; null where it has no end of its own.</summary>
    public Resolved<LegalTime>? Closes => DueTimes.Window(Evaluation, leading, Norm.Until, At);

    /// <summary>How long there is still time, or null where it is not open, has no time or that has passed.</summary>
    public Duration? TimeLeft => Phase is Phase.InEffect or Phase.Pending && TooLateFrom is { } limit && limit > At
        ? DueTimes.Rounded(limit - At)
        : null;

    /// <summary>By how much it is or was late, or null where it is not.</summary>
    public Lateness? Lateness => LatenessOf.Finding(leading, Phase, At, findings.Day is not null);

    /// <summary>How much of its amounts is reached, each amount for itself; empty where it has none.</summary>
    public ValueList<AmountProgress> Amounts => duties.Length == 1 ? AmountReport.Of(Evaluation, whole, At) : [];

    /// <summary>The violations begun by the instant, in order of time, those excused among them. What breaks several duties that it rolls up is listed once, as it weighs most.</summary>
    public ValueList<Violation> Violations =>
    [
        .. duties.SelectMany(duty => ViolationReport.Of(Evaluation, Evaluation.Duties[duty.Index]!, At))
            .GroupBy(violation => (violation.Entry, violation.From))
            .Select(same => same.OrderBy(violation => !violation.Counts).ThenBy(violation => violation.Basis).First())
            .OrderBy(violation => violation.From)
            .ThenBy(violation => violation.Entry.Value, StringComparer.Ordinal),
    ];

    /// <summary>The uses by the instant, in order of time.</summary>
    public ValueList<Exercise> Exercises =>
    [
        .. duties.SelectMany(duty => Evaluation.Duties[duty.Index]!.Exercises)
            .Where(use => use.At <= At)
            .OrderBy(use => use.At)
            .Select(use => new Exercise { Entry = Evaluation.Ledger.EntryAt(use.Entry).Id, At = use.At, Basis = use.Basis, WithoutEffectBecause = use.Why }),
    ];

    /// <summary>The occurrences begun by the instant, in order of time; empty where it does not recur.</summary>
    public ValueList<OccurrenceFinding> Occurrences => [.. duties.SelectMany(duty => OccurrenceReport.Of(Evaluation, Evaluation.Duties[duty.Index]!, At))];

    /// <summary>Whether anybody is on record as having watched at the instant. Where nobody did, no violation on record is not no violation.</summary>
    public bool IsObserved => ViolationReport.IsObserved(Evaluation, leading, At);

    /// <summary>All answers that the text and the record leave possible; one only where nothing is open.</summary>
    public ValueList<Possibility> Possible => Possibilities.Of(findings, this, whole, At);

    /// <summary>Why, step by step.</summary>
    public ValueList<Reason> Reasons => new ReasonTrail(findings, this, duties, leading, spell).Build();

    /// <summary>What would change it: which act, by whom, by when, and to what.</summary>
    public ValueList<Lever> WhatWouldChangeIt => Levers.Of(Evaluation, leading, this);

    /// <summary>How the phases of several duties make one: the first of these that any of them is in.</summary>
    public static ValueList<Phase> RollUpOrder => RollUp.Order;

    internal Evaluation Evaluation => findings.Assessment.Evaluation;

    internal Assessment Assessment => findings.Assessment;

    internal Findings Asked => findings;

    internal DutyResult Leading => leading;

    internal DutyPlan[] DutyPlans => duties;

    internal ref readonly Spell Spell => ref leading.Spells[spell];

    /// <summary>What it rests on for the text and the record as they stand, whatever readings make of them.</summary>
    internal Basis BasisOnRecord => IsUnsettled ? Basis.Unknown : Spell.Basis;

    /// <summary>Whether it hangs on what hangs on it in turn, and that never comes to rest.</summary>
    internal bool IsUnsettled => Evaluation.Unsettled.Count > 0 && Evaluation.Unsettled.Contains(whole.Plan.Index);

    /// <summary>The address, the phase and its basis: <c>karabakh-2020-11-09#2/hand-over@armenia: Fulfilled (Established)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Address}: {Phase} ({Basis})";
}
