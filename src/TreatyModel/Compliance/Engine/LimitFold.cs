using NodaTime;
using TreatyModel.Provisions;

namespace TreatyModel.Compliance.Engine;

/// <summary>Counts levels, totals and sums per period against limits, and finds when they were passed.</summary>
internal sealed class LimitFold(Evaluation evaluation, DutyPlan duty, Activity activity) : ViolationFinder
{
    private readonly Excuses excuses = new(evaluation, duty);
    private readonly MeasureKind measure = duty.Norm.Norm.Measure?.Kind ?? MeasureKind.Level;

    // By need: how much there is, in which period it was counted, and what passes the limit and goes on.
    private readonly Reckoned[] levels = new Reckoned[duty.Needs.Length];
    private readonly LocalDateTime?[] cells = new LocalDateTime?[duty.Needs.Length];
    private readonly ViolationItem?[] open = new ViolationItem?[duty.Needs.Length];

    internal override void Take(in Match match, ViolationLine line)
    {
        if (match.Use == Use.Violates)
        {
            line.Add(new ViolationItem(match.Entry, match.From, match.Has(MatchFlags.GoesOn) ? null : match.To + Duration.Epsilon, match.Basis.On(activity.GroundAt(match.From))), match.From);
            return;
        }

        if (match.Use != Use.Counts || match.Need < 0 || duty.Needs[match.Need].Number is not { } limit)
        {
            return;
        }

        var (need, amount) = (match.Need, AmountsSaid.Of(evaluation.Ledger, duty, match));
        if (measure == MeasureKind.PerPeriod && duty.Norm.Norm.Measure?.Per is { } per)
        {
            var zone = duty.Agreement.TimeZone;
            var cell = Calendar.CellOf(match.From.InZone(zone).LocalDateTime, per, 1, null);
            if (cells[need] != cell.First)
            {
                (cells[need], levels[need], open[need]) = (cell.First, default, null);
            }

            levels[need] += amount;
            Hold(line, match, limit, cell.End.InZoneLeniently(zone).ToInstant());
            return;
        }

        levels[need] = match.Has(MatchFlags.Observed) && measure == MeasureKind.Level ? amount
            : match.Has(MatchFlags.Removes) && measure == MeasureKind.Level ? levels[need] - amount
            : levels[need] + amount;
        Hold(line, match, limit, null);
    }

    internal override ViolationFinder Copy()
    {
        var copy = new LimitFold(evaluation, duty, activity);
        levels.CopyTo(copy.levels, 0);
        cells.CopyTo(copy.cells, 0);
        open.CopyTo(copy.open, 0);
        return copy;
    }

    // Kept by whatever any source says of the level it is kept; passed by what some of them say only it is disputed.
    private void Hold(ViolationLine line, in Match match, decimal limit, Instant? until)
    {
        var need = match.Need;
        var (comparator, level) = (duty.Needs[need].Comparator, levels[need]);
        var (byLeast, byMost) = (Tally.Keeps(comparator, level.Least, limit), Tally.Keeps(comparator, level.Most, limit));
        var keeps = byLeast && byMost;
        if (open[need] is { } passed && (keeps || match.From > passed.From))
        {
            line.End(passed, match.From);
        }

        open[need] = keeps || (!activity.Judges(match.From) && !activity.Judges(match.To))
            ? null
            : line.Add(new ViolationItem(match.Entry, match.From, until, (byLeast || byMost ? Basis.Disputed : match.Basis).On(activity.GroundAt(match.To)), need, level, excuses.For(evaluation.Ledger.EntryAt(match.Entry), match)), match.From);
    }
}
