using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>Works out whether a condition holds, at every instant, from what its parts come to.</summary>
internal sealed class ConditionLine(Evaluation evaluation, AgreementPlan agreement, NormPlan? norm)
{
    private readonly TimeResolver times = new(evaluation, agreement, norm);

    private Ledger Ledger => evaluation.Ledger;

    internal TruthLine Of(Condition? condition) => condition is null ? TruthLine.Always : Of(condition, false);

    // A condition by itself starts what hangs on it; inside "as long as", "unless" and "not" it is followed both ways.
    private TruthLine Of(Condition condition, bool follows) => condition switch
    {
        Condition.Occurred of => Occurred(of.Anchor),
        Condition.Reached of => Reached(of.Time),
        Condition.Fulfilled of => Fulfilled(of.Of),
        Condition.Kept of => Kept(of, follows),
        Condition.UnderWay of => UnderWay(of, follows),
        Condition.InParallel => TruthLine.Always,
        Condition.Otherwise of => Otherwise(of, follows),
        Condition.Outcome of => Outcome(of),
        Condition.Matter { Weight: Weight.Factor } => TruthLine.Always,
        Condition.Matter => Found(null, TruthLine.Open, follows),
        Condition.Opinion of => Found(Bearers.Each([of.Of]), TruthLine.Never, follows),
        Condition.Consent of => Said(DeclarationKind.Consent, of.Of),
        Condition.Request of => Said(DeclarationKind.Request, of.Of),
        Condition.Certified of => Certified(of),
        Condition.AsLongAs of => Of(of.Inner, true),
        // Consent makes an exception for what it covers, and is judged with each act.
        Condition.Unless { Inner: Condition.Consent } => TruthLine.Always,
        Condition.Unless of => TruthLine.Not(Of(of.Inner, true)),
        Condition.Not of => TruthLine.Not(Of(of.Inner, true)),
        Condition.HeldFor of => HeldFor(of, follows),
        Condition.All all => all.Of.Select(one => Of(one, follows)).Aggregate(TruthLine.And),
        Condition.AnyOf any => any.Of.Select(one => Of(one, follows)).Aggregate(TruthLine.Or),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private TruthLine Occurred(Anchor anchor) => OrSurely(times.Occurrence(anchor), () => times.Firm.Occurrence(anchor), Since);

    private TruthLine Reached(Due due)
    {
        return OrSurely(times.Resolve(due), () => times.Firm.Resolve(due), From);

        TruthLine From(TimeOf of) => of.Start(agreement.TimeZone) is { } start ? TruthLine.From(start, -1, of.Basis) : Missing(of);
    }

    // What is in doubt is so no more once something established has happened as well.
    private static TruthLine OrSurely(TimeOf time, Func<TimeOf> firm, Func<TimeOf, TruthLine> line) =>
        time.Basis == Basis.Established || firm() is not { IsKnown: true } sure ? line(time) : TruthLine.Or(line(time), line(sure));

    // It rests on what the performance does at each time: what speaks against it can come later, and what confirms it.
    private TruthLine Fulfilled(Identifiers.ProvisionId of)
    {
        var line = Occurred(new Anchor.Performance(of));
        return line.Changes.Length > 0 && line.Changes[^1].Now.Basis != Basis.Established
            ? TruthLine.Or(line, Results(of).Select(result => Spells(result, phase => phase is Phase.Fulfilled or Phase.FulfilledLate)).Aggregate(TruthLine.And))
            : line;
    }

    private static TruthLine Since(TimeOf time) =>
        time.IsKnown ? TruthLine.From(time.KnownFrom, -1, time.Basis) : Missing(time);

    private static TruthLine Missing(TimeOf time) => time.Why is null ? TruthLine.Never : TruthLine.Open;

    private static TruthLine Follow(TruthLine line, bool follows) => follows ? line : line.Latched();

    private IEnumerable<DutyResult> Results(Identifiers.ProvisionId of)
    {
        foreach (var duty in evaluation.Plan.Addresses.Duties(of.In(agreement.Agreement.Id)))
        {
            if (evaluation.Duties[duty.Index] is { } result)
            {
                yield return result;
            }
        }
    }

    private static TruthLine Spells(DutyResult result, Func<Phase, bool> holds)
    {
        ref readonly var first = ref result.Spells[0];
        var changes = new List<TruthLine.Change>(result.Spells.Count);
        for (var i = 1; i < result.Spells.Count; i++)
        {
            ref readonly var spell = ref result.Spells[i];
            changes.Add(new TruthLine.Change(spell.From, holds(spell.Phase) ? Truth.Yes : Truth.No, spell.Entry, spell.Basis));
        }

        return TruthLine.Of(new Holding(holds(first.Phase) ? Truth.Yes : Truth.No, first.Basis), changes);
    }

    private TruthLine Kept(Condition.Kept of, bool follows) => Follow(
        Results(of.Of).Select(result => Spells(result, phase => phase is not (Phase.Breached or Phase.Overdue or Phase.Pending or Phase.Terminated or Phase.Lapsed)))
            .DefaultIfEmpty(TruthLine.Open)
            .Aggregate(TruthLine.And),
        follows);

    // That it was performed late shows for good that it was not in time.
    private TruthLine Otherwise(Condition.Otherwise of, bool follows) => Follow(
        Results(of.Of).Select(result => Spells(result, phase => phase.IsInDefault() || (!follows && phase == Phase.FulfilledLate))).DefaultIfEmpty(TruthLine.Open).Aggregate(TruthLine.Or),
        follows);

    private TruthLine UnderWay(Condition.UnderWay of, bool follows) => Follow(
        Results(of.Of).Select(result => UnderWay(result)).DefaultIfEmpty(TruthLine.Open).Aggregate(TruthLine.And),
        follows);

    private static TruthLine UnderWay(DutyResult result)
    {
        var changes = new List<TruthLine.Change>();
        foreach (var match in result.Matches)
        {
            if (match.Use is Use.Performs or Use.Keeps)
            {
                changes.Add(new TruthLine.Change(match.To, match.Progress == Progress.Completed && match.Use == Use.Performs ? Truth.No : Truth.Yes, match.Entry, match.Basis));
            }
            else if (match.Use is Use.Ends or Use.Lacks)
            {
                changes.Add(new TruthLine.Change(match.To, Truth.No, match.Entry, match.Basis));
            }
        }

        foreach (ref readonly var spell in result.Spells)
        {
            if (spell.Phase.IsFinal())
            {
                changes.Add(new TruthLine.Change(spell.From, Truth.No, spell.Entry, spell.Basis));
            }
        }

        changes.Sort((one, other) => one.At.CompareTo(other.At));
        return TruthLine.Of(Holding.No, changes);
    }

    private TruthLine Outcome(Condition.Outcome of)
    {
        var line = TruthLine.Never;
        foreach (var happening in times.Happenings(of.Of))
        {
            if (Ledger.EntryAt(happening.Entry).Outcome == of.Is)
            {
                line = TruthLine.Or(line, TruthLine.From(times.Counted(happening).At, happening.Entry, happening.Basis));
            }
        }

        return line;
    }

    // What only a finding or a declaration can settle.
    private TruthLine Found(Bearers? by, TruthLine unless, bool follows)
    {
        var changes = new List<TruthLine.Change>();
        if (norm is not null && Ledger.Said[norm.Index] is { } said)
        {
            foreach (var word in said.Now)
            {
                if (word.Effect is LegalEffect.Finds { What: FindingKind.ConditionMet or FindingKind.ConditionNotMet } finds
                    && (by is null || IsBy(word.Said, by)))
                {
                    changes.Add(new TruthLine.Change(word.To, finds.What == FindingKind.ConditionMet ? Truth.Yes : Truth.No, word.Entry, word.Basis));
                }
            }
        }

        return changes.Count == 0 ? unless : Follow(TruthLine.Of(unless.First, changes), follows);
    }

    private TruthLine Said(DeclarationKind kind, Bearers of)
    {
        if (norm is null || Ledger.Said[norm.Index] is not { } said)
        {
            return TruthLine.Never;
        }

        var each = of.Actors.Select(By).ToArray();
        return of.Sharing == Sharing.Any ? each.Aggregate(TruthLine.Never, TruthLine.Or)
            : each.Length == 0 ? By(null)
            : each.Aggregate(TruthLine.And);

        TruthLine By(Identifiers.Id<Actors.Actor>? actor)
        {
            var line = TruthLine.Never;
            foreach (var word in said.Now)
            {
                if (word.Said.Kind == kind && (actor is null || Ledger.Actors.AnyActsFor(word.Said.By, actor) == Truth.Yes))
                {
                    line = TruthLine.Or(line, TruthLine.From(word.To, word.Entry, word.Basis));
                }
            }

            return line;
        }
    }

    private TruthLine Certified(Condition.Certified of)
    {
        var address = of.Of.In(agreement.Agreement.Id);
        var line = TruthLine.Never;
        foreach (var target in evaluation.Plan.Addresses.Norms(address))
        {
            if (Ledger.Certificates[target.Index] is not { } certificates)
            {
                continue;
            }

            foreach (var certificate in certificates.Now)
            {
                var fits = certificate.Cited.Stage is null || address.Stage is null || certificate.Cited.Stage == address.Stage;
                if (fits && Ledger.EntryAt(certificate.Entry) is var entry && IsBy(entry, of.By) && Ledger.Witnesses.Weigh(entry, target.Duties[0], EvidenceUse.Event) is { } basis)
                {
                    line = TruthLine.Or(line, TruthLine.From(certificate.At, certificate.Entry, basis));
                }
            }
        }

        return line;
    }

    private TruthLine HeldFor(Condition.HeldFor of, bool follows)
    {
        var zone = agreement.TimeZone;
        var held = Of(of.Inner, true).HeldFor(from =>
        {
            try
            {
                return (from.InZone(zone).LocalDateTime + CalendarPart(of.Period)).InZoneLeniently(zone).ToInstant() + TimePart(of.Period);
            }
            catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
            {
                return Instant.MaxValue;
            }
        });
        return Follow(held, follows);
    }

    private bool IsBy(Entry entry, Bearers by) => by.Sharing == Sharing.Jointly
        ? by.Actors.All(one => Ledger.Actors.AnyActsFor(entry.By, one) == Truth.Yes)
        : by.Actors.Any(one => Ledger.Actors.AnyActsFor(entry.By, one) == Truth.Yes);

    internal static Period CalendarPart(Period period) =>
        new PeriodBuilder { Years = period.Years, Months = period.Months, Weeks = period.Weeks, Days = period.Days }.Build();

    internal static Duration TimePart(Period period) =>
        Duration.FromHours(period.Hours) + Duration.FromMinutes(period.Minutes);
}
