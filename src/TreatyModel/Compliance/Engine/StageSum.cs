using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>Finds the stage that speaks for a whole.</summary>
internal static class StageSum
{
    /// <summary>A finding's duty at an instant, or the stage that speaks for it: the one that its phase is due to, or while it is open without a time of its own the one to be done next.</summary>
    internal static (DutyResult Result, int Spell) Of(Evaluation evaluation, (DutyResult Result, int Spell) found, Instant at)
    {
        var whole = found.Result.Plan;
        var speaks = found.Result.Spells[found.Spell].Cause switch
        {
            Cause.StageMissed => Missed(evaluation, whole, at) ?? found,
            Cause.StageLate => Late(evaluation, whole, found.Result.Performed!.At) ?? found,
            _ => whole.Stages.Length > 0 && whole.Deadline is null ? Next(evaluation, found, at) : found,
        };
        // In a circle that did not come to rest a stage can stand otherwise than the whole has it.
        return speaks.Result.Spells[speaks.Spell].StandsAs(found.Result.Spells[found.Spell]) ? speaks : found;
    }

    /// <summary>The stage that is missed at an instant: of several the one that weighs most; or one that may be. Null where there is none.</summary>
    internal static (DutyResult Result, int Spell)? Missed(Evaluation evaluation, DutyPlan whole, Instant at) =>
        Worst(evaluation, whole, at, spell => spell.Phase.IsInDefault() || (spell.Phase == Phase.InEffect && spell.Other.IsInDefault()));

    /// <summary>Whether a stage is open at an instant: with a time of its own, it can be so when the window of the whole has closed.</summary>
    internal static bool IsOpen(Evaluation evaluation, DutyPlan whole, Instant at) =>
        Worst(evaluation, whole, at, spell => spell.Phase == Phase.InEffect) is not null;

    /// <summary>The stage that was late, or may have been, of those done when the whole was; null where there is none.</summary>
    internal static (DutyResult Result, int Spell)? Late(Evaluation evaluation, DutyPlan whole, Instant at) =>
        Worst(evaluation, whole, at, spell => spell.Phase == Phase.FulfilledLate || (spell.Phase == Phase.Fulfilled && spell.Other == Phase.FulfilledLate));

    // Of the stages that stand as the whole does, the one that is due first.
    private static (DutyResult Result, int Spell) Next(Evaluation evaluation, (DutyResult Result, int Spell) found, Instant at)
    {
        ref readonly var own = ref found.Result.Spells[found.Spell];
        var (next, first) = (found, (Instant?)null);
        foreach (var stage in own.Phase == Phase.InEffect ? found.Result.Plan.Stages : [])
        {
            var result = evaluation.Duties[stage.Index]!;
            var spell = result.Spells.IndexAt(at);
            ref readonly var its = ref result.Spells[spell];
            if (its.StandsAs(own) && DueTimes.LimitAt(result, at) is { } limit && !(limit >= first))
            {
                (next, first) = ((result, spell), limit);
            }
        }

        return next;
    }

    private static (DutyResult Result, int Spell)? Worst(Evaluation evaluation, DutyPlan whole, Instant at, Func<Spell, bool> counts)
    {
        (DutyResult Result, int Spell)? worst = null;
        foreach (var stage in whole.Stages)
        {
            if (evaluation.Duties[stage.Index] is not { } result || result.Spells.IndexAt(at) is var spell && !counts(result.Spells[spell]))
            {
                continue;
            }

            if (worst is not var (other, its) || RollUp.Rank(result.Spells[spell]) < RollUp.Rank(other.Spells[its]))
            {
                worst = (result, spell);
            }
        }

        return worst;
    }
}
