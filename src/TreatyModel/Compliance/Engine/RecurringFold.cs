using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>Works out a duty to do something again and again: each occurrence as a duty of its own, and all of them together.</summary>
internal sealed class RecurringFold(Evaluation evaluation, DutyPlan duty, Activity activity)
{
    private readonly SpellWriter spells = new();

    internal DutyResult Run()
    {
        var matches = evaluation.Ledger.Matches[duty.Index] is { } list ? list.Now : default;
        var performances = Performances(matches);
        var layout = new OccurrenceLayout(evaluation, duty, activity);
        var occurrences = new List<OccurrenceItem>();
        var goesOn = layout.Lay(performances, occurrences);
        var rounds = occurrences.Count;
        if (duty.Whole is not null && StageShares.Of(evaluation, duty, rounds).Select(share => share.Match).ToArray() is { Length: > 0 } shares)
        {
            performances = InOrder([.. performances, .. shares]);
            occurrences = [];
            goesOn = layout.Lay(performances, occurrences);
        }

        Together(activity, occurrences);
        return new RecurringResult(occurrences, rounds, goesOn)
        {
            Plan = duty,
            Spells = spells.Done(),
            Activity = activity,
            Performed = Done(occurrences, goesOn),
            Begun = performances.Count > 0 ? performances[0].Happened.On(performances[0].Basis.On(activity.GroundAt(performances[0].To))) : null,
            Matches = matches,
        };
    }

    private List<Match> Performances(ChunkedList<Match>.View matches)
    {
        var performances = new List<Match>(matches.Count);
        foreach (ref readonly var match in matches)
        {
            if (match.Use is Use.Performs or Use.Keeps)
            {
                performances.Add(match);
            }
        }

        return InOrder(performances);
    }

    private List<Match> InOrder(List<Match> performances)
    {
        performances.Sort((one, other) => one.To != other.To ? one.To.CompareTo(other.To) : evaluation.Ledger.InTie(one.Entry, other.Entry));
        return performances;
    }

    // In default from when an occurrence was missed until it is made good, or another is met.
    private void Together(Activity activity, List<OccurrenceItem> occurrences)
    {
        var steps = new List<(Instant At, Phase Phase, Basis Basis, int Entry)>();
        foreach (var occurrence in occurrences)
        {
            for (var i = 1; i < occurrence.Spells.Count; i++)
            {
                ref readonly var spell = ref occurrence.Spells[i];
                if (spell.Phase is Phase.Overdue or Phase.Breached)
                {
                    steps.Add((spell.From, spell.Phase, spell.Basis, spell.Entry));
                }
                else if (spell.Phase is Phase.Fulfilled or Phase.FulfilledLate)
                {
                    steps.Add((spell.From, Phase.InEffect, spell.Basis, spell.Entry));
                }
            }
        }

        steps.Sort((one, other) => one.At.CompareTo(other.At));
        var next = 0;
        var shown = (Phase: Phase.InEffect, Basis: Basis.Established, Entry: -1);
        for (var i = 0; i < activity.States.Length; i++)
        {
            var state = activity.States[i];
            var end = i + 1 < activity.States.Length ? activity.States[i + 1].From : Instant.MaxValue;
            if (state.Phase != Phase.InEffect)
            {
                spells.Go(state.From, state.Phase, state.Basis, state.Cause, state.Entry);
                while (next < steps.Count && steps[next].At < end)
                {
                    shown = (steps[next].Phase, steps[next].Basis, steps[next].Entry);
                    next++;
                }

                continue;
            }

            spells.Go(state.From, shown.Phase, shown.Phase == Phase.InEffect ? state.Basis : shown.Basis, state.Cause, state.Entry);
            for (; next < steps.Count && steps[next].At < end; next++)
            {
                var step = steps[next];
                shown = (step.Phase, step.Basis, step.Entry);
                spells.Go(Instant.Max(step.At, state.From), step.Phase, step.Basis, step.Phase == Phase.InEffect ? Cause.OccurrenceMet : Cause.OccurrenceMissed, step.Entry);
            }
        }
    }

    // A stage that recurs is done when all its occurrences are.
    private Happening? Done(List<OccurrenceItem> occurrences, bool goesOn)
    {
        if (goesOn || occurrences.Count == 0 || occurrences.Exists(one => one.Spells.Last.Phase is not (Phase.Fulfilled or Phase.FulfilledLate)))
        {
            return null;
        }

        var last = occurrences.MaxBy(one => one.Spells.Last.From)!.Spells.Last;
        return last.Entry < 0 ? null : EntryTimes.Happening(last.Entry, evaluation.Ledger.EntryAt(last.Entry).Happened, duty.Agreement.TimeZone, last.Basis);
    }
}
