using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>Finds the violations of a duty to keep something up: from when to when each lasted, and what excuses it.</summary>
internal sealed class ViolationFold(Evaluation evaluation, DutyPlan duty, Activity activity) : ViolationFinder
{
    private readonly Excuses excuses = new(evaluation, duty);

    // Those that go on: what was begun, and what was seen.
    private readonly List<ViolationItem> begun = [];
    private readonly List<ViolationItem> seen = [];

    internal override void Take(in Match match, ViolationLine line)
    {
        switch (match.Use)
        {
            case Use.Violates when match.Progress == Progress.Completed && !match.Has(MatchFlags.Observed) && Close(line, match, true):
                break;
            case Use.Violates:
                Add(line, match);
                break;
            case Use.Ends or Use.Keeps:
                Close(line, match, false);
                break;
            default:
                break;
        }
    }

    internal override ViolationFinder Copy()
    {
        var copy = new ViolationFold(evaluation, duty, activity);
        copy.begun.AddRange(begun);
        copy.seen.AddRange(seen);
        return copy;
    }

    private void Add(ViolationLine line, in Match match)
    {
        var entry = evaluation.Ledger.EntryAt(match.Entry);
        var (from, until) = (match.From, match.Has(MatchFlags.GoesOn) ? (Instant?)null : match.From == match.To ? match.To : match.To + Duration.Epsilon);

        // What goes on from a time at which the duty did not bind yet, or rested, counts from when it does.
        if (!activity.Judges(from))
        {
            if (Resumes(from, until) is not { } later)
            {
                return;
            }

            from = later;
        }

        if (InWindow(match) is not { } basis)
        {
            return;
        }

        // What breaks it breaks it only where it binds.
        var item = line.Add(new ViolationItem(match.Entry, from, until, basis.On(activity.GroundAt(from)), Excuse: excuses.For(entry, match)), match.From);
        if (until is null)
        {
            (entry is Observation ? seen : begun).Add(item);
        }
    }

    private Instant? Resumes(Instant from, Instant? until)
    {
        foreach (var state in activity.States)
        {
            if (state.Phase == Phase.InEffect && state.From > from && (until is null || state.From < until))
            {
                return state.From;
            }
        }

        return null;
    }

    // A ban for some hours of the day: the hour decides, and where the record or the text gives none, nobody knows.
    private Basis? InWindow(in Match match)
    {
        if (duty.Norm.Norm.Recurrence is not Recurrence.DailyWindow window)
        {
            return match.Basis;
        }

        var zone = duty.Agreement.TimeZone;
        if (window.OnDaysOf is { } days && !IsDayOf(days, match.From.InZone(zone).Date))
        {
            return null;
        }

        if (window.Hours == 24)
        {
            return match.Basis;
        }

        if (window.Opens is not { } opens || match.To - match.From >= Duration.FromHours(1))
        {
            return Basis.Unknown;
        }

        var time = match.From.InZone(zone).TimeOfDay;
        var since = (time.TickOfDay - opens.TickOfDay + NodaConstants.TicksPerDay) % NodaConstants.TicksPerDay;
        return since < (long)(window.Hours * NodaConstants.TicksPerHour) ? match.Basis : null;
    }

    private bool IsDayOf(Anchor days, LocalDate day)
    {
        foreach (var happening in new TimeResolver(evaluation, duty.Agreement, duty.Norm).Happenings(days))
        {
            if (happening.First.Date <= day && happening.Last.Date >= day)
            {
                return true;
            }
        }

        return false;
    }

    // The end of something that was begun, whether told as its completion or as what undoes it.
    private bool Close(ViolationLine line, in Match match, bool sameAct)
    {
        if (!sameAct && (match.Use == Use.Ends || match.Has(MatchFlags.Observed)))
        {
            Close(line, seen, match, null);
        }

        return (sameAct || match.Use == Use.Ends) && Close(line, begun, match, sameAct ? evaluation.Ledger.EntryAt(match.Entry) : null);
    }

    // Closes all that go on, or the last of one kind that the ending completes.
    private bool Close(ViolationLine line, List<ViolationItem> goOn, in Match match, Entry? ending)
    {
        var closed = false;
        for (var i = goOn.Count - 1; i >= 0; i--)
        {
            var open = goOn[i];
            if (open.From > match.To || (ending is not null && !IsSame(evaluation.Ledger.EntryAt(open.Entry), ending)))
            {
                continue;
            }

            line.End(open, ending is not null || match.Use == Use.Keeps ? match.To : match.From > open.From ? match.From : match.To);
            goOn.RemoveAt(i);
            closed = true;
            if (ending is not null)
            {
                return true;
            }
        }

        return closed;
    }

    private static bool IsSame(Entry begun, Entry ending) =>
        begun is Act first && ending is Act second && first.Kind == second.Kind
        && first.By == second.By && (first.Where.Count == 0 || second.Where.Count == 0 || first.Where == second.Where);
}
