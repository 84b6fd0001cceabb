using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Quantities;

namespace TreatyModel.Compliance.Engine;

/// <summary>Why an act that a norm forbids is no violation of it: consent given before, a waiver after, a permission or a power that covers it, a norm that goes before and asks for it.</summary>
internal sealed class Excuses(Evaluation evaluation, DutyPlan duty)
{
    private readonly TimeResolver times = new(evaluation, duty.Agreement, duty.Norm);

    private Ledger Ledger => evaluation.Ledger;

    private DateTimeZone Zone => duty.Agreement.TimeZone;

    /// <summary>The entry that excuses, or -1 where nothing does.</summary>
    internal int For(Entry entry, in Match match)
    {
        var consent = Consented(entry, match);
        return consent >= 0 ? consent : Permitted(entry, match);
    }

    private int Consented(Entry entry, in Match match)
    {
        if (Ledger.SaidOn(duty) is not { } said)
        {
            return -1;
        }

        foreach (var word in said.Now)
        {
            if (!word.IsOf(duty))
            {
                continue;
            }

            if (word.Effect is LegalEffect.Waives waives && waives.Violation == entry.Id && !Ledger.IsRevoked(word.Entry) && Consents.OfCounterparties(Ledger, duty, word).Count == 0)
            {
                return word.Entry;
            }

            var permits = word.Effect as LegalEffect.Permits;
            if (permits is null && (word.Said.Kind != DeclarationKind.Consent || word.Effect is not null))
            {
                continue;
            }

            if (!AllConsent(word) || !Covers(word, permits, entry, match))
            {
                continue;
            }

            return word.Entry;
        }

        return -1;
    }

    // By whom the text itself says that consent makes an exception, or else all to whom the norm is owed.
    private bool AllConsent(Declared word)
    {
        if (duty.Norm.Norm.If is { } condition && ConsentIn(condition) is { } named)
        {
            return named.Sharing == Terms.Sharing.Any
                ? named.Actors.Any(one => Ledger.Actors.AnyActsFor(word.Said.By, one) == Truth.Yes)
                : named.Actors.All(one => Ledger.Actors.AnyActsFor(word.Said.By, one) == Truth.Yes);
        }

        return Consents.OfCounterparties(Ledger, duty, word).Count == 0;
    }

    private static Terms.Bearers? ConsentIn(Terms.Condition condition) => condition switch
    {
        Terms.Condition.Unless { Inner: Terms.Condition.Consent consent } => consent.Of,
        Terms.Condition.All all => all.Of.Select(ConsentIn).FirstOrDefault(found => found is not null),
        Terms.Condition.AnyOf any => any.Of.Select(ConsentIn).FirstOrDefault(found => found is not null),
        _ => null,
    };

    // Given before it makes an exception for what it covers; given later, it waives.
    private bool Covers(Declared word, LegalEffect.Permits? permits, Entry entry, in Match match)
    {
        var from = times.Resolve(permits?.From).Start(Zone) ?? Instant.MinValue;
        var until = times.Resolve(permits?.Until).Limit(Zone) ?? Instant.MaxValue;
        var revoked = Ledger.RevokedAt(word.Entry) ?? Instant.MaxValue;
        if (match.To < from || match.From >= until || match.From >= revoked)
        {
            return false;
        }

        var places = word.Said.Where.Count > 0 ? word.Said.Where : word.Said.About;
        return Ledger.Places.Any(places, entry.Where) == Truth.Yes
            && Within(word.Said.Amount, entry.Amount)
            && (word.Said.Act is null || entry is not Act act || ActTable.Is(act.Kind, word.Said.Act) || ActTable.Is(word.Said.Act, act.Kind));
    }

    internal static bool Within(Amount? allowed, Amount? actual) =>
        allowed is not Amount.Fixed { Quantity: var most }
        || (actual is Amount.Fixed { Quantity: var much } && much.Unit == most.Unit && much.Value <= most.Value);

    // What a permission of the same text allows, it does not forbid.
    private int Permitted(Entry entry, in Match match)
    {
        if (IsAskedFor(match))
        {
            return match.Entry;
        }

        foreach (var use in Uses(duty.Norm.Excusing.Permissions))
        {
            if (use.Entry == match.Entry && use.Why is null)
            {
                return match.Entry;
            }
        }

        foreach (var use in Uses(duty.Norm.Excusing.Powers))
        {
            if (use.Why is null && use.At <= match.To && Within(Ledger.EntryAt(use.Entry).Amount, entry.Amount))
            {
                return use.Entry;
            }
        }

        return -1;
    }

    // What a norm that goes before this one asks for, as long as that one binds.
    private bool IsAskedFor(in Match match)
    {
        foreach (var prior in duty.Norm.Excusing.Prior)
        {
            foreach (var holder in prior.Duties)
            {
                if (evaluation.Duties[holder.Index] is not { } asked || !asked.Activity.Judges(match.To))
                {
                    continue;
                }

                foreach (ref readonly var done in asked.Matches)
                {
                    if (done.Entry == match.Entry && done.Use is Use.Performs or Use.Keeps or Use.Exercises)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private IEnumerable<ExerciseItem> Uses(NormPlan[] norms)
    {
        foreach (var norm in norms)
        {
            foreach (var holder in norm.Duties)
            {
                foreach (var use in evaluation.Duties[holder.Index]?.Exercises ?? [])
                {
                    yield return use;
                }
            }
        }
    }
}
