using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

// What is said of a duty, what powers do to it, and what takes its place.
internal sealed partial class ActivityFold
{
    private void Declarations()
    {
        if (Ledger.SaidOn(duty) is not { } said)
        {
            return;
        }

        foreach (var word in said.Now)
        {
            if (!word.Concerns(duty))
            {
                continue;
            }

            switch (word.Effect)
            {
                case LegalEffect.Waives { Violation: null } when Ledger.IsRevoked(word.Entry):
                    Rest(word);
                    break;
                case LegalEffect.Waives { Violation: null } when Of(Consents.OfCounterparties(Ledger, duty, word), word) is { } basis:
                    endings.Add(new Ending(word.To, Phase.Discharged, Cause.Waived, word.Entry, basis));
                    break;
                case LegalEffect.Ends ends when Of(Consents.OfAllParties(Ledger, duty, word), word) is { } basis:
                    var from = times.Resolve(ends.From);
                    endings.Add(new Ending(from.Start(zone) ?? word.To, Phase.Terminated, Cause.Ended, word.Entry, basis.Weaker(from.Basis)));
                    break;
                case LegalEffect.Suspends suspends when Of(Consents.OfAllParties(Ledger, duty, word), word) is { } basis:
                    Interrupt(word, suspends.Until, false, suspends.Clock == Chronicles.Clock.Stops, basis);
                    break;
                case LegalEffect.Excuses excuses when IsBearer(word.Said):
                    Excuse(word, excuses);
                    break;
                case LegalEffect.Resumes:
                    Resume(word.To);
                    break;
                case LegalEffect.Finds { What: FindingKind.Impossible }:
                    endings.Add(new Ending(word.To, Phase.Discharged, Cause.Impossible, word.Entry, word.Basis));
                    break;
                default:
                    break;
            }
        }
    }

    // Short of all who must take part the effect is disputed; against a humanitarian duty it has none.
    private Basis? Of(Values.ValueList<Id<Actors.Actor>> missing, Declared word) =>
        Ledger.IsRevoked(word.Entry) && word.Effect is not LegalEffect.Suspends ? null
        : missing.Count == 0 ? word.Basis
        : Norm.Unconditional ? null
        : Basis.Disputed;

    // Given up and claimed again: it rests in between, and what was done meanwhile stands.
    private void Rest(Declared word)
    {
        if (Ledger.RevokedAt(word.Entry) is { } back && back > word.To)
        {
            var missing = Consents.OfCounterparties(Ledger, duty, word);
            if (missing.Count == 0 || !Norm.Unconditional)
            {
                interruptions.Add(new Interruption(word.To, back, false, false, word.Entry, missing.Count == 0 ? word.Basis : Basis.Disputed));
            }
        }
    }

    private bool IsBearer(Declaration said) =>
        duty.Bearers.Count == 0 || duty.Bearers.Any(bearer => Ledger.Actors.AnyActsFor(said.By, bearer) == Truth.Yes);

    private void Interrupt(Declared word, Due? until, bool excuse, bool stops, Basis basis)
    {
        var time = times.Resolve(until);
        var (end, revoked) = (time.Limit(zone), Ledger.RevokedAt(word.Entry));
        var isRevoked = revoked is not null && !(end < revoked);
        interruptions.Add(new Interruption(word.To, isRevoked ? revoked : end, excuse, stops, word.Entry, basis, isRevoked ? Basis.Established : time.Basis));
    }

    // Whoever invokes a ground says so of itself; it is proved by a finding and disputed by an objection.
    private void Excuse(Declared word, LegalEffect.Excuses excuses)
    {
        var basis = Basis.Alleged;
        foreach (var other in Ledger.SaidOn(duty)!.Now)
        {
            if (other.Said.Kind == DeclarationKind.Objection && other.To >= word.From && basis == Basis.Alleged)
            {
                basis = Basis.Disputed;
            }
            else if (other.Effect is LegalEffect.Finds { What: FindingKind.Impossible or FindingKind.NoBreach } && other.Said.Kind == DeclarationKind.Finding)
            {
                basis = Basis.Established;
            }
        }

        Interrupt(word, excuses.Until, true, false, basis);
    }

    private void Resume(Instant at)
    {
        for (var i = 0; i < interruptions.Count; i++)
        {
            if (interruptions[i].From <= at && (interruptions[i].To is null || interruptions[i].To > at))
            {
                interruptions[i] = interruptions[i] with { To = at, EndBasis = Basis.Established };
            }
        }
    }

    // The use of a power changes the norms that it says it changes.
    private void Powers()
    {
        // Not those that protect persons (Vienna Convention art. 60(5)).
        if (Norm.Unconditional)
        {
            return;
        }

        foreach (var power in duty.Agreement.Powers)
        {
            if (power == duty.Norm || !power.Norm.Changes.Any(Touches))
            {
                continue;
            }

            foreach (var holder in power.Duties)
            {
                foreach (var use in evaluation.Duties[holder.Index]?.Exercises ?? [])
                {
                    if (use.Why is null)
                    {
                        Change(power, use);
                    }
                }
            }
        }
    }

    private bool Touches(Consequence change) =>
        change.To.Any(to => evaluation.Plan.Addresses.Norms(to.In(duty.Agreement.Agreement.Id)).Contains(duty.Norm) && (to.Bearer is null || duty.Bearers.Contains(to.Bearer)));

    private void Change(NormPlan power, ExerciseItem use)
    {
        foreach (var change in power.Norm.Changes.Where(Touches))
        {
            var until = Lasting(change, use);
            switch (change.Does)
            {
                case ConsequenceKind.Suspends:
                    interruptions.Add(new Interruption(use.At, until, false, false, use.Entry, use.Basis));
                    break;
                case ConsequenceKind.Excuses:
                    interruptions.Add(new Interruption(use.At, until, true, false, use.Entry, use.Basis));
                    break;
                case ConsequenceKind.Resumes:
                    Resume(use.At);
                    break;
                case ConsequenceKind.Ends:
                    endings.Add(new Ending(use.At, Phase.Terminated, Cause.Ended, use.Entry, use.Basis));
                    break;
                default:
                    break;
            }
        }
    }

    private Instant? Lasting(Consequence change, ExerciseItem use)
    {
        var length = change.For ?? AmountOf(Ledger.EntryAt(use.Entry));
        return length is null
            ? null
            : (use.At.InZone(zone).LocalDateTime + ConditionLine.CalendarPart(length)).InZoneLeniently(zone).ToInstant() + ConditionLine.TimePart(length);
    }

    private static Period? AmountOf(Entry entry) => entry.Amount is not Quantities.Amount.Fixed { Quantity: { Value: > 0 and <= PeriodText.Max } much } || much.Value != decimal.Truncate(much.Value) ? null : much.Unit switch
    {
        Quantities.Unit.Hours => Period.FromHours((int)much.Value),
        Quantities.Unit.Days => Period.FromDays((int)much.Value),
        Quantities.Unit.Weeks => Period.FromWeeks((int)much.Value),
        Quantities.Unit.Months => Period.FromMonths((int)much.Value),
        Quantities.Unit.Years => Period.FromYears((int)much.Value),
        _ => null,
    };

    // Whoever left the agreement owes nothing under it any more; a duty of several ends when the last of them has left.
    private void Left(BindingLine binding)
    {
        if (binding.Departures.Count == 0 || duty.Bearers.Count == 0 || Norm.Survives)
        {
            return;
        }

        Departure? last = null;
        foreach (var bearer in duty.Bearers)
        {
            var own = binding.Departures.Where(one => Ledger.Actors.ActsFor(bearer, one.Key) == Truth.Yes).Select(one => one.Value).MinBy(one => one.At);
            if (own is null)
            {
                return;
            }

            last = last is null || own.At > last.At ? own : last;
        }

        endings.Add(new Ending(last!.At, Phase.Terminated, Cause.Left, last.Entry, last.Basis));
    }

    // A later instrument takes the place of a norm for those who are parties to both.
    private void Superseded()
    {
        foreach (var other in evaluation.Plan.Agreements)
        {
            if (other == duty.Agreement)
            {
                continue;
            }

            foreach (var relation in other.Agreement.Relations.Where(relation => relation.To == duty.Agreement.Agreement.Id && relation.Kind is RelationKind.Supersedes or RelationKind.Amends))
            {
                var whole = relation.Clauses.Count == 0;
                if (whole ? relation.Kind == RelationKind.Amends : !relation.Clauses.Any(clause => clause.In(duty.Agreement.Agreement.Id).Covers(duty.Norm.Id)))
                {
                    continue;
                }

                var from = relation.From is null
                    ? evaluation.Bindings[other.Index]?.Entered is { } entered ? TimeOf.Of(entered) : TimeOf.None
                    : new TimeResolver(evaluation, other).Resolve(relation.From);
                if (from.Start(zone) is { } at && IsCommon(other.Agreement))
                {
                    endings.Add(new Ending(at, Phase.Discharged, Cause.Superseded, evaluation.Bindings[other.Index]?.RecordedBy ?? -1, from.Basis));
                }
            }
        }
    }

    private bool IsCommon(Agreement other)
    {
        var parties = other.Parties.ToArray();
        return duty.Bearers.All(Has) && Counterparties.Of(duty, Ledger.Actors).All(Has);

        bool Has(Id<Actors.Actor> one) => Array.Exists(parties, party => Ledger.Actors.ActsFor(one, party) == Truth.Yes || Ledger.Actors.ActsFor(party, one) == Truth.Yes);
    }
}
