using NodaTime;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Lays out the occurrences of a recurring duty up to the horizon, and assigns what was done to them.</summary>
internal sealed partial class OccurrenceLayout(Evaluation evaluation, DutyPlan duty, Activity activity)
{
    /// <summary>The most occurrences that are laid out; beyond, the duty goes on without being laid out further.</summary>
    internal const int MaxOccurrences = 100_000;

    private readonly DateTimeZone zone = duty.Agreement.TimeZone;
    private readonly TimeResolver times = new(evaluation, duty.Agreement, duty.Norm);

    /// <returns>Whether further occurrences follow beyond those laid out.</returns>
    internal bool Lay(List<Match> performances, List<OccurrenceItem> into) => duty.Recurrence switch
    {
        Recurrence.PerPeriod period => Periods(period, performances, into),
        Recurrence.Gap { Bound: GapBound.Exactly } gap => Schedule(gap, performances, into),
        Recurrence.Gap gap => Gaps(gap, performances, into),
        Recurrence.OnTrigger trigger => Triggers(trigger, performances, into),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A text that is only assumed to bind has no first day: the record gives it.
    private Instant? BeginsWith(List<Match> performances) =>
        activity.Begins is not { } begins ? null
        : begins > Instant.MinValue ? begins
        : performances.Count > 0 ? performances[0].From : null;

    // What it rests on that an occurrence is due that begins at an instant: where the record gives the first day, what that does.
    private Basis Given(List<Match> performances, Instant start) =>
        activity.Begins != Instant.MinValue || performances.Count == 0 || performances.Exists(one => one.From <= start && one.Basis == Basis.Established) ? Basis.Established : performances[0].Basis;

    // With the duty, or the stage when the next one begins.
    private Instant Over => NextStage() is { } next ? Instant.Min(Ended, next) : Ended;

    private Instant Ended => activity.States[^1] is { Phase: Phase.Completed or Phase.Discharged or Phase.Terminated } last ? last.From : Instant.MaxValue;

    private static bool IsCut(List<OccurrenceItem> into) => into.Count >= MaxOccurrences;

    private bool Periods(Recurrence.PerPeriod period, List<Match> performances, List<OccurrenceItem> into)
    {
        if (BeginsWith(performances) is not { } begins)
        {
            return false;
        }

        var over = Over;
        var origin = begins.InZone(zone).LocalDateTime;
        var cell = Calendar.CellOf(origin, period.Unit, period.Every, origin);
        var next = 0;
        while (true)
        {
            var (start, end) = (Instant.Max(begins, At(cell.First)), At(cell.End));
            if (start >= over || start > evaluation.Horizon)
            {
                return start < over;
            }

            if (IsCut(into))
            {
                return true;
            }

            var mine = new List<Match>();
            while (next < performances.Count && performances[next].To < end)
            {
                if (performances[next].To >= start)
                {
                    mine.Add(performances[next]);
                }

                next++;
            }

            // A period in which the duty rested throughout is none.
            if (IsActive(start, end))
            {
                into.Add(Occurrence(cell.Key, start, Instant.Min(end, over), mine, period, Given(performances, start)));
            }

            if (cell.End.Year > Days.MaxYear)
            {
                return true;
            }

            cell = Calendar.CellOf(cell.End, period.Unit, period.Every, origin);
        }
    }

    private bool IsActive(Instant start, Instant end)
    {
        foreach (var state in activity.States)
        {
            if (state.Phase == Phase.InEffect && state.From < end && EndOf(state) > start)
            {
                return true;
            }
        }

        return false;
    }

    private Instant EndOf(Activity.State state)
    {
        for (var i = 0; i < activity.States.Length; i++)
        {
            if (activity.States[i].From == state.From)
            {
                return i + 1 < activity.States.Length ? activity.States[i + 1].From : Instant.MaxValue;
            }
        }

        return Instant.MaxValue;
    }

    private Instant At(LocalDateTime local) => Days.Resolve(local, zone).Earlier;

    private OccurrenceItem Occurrence(string key, Instant start, Instant end, List<Match> mine, Recurrence.PerPeriod period, Basis given)
    {
        var most = period.Comparator is Comparator.AtMost or Comparator.FewerThan;
        var wanted = period.Comparator switch { Comparator.MoreThan => period.Times + 1, Comparator.FewerThan => period.Times - 1, _ => period.Times };
        var spells = Opened(start);
        var tally = new Tally(duty.Needs, need => need.Number);
        var times = 0;
        foreach (var match in mine)
        {
            if (tally.Counts)
            {
                tally.Add(match, AmountsSaid.Of(evaluation.Ledger, duty, match));
            }

            times++;
            var whole = tally.Counts ? tally.IsFull || (match.Need < 0 && match.Amount == 0) : times >= wanted;
            if (most && times > wanted)
            {
                spells.Go(match.To, Phase.Breached, match.Basis, Cause.Violated, match.Entry);
            }
            else if (!most && whole && spells.Last.Phase == Phase.InEffect)
            {
                spells.Go(match.To, Phase.Fulfilled, tally.Counts && !tally.IsSurelyFull && match.Need >= 0 ? Basis.Disputed : match.Basis, Cause.Performed, match.Entry);
            }
        }

        if (spells.Last.Phase == Phase.InEffect)
        {
            Close(spells, end, mine, most);
        }

        return new OccurrenceItem { Key = key, From = start, Limit = end, Spells = Resting(spells, given), Reached = tally.Reached, Times = times };
    }

    private void Close(SpellWriter spells, Instant end, List<Match> mine, bool most)
    {
        if (most)
        {
            spells.Go(end, Phase.Fulfilled, Basis.Presumed, Cause.WindowClosed);
            return;
        }

        var basis = mine.Count == 0 ? Basis.Presumed : mine[^1].Basis;
        var breach = evaluation.Policy.Silence == Silence.Breach;
        spells.Go(end, breach ? Phase.Breached : Phase.Overdue, basis, breach ? Cause.SilenceIsBreach : Cause.DeadlinePassed, mine.Count == 0 ? -1 : mine[^1].Entry);
    }

    private static SpellWriter Opened(Instant start)
    {
        var spells = new SpellWriter().Begin(Phase.Pending, Cause.NotBegun);
        spells.Go(start, Phase.InEffect, Basis.Established, Cause.Begun);
        return spells;
    }

    // An occurrence rests on no more than that the duty binds, and than what opens it.
    private SpellList Resting(SpellWriter spells, Basis opened) => spells.On(at => activity.GroundAt(at).Weaker(opened)).Done();

    // One after the other: the time runs anew from each.
    private bool Gaps(Recurrence.Gap gap, List<Match> performances, List<OccurrenceItem> into)
    {
        if (BeginsWith(performances) is not { } begins)
        {
            return false;
        }

        var over = Over;
        var (from, next) = (begins, 0);
        while (from < over && from <= evaluation.Horizon && !IsCut(into))
        {
            while (next < performances.Count && performances[next].To < from)
            {
                next++;
            }

            var (limit, given) = (Later(from, gap.Period), Given(performances, from));
            var spells = Opened(from);
            if (next >= performances.Count)
            {
                if (gap.Bound == GapBound.AtMost)
                {
                    Close(spells, Instant.Min(limit, over), [], false);
                    into.Add(new OccurrenceItem { Key = KeyOf(gap, limit), From = from, Limit = limit, Spells = Resting(spells, given) });
                }

                return limit < over;
            }

            var match = performances[next++];
            var early = gap.Bound == GapBound.AtLeast && match.To < limit && into.Count > 0;
            if (gap.Bound == GapBound.AtMost && match.To >= limit)
            {
                Close(spells, limit, [], false);
                spells.Go(match.To, Phase.FulfilledLate, match.Basis, Cause.PerformedLate, match.Entry);
            }
            else
            {
                spells.Go(match.To, early ? Phase.Breached : Phase.Fulfilled, match.Basis, early ? Cause.Violated : Cause.Performed, match.Entry);
            }

            into.Add(new OccurrenceItem { Key = KeyOf(gap, limit), From = from, Limit = gap.Bound == GapBound.AtMost ? limit : null, Spells = Resting(spells, given), Times = 1 });
            from = match.To + Duration.Epsilon;
        }

        return from < over;
    }

    private Instant Later(Instant from, Period period) =>
        Days.Resolve(from.InZone(zone).LocalDateTime + ConditionLine.CalendarPart(period), zone).Earlier + ConditionLine.TimePart(period);

    private string KeyOf(Recurrence.Gap gap, Instant limit) => KeyOf(gap.Period.HasTimeComponent
        ? new LegalTime.Moment(limit.InZone(zone).LocalDateTime, null)
        : new LegalTime.Day((limit - Duration.Epsilon).InZone(zone).Date));

    /// <summary>When the stage after a stage begins, by the text: what recurs in it falls due no more then. Null where there is none or it does not say.</summary>
    internal static Due? BeginningOfNext(DutyPlan stage) =>
        stage.Whole?.Stages.ElementAtOrDefault(stage.StageNumber + 1)?.Stage is { } next ? next.From ?? next.Due : null;

    private Instant? NextStage() => times.Resolve(BeginningOfNext(duty)).Start(zone);
}
