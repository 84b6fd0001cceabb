using NodaTime;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>How much of each amount of a duty is reached at an instant.</summary>
internal static class AmountReport
{
    internal static ValueList<AmountProgress> Of(Evaluation evaluation, DutyResult result, Instant at)
    {
        var needs = result.Plan.Needs;
        if (needs.Length == 0)
        {
            return [];
        }

        var reached = new decimal?[needs.Length];
        if (result.Plan.Kind == DutyKind.Recurring)
        {
            return OfOccurrence(result, at);
        }

        if (Bearing.IsLimit(result.Plan.Norm))
        {
            Levels(result, at, reached);
        }
        else
        {
            Count(evaluation, result, at, reached);
        }

        var amounts = new List<AmountProgress>(needs.Length);
        for (var i = 0; i < needs.Length; i++)
        {
            amounts.Add(new AmountProgress
            {
                Stated = needs[i].Stated,
                Unit = needs[i].Unit,
                Reached = reached[i],
                Wanted = needs[i].Ratio is null ? needs[i].Number : Ratios.Owed(evaluation, result.Plan, needs[i], at),
            });
        }

        return [.. amounts];
    }

    /// <summary>The amounts of the occurrence that an instant falls into.</summary>
    private static ValueList<AmountProgress> OfOccurrence(DutyResult result, Instant at) =>
        DueTimes.OccurrenceAt(result, at) is { } occurrence ? OccurrenceReport.Amounts(result, occurrence, at) : [];

    private static void Levels(DutyResult result, Instant at, decimal?[] reached)
    {
        foreach (var violation in result.Violations)
        {
            if (violation.From <= at && violation.Need >= 0 && (violation.To is null || violation.To > at))
            {
                reached[violation.Need] = violation.Reached;
            }
        }

        var levels = new decimal[reached.Length];
        var measure = result.Plan.Norm.Norm.Measure;
        var from = measure is { Kind: Provisions.MeasureKind.PerPeriod, Per: { } per }
            ? Calendar.CellOf(at.InZone(result.Plan.Norm.Agreement.TimeZone).LocalDateTime, per, 1, null).First.InZoneLeniently(result.Plan.Norm.Agreement.TimeZone).ToInstant()
            : Instant.MinValue;
        foreach (ref readonly var match in result.Matches)
        {
            if (match.Use == Use.Counts && match.Need >= 0 && match.From <= at && match.From >= from)
            {
                levels[match.Need] = match.Has(MatchFlags.Observed) ? match.Amount : match.Has(MatchFlags.Removes) ? Math.Max(0, levels[match.Need] - match.Amount) : levels[match.Need] + match.Amount;
                var need = match.Need;
                if (!result.Violations.Any(one => one.Need == need && one.From <= at && (one.To is null || one.To > at)))
                {
                    reached[need] = levels[need];
                }
            }
        }
    }

    private static void Count(Evaluation evaluation, DutyResult result, Instant at, decimal?[] reached)
    {
        void Take(in Match match)
        {
            if (match.Use == Use.Performs && match.Need >= 0 && match.Need < reached.Length && match.To <= at)
            {
                reached[match.Need] = match.Has(MatchFlags.Observed) ? Math.Max(reached[match.Need] ?? 0, match.Amount) : (reached[match.Need] ?? 0) + match.Amount;
            }
        }

        foreach (ref readonly var match in result.Matches)
        {
            Take(match);
        }

        foreach (var share in StageShares.Of(evaluation, result.Plan))
        {
            Take(share);
        }

        // What was done under its stages is done of the whole.
        foreach (var stage in result.Plan.Stages)
        {
            if (evaluation.Ledger.Matches[stage.Index] is not { } list)
            {
                continue;
            }

            foreach (ref readonly var match in list.Now)
            {
                if (match.Use != Use.Performs || match.Need < 0 || match.To > at)
                {
                    continue;
                }

                var unit = stage.Needs[match.Need].Unit;
                if (Array.FindIndex(result.Plan.Needs, need => need.Unit == unit && need.Number is not null) is var whole and >= 0)
                {
                    reached[whole] = (reached[whole] ?? 0) + match.Amount;
                }
            }
        }
    }
}
