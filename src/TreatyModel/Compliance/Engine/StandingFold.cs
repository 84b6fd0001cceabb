using NodaTime;
using TreatyModel.Chronicles;

namespace TreatyModel.Compliance.Engine;

/// <summary>Works out a duty to keep something up, a ban, or a limit: its violations, each kept, and when it was in breach.</summary>
internal sealed class StandingFold(Evaluation evaluation, DutyPlan duty, Activity activity)
{
    private readonly SpellWriter spells = new();
    private readonly List<ViolationItem> violations = [];

    // When the violations of each basis end that are known so far; a violation that goes on has no end.
    private readonly Instant[] ends = new Instant[5];
    private readonly int[] causes = new int[5];
    private int state;
    private Instant now = Instant.MinValue;

    private static readonly Basis[] Strongest = [Basis.Established, Basis.Disputed, Basis.Alleged, Basis.Unknown, Basis.Presumed];

    internal DutyResult Run()
    {
        Array.Fill(ends, Instant.MinValue);
        var matches = evaluation.Ledger.Matches[duty.Index] is { } list ? list.Now : default;
        var found = Bearing.IsLimit(duty.Norm)
            ? new LimitFold(evaluation, duty, activity).Run(matches)
            : new ViolationFold(evaluation, duty, activity).Run(matches);
        violations.AddRange(found);
        Words();
        violations.Sort((one, other) => one.From != other.From ? one.From.CompareTo(other.From) : evaluation.Ledger.InTie(one.Entry, other.Entry));
        Begin(activity.States[0]);
        foreach (var violation in violations)
        {
            if (violation.Excuse < 0)
            {
                Advance(violation.From);
                Violate(violation);
            }
        }

        Advance(Instant.MaxValue);
        return new StandingResult(violations)
        {
            Plan = duty,
            Spells = spells.Done(),
            Activity = activity,
            Begun = Begun(matches),
            Performed = Kept(),
            Matches = matches,
        };
    }

    // What a court, a verifier or a party holds of the duty as such.
    private void Words()
    {
        if (evaluation.Ledger.Said[duty.Norm.Index] is not { } said)
        {
            return;
        }

        foreach (var word in said.Now)
        {
            var concerns = word.Cited?.Bearer is null || duty.Bearers.Contains(word.Cited.Bearer);
            if (!concerns || word.Effect is not LegalEffect.Finds finds || evaluation.Ledger.IsRevoked(word.Entry))
            {
                continue;
            }

            var at = finds.Of is null ? -1 : violations.FindIndex(one => evaluation.Ledger.EntryAt(one.Entry).Id == finds.Of);
            if (finds.What == FindingKind.Breach && at >= 0)
            {
                var basis = Holdings.Basis(evaluation, duty, word);
                violations[at] = violations[at] with { Basis = Array.IndexOf(Strongest, basis) < Array.IndexOf(Strongest, violations[at].Basis) ? basis : violations[at].Basis };
            }
            else if (finds.What == FindingKind.Breach && activity.Judges(word.From) && finds.Of is null)
            {
                violations.Add(new ViolationItem(word.Entry, word.From, word.To + Duration.Epsilon, Holdings.Basis(evaluation, duty, word)));
            }
            else if (finds.What == FindingKind.NoBreach && at >= 0)
            {
                violations[at] = Holdings.IsAuthoritative(evaluation, duty, word)
                    ? violations[at] with { Excuse = word.Entry }
                    : violations[at] with { Basis = Holdings.AfterDenial(evaluation, duty, word, violations[at].Entry, violations[at].Basis) };
            }
        }
    }

    private void Begin(Activity.State first)
    {
        spells.Go(first.From, Shown(first), Silent(first), first.Cause, first.Entry);
    }

    // Kept up without any record of it: silence only.
    private static Basis Silent(Activity.State of) => of.Phase == Phase.InEffect && of.Basis == Basis.Established ? Basis.Presumed : of.Basis;

    private static Phase Shown(Activity.State of) => of.Phase;

    // Lets time pass up to an instant: states that begin, violations that end.
    private void Advance(Instant until)
    {
        while (true)
        {
            var next = state + 1 < activity.States.Length ? activity.States[state + 1].From : Instant.MaxValue;
            var (rank, end) = Current(now);
            var ending = rank < 0 ? Instant.MaxValue : end;
            var at = Instant.Min(next, ending);
            if (at >= until || at == Instant.MaxValue)
            {
                now = Instant.Max(now, until == Instant.MaxValue ? now : until);
                return;
            }

            now = at;
            if (at == next)
            {
                state++;
            }

            Show(at, at == ending ? Cause.ViolationEnded : activity.States[state].Cause, at == ending ? causes[rank] : activity.States[state].Entry);
        }
    }

    private void Violate(ViolationItem violation)
    {
        if (violation.To == violation.From)
        {
            return;
        }

        var rank = Array.IndexOf(Strongest, violation.Basis);
        var end = violation.To ?? Instant.MaxValue;
        if (end > ends[rank])
        {
            ends[rank] = end;
            causes[rank] = violation.Entry;
        }

        now = Instant.Max(now, violation.From);
        Show(now, Cause.Violated, violation.Entry);
    }

    private (int Rank, Instant End) Current(Instant at)
    {
        for (var rank = 0; rank < ends.Length; rank++)
        {
            if (ends[rank] > at)
            {
                return (rank, ends[rank]);
            }
        }

        return (-1, Instant.MaxValue);
    }

    private void Show(Instant at, Cause cause, int entry)
    {
        var of = activity.States[state];
        if (of.Phase != Phase.InEffect)
        {
            var kept = of.Phase == Phase.Completed && !violations.Exists(one => one.Excuse < 0) ? Basis.Presumed : of.Basis;
            spells.Go(at, of.Phase, of.Phase == Phase.Completed ? kept : of.Basis, of.Cause, of.Entry);
            return;
        }

        var (rank, _) = Current(at);
        if (rank >= 0)
        {
            spells.Go(at, Phase.Breached, Strongest[rank], Cause.Violated, cause == Cause.Violated ? entry : causes[rank]);
        }
        else
        {
            spells.Go(at, Phase.InEffect, Silent(of), cause == Cause.Violated ? of.Cause : cause, entry);
        }
    }

    private Happening? Begun(ChunkedList<Match>.View matches)
    {
        foreach (ref readonly var match in matches)
        {
            if (match.Use is Use.Keeps or Use.Performs && match.Progress == Progress.Began)
            {
                return EntryTimes.Happening(match.Entry, evaluation.Ledger.EntryAt(match.Entry).Happened, duty.Norm.Agreement.TimeZone, match.Basis);
            }
        }

        if (activity.Begins is not { } begins)
        {
            return null;
        }

        // What is to be kept up begins when it begins to bind; at the time that the text itself names, where it names one.
        var zone = duty.Norm.Agreement.TimeZone;
        var named = activity.From.Last ?? evaluation.Bindings[duty.Norm.Agreement.Index]?.Entered?.Last;
        var legal = named is not null && named.Start(zone) == begins
            ? named
            : new Time.LegalTime.Moment((begins == Instant.MinValue ? Instant.FromUtc(1, 1, 2, 0, 0) : begins).InZone(zone).LocalDateTime, duty.Norm.Agreement.Zone);
        return new Happening(legal, legal, begins, Basis.Established);
    }

    // Kept to its end without a violation that counts: that is its fulfilment.
    private Happening? Kept()
    {
        if (spells.Last.Phase != Phase.Completed || violations.Exists(one => one.Excuse < 0))
        {
            return null;
        }

        var zone = duty.Norm.Agreement.TimeZone;
        var legal = new Time.LegalTime.Moment(spells.Last.From.InZone(zone).LocalDateTime, duty.Norm.Agreement.Zone);
        return new Happening(legal, legal, spells.Last.From, spells.Last.Basis);
    }
}
