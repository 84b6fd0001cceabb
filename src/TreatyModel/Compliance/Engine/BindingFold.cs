using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Law.Engine;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>Works out from when to when an agreement binds: by its own rule, by what is on record, and by what ends or suspends it.</summary>
internal sealed class BindingFold(Evaluation evaluation, AgreementPlan agreement)
{
    private readonly List<(Instant At, BindingLine.Force Force, int Entry, Basis Basis)> changes = [];
    private Dictionary<Id<Actor>, Departure> departures = [];

    private Ledger Ledger => evaluation.Ledger;

    internal BindingLine Run()
    {
        var signed = Signature(Ledger, agreement);
        var (computed, byRule, recorded) = Entry();
        var assumed = agreement.Entry is null && recorded is null && !HasActs();
        var entered = recorded ?? (assumed ? null : byRule);
        if (assumed)
        {
            changes.Add((Instant.MinValue, BindingLine.Force.InForce, -1, Basis.Established));
        }
        else if (entered is not null)
        {
            changes.Add((StartOf(entered), BindingLine.Force.InForce, recorded?.Entry ?? -1, entered.Basis));
        }

        if (changes.Count > 0)
        {
            var begins = changes[0].At;
            Life();
            Declarations();
            Terms();
            Events();
            Departures();
            // What is not in force yet cannot be suspended, nor resumed.
            changes.RemoveAll(change => change.At < begins && change.Force != BindingLine.Force.Ended);
        }

        changes.Sort((one, other) => one.At.CompareTo(other.At));
        return new BindingLine
        {
            Changes = Clean(),
            Entered = entered,
            Signed = signed,
            Computed = computed,
            RecordedBy = recorded?.Entry ?? -1,
            IsAssumed = assumed,
            Departures = departures,
        };
    }

    /// <summary>When it was signed: when the last of the parties that it names signed, where all of them did; else the first signature on record, or null.</summary>
    internal static Happening? Signature(Ledger ledger, AgreementPlan agreement)
    {
        Happening? first = null;
        var own = new Dictionary<Id<Actor>, Happening>();
        foreach (var (index, act, _) in ledger.Acts[agreement.Index]?.Now ?? default)
        {
            if (!Facts.IsSignature(act.Kind) || act.Progress != Progress.Completed || ledger.Witnesses.Weigh(act) is not { } basis)
            {
                continue;
            }

            var happening = EntryTimes.Happening(index, act.Happened, agreement.TimeZone, basis);
            first = first is null || happening.At < first.At ? happening : first;
            foreach (var party in agreement.Agreement.Parties)
            {
                // A signature of which nobody says whose it is counts for all.
                if ((act.By.Count == 0 || ledger.Actors.AnyActsFor(act.By, party) == Truth.Yes) && !(own.GetValueOrDefault(party)?.At <= happening.At))
                {
                    own[party] = happening;
                }
            }
        }

        return own.Count > 0 && agreement.Agreement.Parties.All(own.ContainsKey) ? own.Values.MaxBy(signature => signature.At) : first;
    }

    // Whether anything is on record from which it could bind.
    private bool HasActs()
    {
        foreach (var (_, act, _) in Ledger.Acts[agreement.Index]?.Now ?? default)
        {
            if (Facts.IsInLife(act.Kind) || StatusHistory.StatusOf(act) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // What somebody says alone, or a body decides, is made by being announced or adopted, where nothing else is on record of it.
    private Happening? Made()
    {
        if (Ledger.Acts[agreement.Index] is not { } acts
            || agreement.Agreement.Nature is not (InstrumentNature.ThirdPartyStatement or InstrumentNature.UnilateralDeclaration or InstrumentNature.PoliticalCommitment or InstrumentNature.SecurityCouncilDecision))
        {
            return null;
        }

        Happening? first = null;
        foreach (var (index, act, _) in acts.Now)
        {
            if (Facts.IsSignature(act.Kind) || act.Kind == ActKind.EnterIntoForce)
            {
                return null;
            }

            if ((act.Kind == ActKind.Adopt || act.Kind == ActKind.Announce) && Ledger.Witnesses.Weigh(act) is { } basis && EntryTimes.Happening(index, act.Happened, agreement.TimeZone, basis) is var made && !(first?.At <= made.At))
            {
                first = made;
            }
        }

        return first;
    }

    // A time that the text fixes is worked out with all that compliance knows; all else is law's.
    private (TimeOf Computed, Happening? ByRule, Happening? Recorded) Entry()
    {
        if (agreement.Entry is null && Made() is { } made)
        {
            return (TimeOf.Of(made), made, null);
        }

        if (agreement.Entry is not EntryIntoForce.Fixed of)
        {
            return Ledger.Acts[agreement.Index] is null && agreement.Entry is null or EntryIntoForce.OnSignature
                ? (TimeOf.Waiting(Anchor.Signature), null, null)
                : new AgreementInLaw(evaluation, agreement).Entry();
        }

        var computed = new TimeResolver(evaluation, agreement).Resolve(of.Time);
        return (
            computed,
            computed.IsKnown ? new Happening(computed.First!, computed.Last!, computed.Start(agreement.TimeZone)!.Value, computed.Basis) : null,
            Ledger.Acts[agreement.Index] is null ? null : new AgreementInLaw(evaluation, agreement).Entry().Recorded);
    }

    // A day on which it takes effect begins at its start; an act known to the day binds from then too.
    private Instant StartOf(Happening entered) => (evaluation.IsAtEarliest ? entered.First : entered.Last).Start(agreement.TimeZone);

    private void Life()
    {
        if (Ledger.Acts[agreement.Index] is not { } acts)
        {
            return;
        }

        foreach (var (index, act, _) in acts.Now)
        {
            BindingLine.Force? force = act.Kind == ActKind.Suspend ? BindingLine.Force.Suspended
                : act.Kind == ActKind.Resume ? BindingLine.Force.InForce
                : act.Kind == ActKind.Terminate || act.Kind == ActKind.Supersede ? BindingLine.Force.Ended
                : null;
            if (force is { } now && act.Progress == Progress.Completed && Ledger.Witnesses.Weigh(act) is { } basis)
            {
                changes.Add((EntryTimes.Bounds(act.Happened, agreement.TimeZone).To, now, index, basis));
            }
        }
    }

    // To suspend or to end the whole takes all parties, unless the text gives somebody the power.
    private void Declarations()
    {
        if (Ledger.SaidOfAgreement[agreement.Index] is not { } said)
        {
            return;
        }

        var times = new TimeResolver(evaluation, agreement);
        foreach (var word in said.Now)
        {
            // Taken back, a suspension lasted until then; all else counts as never said.
            var revoked = Ledger.RevokedAt(word.Entry);
            if (revoked is not null && (word.Effect is not LegalEffect.Suspends || revoked <= word.To))
            {
                continue;
            }

            var basis = Consents.OfParties(Ledger, agreement, word).Count == 0 ? word.Basis : Basis.Disputed;
            switch (word.Effect)
            {
                case LegalEffect.Suspends suspends:
                    changes.Add((word.To, BindingLine.Force.Suspended, word.Entry, basis));
                    var end = times.Resolve(suspends.Until);
                    var lapses = end.Limit(agreement.TimeZone);
                    if ((lapses is null || revoked < lapses ? revoked : lapses) is { } until)
                    {
                        // Whoever disputes it, by then it is over.
                        changes.Add((until, BindingLine.Force.InForce, word.Entry, until == lapses ? end.Basis : Basis.Established));
                    }

                    break;
                case LegalEffect.Resumes:
                    changes.Add((word.To, BindingLine.Force.InForce, word.Entry, basis));
                    break;
                case LegalEffect.Ends ends:
                    var from = times.Resolve(ends.From);
                    changes.Add((from.Start(agreement.TimeZone) ?? word.To, BindingLine.Force.Ended, word.Entry, basis.Weaker(from.Basis)));
                    break;
                default:
                    break;
            }
        }
    }

    private void Terms()
    {
        foreach (var term in agreement.Terms.Where(term => term.IsOfAgreement))
        {
            if (evaluation.Terms[term.Index] is { EndsAt: { } end } result)
            {
                changes.Add((end, BindingLine.Force.Ended, result.EndedBy, result.OverBasis));
            }
        }
    }

    private void Events()
    {
        foreach (var end in agreement.Ends)
        {
            var times = new TimeResolver(evaluation, agreement);
            foreach (var happened in times.Happenings(end))
            {
                changes.Add((times.Counted(happened).At, BindingLine.Force.Ended, happened.Entry, happened.Basis));
            }
        }
    }

    // Who left is bound no longer; and it can end for all with that.
    private void Departures()
    {
        if (!HasNotice())
        {
            return;
        }

        (departures, var end) = new AgreementInLaw(evaluation, agreement).Departures();
        if (end is not null)
        {
            changes.Add((end.At, BindingLine.Force.Ended, end.Entry, end.Basis));
        }
    }

    private bool HasNotice()
    {
        foreach (var (_, act, _) in Ledger.Acts[agreement.Index]?.Now ?? default)
        {
            if (act.Kind == ActKind.Denounce)
            {
                return true;
            }
        }

        foreach (var word in Ledger.SaidOfAgreement[agreement.Index]?.Now ?? default)
        {
            if (word.Effect is LegalEffect.Withdraws)
            {
                return true;
            }
        }

        return false;
    }

    // Nothing comes before the entry into force, and nothing after the end.
    private List<(Instant At, BindingLine.Force Force, int Entry, Basis Basis)> Clean()
    {
        var clean = new List<(Instant At, BindingLine.Force Force, int Entry, Basis Basis)>(changes.Count);
        foreach (var change in changes)
        {
            var now = clean.Count == 0 ? BindingLine.Force.NotYet : clean[^1].Force;
            var fits = now switch
            {
                BindingLine.Force.NotYet => change.Force is BindingLine.Force.InForce or BindingLine.Force.Ended,
                BindingLine.Force.Ended => false,
                _ => change.Force != now,
            };
            if (fits)
            {
                clean.Add(change);
            }
        }

        return clean;
    }
}
