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

        var reached = new Reckoned?[needs.Length];
        if (result.Plan.Kind == DutyKind.Recurring)
        {
            return OfOccurrence(evaluation, result, at);
        }

        if (Bearing.IsLimit(result.Plan.Norm))
        {
            Levels(evaluation, result, at, reached);
        }
        else
        {
            Count(evaluation, result, at, reached);
        }

        var amounts = new List<AmountProgress>(needs.Length);
        for (var i = 0; i < needs.Length; i++)
        {
            amounts.Add(Progress(needs[i], reached[i]) with
            {
                Wanted = needs[i].Ratio is null ? needs[i].Number : Ratios.Owed(evaluation, result.Plan, needs[i], at),
            });
        }

        return [.. amounts];
    }

    /// <summary>The amounts of the occurrence that an instant falls into.</summary>
    private static ValueList<AmountProgress> OfOccurrence(Evaluation evaluation, DutyResult result, Instant at) =>
        DueTimes.OccurrenceAt(result, at) is { } occurrence ? OccurrenceReport.Amounts(evaluation, result, occurrence, at) : [];

    /// <summary>How much of a need is reached, of the number that the text gives.</summary>
    internal static AmountProgress Progress(Need need, Reckoned? reached) => new()
    {
        Stated = need.Stated,
        Unit = need.Unit,
        Reached = reached?.Counted,
        Least = reached?.Least,
        Most = reached?.Most,
        Wanted = need.Number,
    };

    private static void Levels(Evaluation evaluation, DutyResult result, Instant at, Reckoned?[] reached)
    {
        foreach (var violation in result.Violations)
        {
            if (violation.From <= at && violation.Need >= 0 && (violation.To is null || violation.To > at))
            {
                reached[violation.Need] = violation.Reached;
            }
        }

        var levels = new Reckoned[reached.Length];
        var measure = result.Plan.Norm.Norm.Measure;
        var from = measure is { Kind: Provisions.MeasureKind.PerPeriod, Per: { } per }
            ? Calendar.CellOf(at.InZone(result.Plan.Agreement.TimeZone).LocalDateTime, per, 1, null).First.InZoneLeniently(result.Plan.Agreement.TimeZone).ToInstant()
            : Instant.MinValue;
        foreach (ref readonly var match in result.Matches)
        {
            if (match.Use == Use.Counts && match.Need >= 0 && match.From <= at && match.From >= from)
            {
                var amount = AmountsSaid.Of(evaluation.Ledger, result.Plan, match);
                levels[match.Need] = match.Has(MatchFlags.Observed) ? amount : match.Has(MatchFlags.Removes) ? levels[match.Need] - amount : levels[match.Need] + amount;
                var need = match.Need;
                if (!result.Violations.Any(one => one.Need == need && one.From <= at && (one.To is null || one.To > at)))
                {
                    reached[need] = levels[need];
                }
            }
        }
    }

    private static void Count(Evaluation evaluation, DutyResult result, Instant at, Reckoned?[] reached)
    {
        void Take(in Match match, Reckoned amount)
        {
            if (match.Use == Use.Performs && match.Need >= 0 && match.Need < reached.Length && match.To <= at)
            {
                var before = reached[match.Need] ?? default;
                reached[match.Need] = match.Has(MatchFlags.Observed) ? Reckoned.Higher(before, amount) : before + amount;
            }
        }

        foreach (ref readonly var match in result.Matches)
        {
            Take(match, AmountsSaid.Of(evaluation.Ledger, result.Plan, match));
        }

        foreach (var (share, amount) in StageShares.Of(evaluation, result.Plan, result.Rounds))
        {
            Take(share, amount);
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
                    reached[whole] = (reached[whole] ?? default) + AmountsSaid.Of(evaluation.Ledger, stage, match);
                }
            }
        }
    }
}
