using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Validation.Passes;

/// <summary>Looks at stages in their order: what counts all so far cannot fall, and no stage falls due before the one before it.</summary>
/// <remarks>
/// Stages at different places or about different things may run side by side, and their days are not compared. A ceiling that
/// falls from stage to stage is no schedule of performance.
/// </remarks>
internal static class Schedules
{
    internal static void Check(AgreementView view, Findings findings)
    {
        foreach (var clause in view.Clauses)
        {
            var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var stages in clause.Provisions.OfType<Norm>().Select(norm => norm.Milestones).Where(stages => stages.Count > 1 && seen.Add(stages)))
            {
                CheckDays(stages, clause, view.Agreement.Zone, findings);
                CheckAmounts(stages, clause, findings);
            }
        }
    }

    private static void CheckDays(ValueList<Milestone> stages, ClauseView clause, ReferenceZone? zone, Findings findings)
    {
        var last = new Dictionary<(ValueList<Identifiers.Id<Places.Place>>, string?), Milestone>();
        foreach (var stage in stages.Where(stage => stage.Due is not null))
        {
            var thread = (stage.Where, stage.Cumulative ? null : stage.Object);
            if (last.TryGetValue(thread, out var before) && Times.EndsBefore(stage.Due, before.Due, zone))
            {
                findings.Add(Rules.ScheduleGoesBack, Findings.At(clause.PathOf(stage), "due"), $"{clause.Name}: the stage '{stage.Key}' is due ({stage.Due}) before the stage '{before.Key}' in front of it ({before.Due}).", stage.Due!.ToString());
            }

            last[thread] = stage;
        }
    }

    private static void CheckAmounts(ValueList<Milestone> stages, ClauseView clause, Findings findings)
    {
        var last = new Dictionary<(ValueList<Identifiers.Id<Places.Place>>, string?, Unit, string?), (Amount.Fixed Amount, Milestone Stage)>();
        foreach (var stage in stages.Where(stage => stage.Cumulative))
        {
            foreach (var amount in stage.Amounts.OfType<Amount.Fixed>())
            {
                if (Sizes.Least(amount) is not { } least || Sizes.Of(amount.Quantity) is not { } size)
                {
                    continue;
                }

                var thread = (stage.Where, stage.Object, size.Unit, amount.Quantity.Of);
                if (last.TryGetValue(thread, out var before) && least < Sizes.Least(before.Amount) && before.Stage != stage)
                {
                    findings.Add(Rules.ScheduleGoesBack, Findings.At(clause.PathOf(stage), "amounts"), $"{clause.Name}: with the stage '{stage.Key}' it comes to {amount} in all, and with the stage '{before.Stage.Key}' in front of it to {before.Amount}.", amount.ToString());
                }

                last[thread] = (amount, stage);
            }
        }
    }
}
