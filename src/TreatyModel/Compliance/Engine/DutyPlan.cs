using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>One duty as the text has it: a norm, one bearer or one set of bearers, and one stage or the whole.</summary>
internal sealed class DutyPlan
{
    internal required int Index { get; init; }

    internal required NormPlan Norm { get; init; }

    internal required AgreementPlan Agreement { get; init; }

    internal required ProvisionId Id { get; init; }

    internal required DutyKind Kind { get; init; }

    /// <summary>The bearers: one; or several who act as one, or any of whom is enough. Empty where the text names nobody.</summary>
    internal required ValueList<Id<Actor>> Bearers { get; init; }

    internal required Sharing Sharing { get; init; }

    internal Milestone? Stage { get; init; }

    /// <summary>Which of the norm's stages it is, from 0; -1 where it is the whole.</summary>
    internal int StageNumber { get; init; } = -1;

    /// <summary>The duties of the stages of this whole, in order; empty for a stage and for a norm without stages.</summary>
    internal DutyPlan[] Stages { get; set; } = [];

    /// <summary>The whole that this stage is a part of, or null.</summary>
    internal DutyPlan? Whole { get; set; }

    internal required Need[] Needs { get; init; }

    /// <summary>Whether, as long as nothing is declared on it, nothing but its agreement starts and stops it.</summary>
    internal bool FollowsAgreement { get; set; }

    internal required Due? Due { get; init; }

    /// <summary>When it is due: by its own time; an obligation whose window closes, by then.</summary>
    internal required Due? Deadline { get; init; }

    /// <summary>That deadline where it is some hours after an event on record, or null.</summary>
    internal Clock? Clock { get; set; }

    internal required Due? StartBy { get; init; }

    internal required Due? NotBefore { get; init; }

    internal Recurrence? Recurrence => Stage is null ? Norm.Norm.Milestones.Count > 0 ? null : Norm.Norm.Recurrence : Stage.Recurrence;

    internal ValueList<Id<Place>> Where => Stage is { Where.Count: > 0 } ? Stage.Where : Norm.Norm.Where;
}
