using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>Finds the violations among what bears on a duty to keep something up: from when to when each lasted, and what excuses it.</summary>
internal sealed class ViolationFold(Evaluation evaluation, DutyPlan duty, Activity activity)
{
    private readonly Excuses excuses = new(evaluation, duty);

    // Where those stand among what was found that go on.
    private readonly List<int> goOn = [];

    internal List<ViolationItem> Run(ChunkedList<Match>.View matches)
    {
        var found = new List<ViolationItem>();
        foreach (ref readonly var match in matches)
        {
            switch (match.Use)
            {
                case Use.Violates when match.Progress == Progress.Completed && !match.Has(MatchFlags.Observed) && Close(found, match, true):
                    break;
                case Use.Violates:
                    Add(found, match);
                    break;
                case Use.Ends or Use.Keeps:
                    Close(found, match, false);
                    break;
                default:
                    break;
            }
        }

        return found;
    }

    private void Add(List<ViolationItem> found, in Match match)
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

        var basis = InWindow(match);
        if (basis is not { } counted)
        {
            return;
        }

        if (until is null)
        {
            goOn.Add(found.Count);
        }

        found.Add(new ViolationItem(match.Entry, from, until, counted, Excuse: excuses.For(entry, match)));
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

        var zone = duty.Norm.Agreement.TimeZone;
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
        foreach (var happening in new TimeResolver(evaluation, duty.Norm.Agreement, duty.Norm).Happenings(days))
        {
            if (happening.First.Date <= day && happening.Last.Date >= day)
            {
                return true;
            }
        }

        return false;
    }

    // The end of something that was begun, whether told as its completion or as what undoes it.
    private bool Close(List<ViolationItem> found, in Match match, bool sameAct)
    {
        var closed = false;
        var ending = evaluation.Ledger.EntryAt(match.Entry);
        for (var i = goOn.Count - 1; i >= 0; i--)
        {
            var open = found[goOn[i]];
            if (open.From > match.To)
            {
                continue;
            }

            var begun = evaluation.Ledger.EntryAt(open.Entry);
            if (sameAct ? IsSame(begun, ending) : match.Use == Use.Ends || (match.Has(MatchFlags.Observed) && begun is Observation))
            {
                found[goOn[i]] = open with { To = sameAct || match.Use == Use.Keeps ? match.To : match.From > open.From ? match.From : match.To };
                goOn.RemoveAt(i);
                closed = true;
                if (sameAct)
                {
                    return true;
                }
            }
        }

        return closed;
    }

    private static bool IsSame(Entry begun, Entry ending) =>
        begun is Act first && ending is Act second && first.Kind == second.Kind
        && first.By == second.By && (first.Where.Count == 0 || second.Where.Count == 0 || first.Where == second.Where);
}
