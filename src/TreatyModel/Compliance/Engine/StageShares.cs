using TreatyModel.Quantities;

namespace TreatyModel.Compliance.Engine;

/// <summary>Shares out what names no stage among the stages, the first that is not full before the next.</summary>
internal static class StageShares
{
    /// <summary>What falls to a stage of that which was done under its norm without naming one.</summary>
    /// <param name="evaluation">The results of the stages before.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="rounds">How often it falls due itself.</param>
    internal static IEnumerable<(Match Match, Reckoned Amount)> Of(Evaluation evaluation, DutyPlan stage, int rounds)
    {
        if (stage.Whole is not { } whole || evaluation.Ledger.Matches[whole.Index] is not { } pool)
        {
            yield break;
        }

        var filled = WantedBefore(evaluation, whole, stage);
        var (need, wanted) = CountedNeed(stage, rounds);
        var taken = default(Reckoned);
        foreach (var match in pool.Now.ToArray())
        {
            if (match.Use != Use.Performs || match.Has(MatchFlags.Incomparable))
            {
                continue;
            }

            // Done in full, without an amount: every stage is done with it.
            if (match.Amount == 0 && match.Progress == Chronicles.Progress.Completed)
            {
                yield return (match with { Need = -1 }, default);
                continue;
            }

            if (need < 0 || match.Amount == 0)
            {
                continue;
            }

            var before = taken.Through(Share);
            taken += AmountsSaid.Of(evaluation.Ledger, whole, match);
            var share = taken.Through(Share).Beyond(before);
            if (share.Most > 0)
            {
                yield return (match with { Need = (short)need, Amount = share.Counted, Flags = match.Flags & ~MatchFlags.RivalAmounts }, share);
            }
        }

        // What falls to the stage of so much done in all.
        decimal Share(decimal done) => Math.Clamp(done - filled, 0, wanted ?? decimal.MaxValue);
    }

    /// <summary>How much of a unit a stage wants.</summary>
    internal static decimal WantedBefore(Evaluation evaluation, DutyPlan stage, Unit unit)
    {
        foreach (var need in stage.Needs)
        {
            if (need.Unit == unit && need.Number is { } number)
            {
                return number * (evaluation.Duties[stage.Index]?.Rounds ?? 1);
            }
        }

        return 0;
    }

    private static decimal WantedBefore(Evaluation evaluation, DutyPlan whole, DutyPlan stage)
    {
        var (need, _) = CountedNeed(stage, 1);
        if (need < 0)
        {
            return 0;
        }

        var sum = 0m;
        foreach (var earlier in whole.Stages.Take(stage.StageNumber))
        {
            sum += stage.Stage!.Cumulative ? 0 : WantedBefore(evaluation, earlier, stage.Needs[need].Unit);
        }

        return sum;
    }

    private static (int Need, decimal? Wanted) CountedNeed(DutyPlan stage, int rounds)
    {
        for (var i = 0; i < stage.Needs.Length; i++)
        {
            // How much a stage's share is of what was done can be told only where that is told in shares too.
            if (stage.Needs[i].Unit == Unit.Percent && stage.Whole?.Needs.Any(one => one.Unit == Unit.Percent) != true)
            {
                continue;
            }

            if (stage.Needs[i].Number is { } number)
            {
                return (i, number * rounds);
            }

            if (stage.Needs[i].Stated is Amount.Rest)
            {
                return (i, null);
            }
        }

        return (-1, null);
    }
}
