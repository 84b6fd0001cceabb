using NodaTime;

namespace TreatyModel.Compliance.Engine;

// What the stages make of the whole that they are parts of.
internal sealed partial class ObligationFold
{
    private readonly SpellWriter sum = new();

    // The whole is done when its stages are.
    private void AddStages(List<Step> steps, int order)
    {
        // Begun with any of them.
        foreach (var stage in duty.Stages)
        {
            if (evaluation.Duties[stage.Index]?.Begun is { } start)
            {
                steps.Add(new Step(start.At, order, state => Begin(start, start.Basis, state)));
            }
        }

        Happening? last = null;
        foreach (var stage in duty.Stages)
        {
            if (evaluation.Duties[stage.Index]?.Performed is not { } done)
            {
                return;
            }

            last = last is null || done.At > last.At ? done : last;
        }

        steps.Add(new Step(last!.At, order, state => Perform(last, last.At, last.Basis.On(state.Ground), state)));
    }

    // The whole is missed while a stage is, whatever time it has of its own; where it has none, it was late when a stage was.
    private SpellWriter SumUp()
    {
        var late = duty.Deadline is null && performed is not null ? StageSum.Late(evaluation, duty, performed.At) : null;
        var points = new SortedSet<Instant>();
        foreach (ref readonly var spell in spells.Written)
        {
            points.Add(spell.From);
        }

        foreach (var stage in duty.Stages)
        {
            foreach (ref readonly var spell in evaluation.Duties[stage.Index]?.Spells ?? default)
            {
                points.Add(spell.From);
            }
        }

        sum.Begin(Phase.Pending, Cause.Beginning);
        foreach (var at in points)
        {
            ref readonly var own = ref spells.At(at);
            if (own.Phase is Phase.InEffect or Phase.Lapsed && StageSum.Missed(evaluation, duty, at) is var (stage, spell))
            {
                sum.Go(at, stage.Spells[spell], Cause.StageMissed);
            }
            else if (own.Phase == Phase.Fulfilled && late is var (slow, its))
            {
                sum.Go(at, slow.Spells[its], Cause.StageLate);
            }
            else if (own.Phase != Phase.Lapsed || !(sum.Last.Phase.IsInDefault() || StageSum.IsOpen(evaluation, duty, at)))
            {
                sum.Go(at, own, own.Cause);
            }
        }

        return sum;
    }
}
