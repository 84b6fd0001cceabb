using NodaTime;
using TreatyModel.Provisions;

namespace TreatyModel.Compliance.Engine;

/// <summary>Counts levels, totals and sums per period against limits, and finds when they were passed.</summary>
internal sealed class LimitFold(Evaluation evaluation, DutyPlan duty, Activity activity)
{
    private readonly Excuses excuses = new(evaluation, duty);
    private readonly List<ViolationItem> found = [];

    internal List<ViolationItem> Run(ChunkedList<Match>.View matches)
    {
        var needs = duty.Needs;
        var levels = new Reckoned[needs.Length];
        var open = new int[needs.Length];
        var cells = new LocalDateTime?[needs.Length];
        Array.Fill(open, -1);
        var measure = duty.Norm.Norm.Measure?.Kind ?? MeasureKind.Level;
        foreach (ref readonly var match in matches)
        {
            if (match.Use == Use.Violates)
            {
                found.Add(new ViolationItem(match.Entry, match.From, match.Has(MatchFlags.GoesOn) ? null : match.To + Duration.Epsilon, match.Basis));
                continue;
            }

            if (match.Use != Use.Counts || match.Need < 0 || needs[match.Need].Number is not { } limit)
            {
                continue;
            }

            var (need, amount) = (match.Need, AmountsSaid.Of(evaluation.Ledger, duty, match));
            if (measure == MeasureKind.PerPeriod && duty.Norm.Norm.Measure?.Per is { } per)
            {
                var cell = Calendar.CellOf(match.From.InZone(duty.Norm.Agreement.TimeZone).LocalDateTime, per, 1, null);
                if (cells[need] != cell.First)
                {
                    (cells[need], levels[need], open[need]) = (cell.First, default, -1);
                }

                levels[need] += amount;
                Hold(match, need, levels[need], limit, open, cell.End.InZoneLeniently(duty.Norm.Agreement.TimeZone).ToInstant());
                continue;
            }

            levels[need] = match.Has(MatchFlags.Observed) && measure == MeasureKind.Level ? amount
                : match.Has(MatchFlags.Removes) && measure == MeasureKind.Level ? levels[need] - amount
                : levels[need] + amount;
            Hold(match, need, levels[need], limit, open, null);
        }

        return found;
    }

    // Kept by what any source says of the level it is kept; passed by some of them only it is disputed.
    private void Hold(in Match match, int need, Reckoned level, decimal limit, int[] open, Instant? until)
    {
        var comparator = duty.Needs[need].Comparator;
        var (byLeast, byMost) = (Tally.Keeps(comparator, level.Least, limit), Tally.Keeps(comparator, level.Most, limit));
        if (byLeast && byMost)
        {
            if (open[need] >= 0)
            {
                found[open[need]] = found[open[need]] with { To = match.From };
                open[need] = -1;
            }

            return;
        }

        if (open[need] >= 0)
        {
            found[open[need]] = found[open[need]] with { To = match.From > found[open[need]].From ? match.From : found[open[need]].To };
        }

        if (!activity.Judges(match.From) && !activity.Judges(match.To))
        {
            open[need] = -1;
            return;
        }

        found.Add(new ViolationItem(match.Entry, match.From, until, byLeast || byMost ? Basis.Disputed : match.Basis, need, level, excuses.For(evaluation.Ledger.EntryAt(match.Entry), match)));
        open[need] = found.Count - 1;
    }
}
