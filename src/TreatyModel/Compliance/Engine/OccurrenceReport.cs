using NodaTime;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>The occurrences of a recurring duty as they stood at an instant.</summary>
internal static class OccurrenceReport
{
    internal static IEnumerable<OccurrenceFinding> Of(Evaluation evaluation, DutyResult result, Instant at)
    {
        foreach (var occurrence in result.Occurrences)
        {
            if (occurrence.From > at)
            {
                yield break;
            }

            ref readonly var spell = ref occurrence.Spells.At(at);
            yield return new OccurrenceFinding
            {
                Address = result.Plan.Id with { Occurrence = occurrence.Key },
                From = occurrence.From,
                TooLateFrom = occurrence.Limit,
                Phase = spell.Phase,
                Basis = spell.Basis,
                Amounts = IsOver(occurrence, at) ? Amounts(result.Plan, occurrence) : Amounts(evaluation, result, occurrence, at),
                Times = IsOver(occurrence, at) ? occurrence.Times : Performances(result, occurrence, at).Count,
            };
        }
    }

    /// <summary>The amounts of one occurrence, up to an instant.</summary>
    internal static ValueList<AmountProgress> Amounts(Evaluation evaluation, DutyResult result, OccurrenceItem occurrence, Instant at)
    {
        var reached = new Reckoned?[result.Plan.Needs.Length];
        foreach (var match in Performances(result, occurrence, at))
        {
            if (match.Need >= 0)
            {
                reached[match.Need] = (reached[match.Need] ?? default) + AmountsSaid.Of(evaluation.Ledger, result.Plan, match);
            }
        }

        return [.. result.Plan.Needs.Select((need, i) => AmountReport.Progress(need, reached[i]))];
    }

    private static bool IsOver(OccurrenceItem occurrence, Instant at) => occurrence.Limit <= at || occurrence.Spells.At(at).Phase.IsFinal();

    // What was done for it by an instant.
    private static List<Match> Performances(DutyResult result, OccurrenceItem occurrence, Instant at)
    {
        var done = new List<Match>();
        foreach (ref readonly var match in result.Matches)
        {
            if (match.Use is Use.Performs && match.To <= at && match.To >= occurrence.From && (occurrence.Limit is null || match.To < occurrence.Limit))
            {
                done.Add(match);
            }
        }

        return done;
    }

    /// <summary>The amounts of one occurrence, all in all.</summary>
    internal static ValueList<AmountProgress> Amounts(DutyPlan plan, OccurrenceItem occurrence) =>
    [
        .. plan.Needs.Select((need, i) => AmountReport.Progress(need, i < occurrence.Reached.Length && occurrence.Reached[i] != default ? occurrence.Reached[i] : null)),
    ];
}
