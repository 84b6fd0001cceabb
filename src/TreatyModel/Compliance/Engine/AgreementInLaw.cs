using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Law.Engine;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Asks law when an agreement takes effect and who has left it, on those entries of its life that the policy lets count.</summary>
/// <remarks>Law and compliance have one answer; here it only gets its basis, and the bounds of an act that is not known to the day.</remarks>
internal sealed class AgreementInLaw(Evaluation evaluation, AgreementPlan agreement)
{
    private readonly Dictionary<Id<Entry>, (int Index, Basis Basis)> weighed = [];

    /// <summary>What its own rule comes to, and the day on record where there is one.</summary>
    /// <returns>The rule's time; the same as something that happened, or null; and what is on record, or null.</returns>
    internal (TimeOf Computed, Happening? Entered, Happening? Recorded) Entry()
    {
        Entry[] entries = [.. Entries(agreement)];
        var (finding, contested) = Find(entries, contestedCount: false);
        // What hangs on a disputed act has come about, if that act is valid.
        var disputed = contested && finding.Day is null;
        finding = disputed ? Find(entries, contestedCount: true).Finding : finding;
        var recorded = finding.RecordedBy is { } by
            ? EntryTimes.Happening(weighed[by].Index, evaluation.Ledger.EntryAt(weighed[by].Index).Happened, agreement.TimeZone, weighed[by].Basis)
            : null;
        if (finding.Computed is not { } day)
        {
            return (Missing(finding), null, recorded);
        }

        var basis = disputed ? Basis.Disputed : Weakest(finding);
        if (finding.Steps.Count == 0 && Last(finding) is { } act)
        {
            return (TimeOf.Of(act.On(basis)), new Happening(act.First, act.Last, act.At, basis), recorded);
        }

        LegalTime time = day.At == Days.StartOf(day.Day, agreement.TimeZone)
            ? new LegalTime.Day(day.Day)
            : LegalTime.Of(day.At, agreement.TimeZone, agreement.Zone);
        var known = finding.Trigger is { } trigger ? Days.StartOf(trigger, agreement.TimeZone) : Instant.MinValue;
        return (TimeOf.Known(time).KnownSince(known, basis), new Happening(time, time, day.At, basis), recorded);
    }

    /// <summary>Who has left it for good, and whether it came to its end with that.</summary>
    internal (Dictionary<Id<Actor>, Departure> Departures, Departure? End) Departures()
    {
        var book = BookOf([.. Entries(agreement)], contestedCount: true);
        var fold = new TreatyFold(book, book.Record(agreement.Agreement.Id)!);
        fold.Run();
        var departures = new Dictionary<Id<Actor>, Departure>();
        foreach (var state in fold.States)
        {
            var last = state.Withdrawals.LastOrDefault(notice => notice.Outcome is WithdrawalOutcome.Effective or WithdrawalOutcome.Disputed);
            if (last?.Effect is { } effect && !state.Memberships.Any(again => again.TakenBack is null && again.EntryIntoForce.Day?.At >= effect.At))
            {
                var (index, basis) = weighed[last.Notice];
                departures.Add(state.Actor, new Departure(effect.At, index, last.Outcome == WithdrawalOutcome.Disputed ? Basis.Disputed : basis));
            }
        }

        var latest = departures.Values.MaxBy(departure => departure.At);
        return (departures, latest is not null && fold.End is { } end && end.At >= latest.At ? latest with { At = end.At } : null);
    }

    private (EntryFinding Finding, bool HasContested) Find(Entry[] entries, bool contestedCount)
    {
        var book = BookOf(entries, contestedCount);
        var record = book.Record(agreement.Agreement.Id)!;
        return (new EntryFold(book, record).General(), record.HasContested);
    }

    private Casebook BookOf(Entry[] entries, bool contestedCount) => new(evaluation.Plan.Process, evaluation.Ledger.Heading, entries, contestedCount)
    {
        Times = (due, of) => new TimeResolver(evaluation, evaluation.Plan.ByAgreement[of.Id]).Explain(due),
    };

    // Of this agreement, and of those whose parties its rule counts.
    private IEnumerable<Entry> Entries(AgreementPlan of)
    {
        var ledger = evaluation.Ledger;
        var found = new SortedSet<int>();
        foreach (var (index, _, _) in ledger.Acts[of.Index]?.Now ?? default)
        {
            found.Add(index);
        }

        foreach (var (index, _) in ledger.Tallies[of.Index]?.Now ?? default)
        {
            found.Add(index);
        }

        foreach (var word in ledger.SaidOfAgreement[of.Index]?.Now ?? default)
        {
            found.Add(word.Entry);
        }

        foreach (var index in found.ToArray())
        {
            found.UnionWith(ledger.AboutEntry(ledger.EntryAt(index).Id));
        }

        foreach (var index in found)
        {
            var entry = ledger.EntryAt(index);
            if (ledger.Witnesses.Weigh(entry) is { } basis && weighed.TryAdd(entry.Id, (index, basis)))
            {
                yield return entry;
            }
        }

        var counted = (of.Entry?.Triggers() ?? []).OfType<Trigger.Given>().Select(given => given.PartiesTo).OfType<Id<Agreements.Agreement>>();
        foreach (var other in counted.Where(id => id != of.Agreement.Id).Distinct())
        {
            foreach (var entry in evaluation.Plan.ByAgreement.TryGetValue(other, out var plan) && of == agreement ? Entries(plan) : [])
            {
                yield return entry;
            }
        }
    }

    private TimeOf Missing(EntryFinding finding)
    {
        var only = agreement.Entry is null or EntryIntoForce.OnSignature && !Bearing(finding).Any();
        return only ? TimeOf.Waiting(Anchor.Signature) : TimeOf.Undetermined($"missing: {string.Join("; ", finding.Missing)}");
    }

    // Where the act itself is the day: the last of that day, with its bounds.
    private Happening? Last(EntryFinding finding)
    {
        Happening? last = null;
        foreach (var (index, basis) in Bearing(finding))
        {
            var entry = evaluation.Ledger.EntryAt(index);
            if (entry.Received is null && Facts.DayOf(entry.Happened, agreement.TimeZone) == finding.Trigger)
            {
                var happening = EntryTimes.Happening(index, entry.Happened, agreement.TimeZone, basis);
                last = last is null || happening.At > last.At ? happening : last;
            }
        }

        return last;
    }

    // A day rests on what it rests on least.
    private Basis Weakest(EntryFinding finding) => Bearing(finding).Select(one => one.Basis).Aggregate(Basis.Established, Bases.Weaker);

    private IEnumerable<(int Index, Basis Basis)> Bearing(EntryFinding finding) => weighed.Values.Where(one =>
        evaluation.Ledger.EntryAt(one.Index) is Act { Progress: Progress.Completed } act && Facts.IsInLife(act.Kind) && act.Agreements.Contains(agreement.Agreement.Id)
        && !(Facts.DayOf(act.Received ?? act.Happened, agreement.TimeZone) > finding.Trigger));
}

/// <summary>A party's leaving, or the end that came with it.</summary>
/// <param name="At">From when it is bound no longer.</param>
/// <param name="Entry">Its notice.</param>
/// <param name="Basis">What it rests on.</param>
internal sealed record Departure(Instant At, int Entry, Basis Basis);
