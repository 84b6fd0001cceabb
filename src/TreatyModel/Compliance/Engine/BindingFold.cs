using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>Works out from when to when an agreement binds: by its own rule, by what is on record, and by what ends or suspends it.</summary>
internal sealed class BindingFold(Evaluation evaluation, AgreementPlan agreement)
{
    private readonly List<(Instant At, BindingLine.Force Force, int Entry, Basis Basis)> changes = [];

    private Ledger Ledger => evaluation.Ledger;

    internal BindingLine Run()
    {
        var signed = Signature(Ledger, agreement);
        var (recorded, recordedBy) = First(ActKind.EnterIntoForce);
        var computed = Computed(signed ?? Made());
        var assumed = agreement.Entry is null && recorded is null && !computed.IsKnown && Ledger.Acts[agreement.Index] is not { Count: > 0 };
        var entered = recorded ?? (assumed ? null : FromRule(computed));
        if (assumed)
        {
            changes.Add((Instant.MinValue, BindingLine.Force.InForce, -1, Basis.Established));
        }
        else if (entered is not null)
        {
            changes.Add((StartOf(entered), BindingLine.Force.InForce, recordedBy, entered.Basis));
        }

        if (changes.Count > 0)
        {
            Life();
            Declarations();
            Terms();
            Events();
        }

        changes.Sort((one, other) => one.At.CompareTo(other.At));
        return new BindingLine
        {
            Changes = Clean(),
            Entered = entered,
            Signed = signed,
            Computed = computed,
            RecordedBy = recordedBy,
            IsAssumed = assumed,
        };
    }

    /// <summary>The first signature on record, or null.</summary>
    internal static Happening? Signature(Ledger ledger, AgreementPlan agreement) => First(ledger, agreement, ActKind.Sign).Happening;

    private static (Happening? Happening, int Entry) First(Ledger ledger, AgreementPlan agreement, ActKind kind)
    {
        Happening? first = null;
        if (ledger.Acts[agreement.Index] is { } acts)
        {
            foreach (var (index, act, _) in acts.Now)
            {
                if (act.Kind == kind && act.Progress == Progress.Completed && ledger.Witnesses.Weigh(act) is { } basis)
                {
                    var happening = EntryTimes.Happening(index, act.Happened, agreement.TimeZone, basis);
                    first = first is null || happening.At < first.At ? happening : first;
                }
            }
        }

        return (first, first?.Entry ?? -1);
    }

    private (Happening? Happening, int Entry) First(ActKind kind) => First(Ledger, agreement, kind);

    // What somebody says alone, or a body decides, is made by being announced or adopted.
    private Happening? Made() => agreement.Agreement.Nature is InstrumentNature.ThirdPartyStatement or InstrumentNature.UnilateralDeclaration or InstrumentNature.PoliticalCommitment or InstrumentNature.SecurityCouncilDecision
        ? First(ActKind.Adopt).Happening ?? First(ActKind.Announce).Happening
        : null;

    private TimeOf Computed(Happening? signed) => agreement.Entry switch
    {
        EntryIntoForce.Fixed of => new TimeResolver(evaluation, agreement).Resolve(of.Time),
        // Where nothing on it is recorded, a text takes effect with its signature.
        _ => signed is null ? TimeOf.Waiting(Anchor.Signature) : TimeOf.Of(signed),
    };

    private Happening? FromRule(TimeOf computed) => computed.IsKnown
        ? new Happening(computed.First!, computed.Last!, computed.Start(agreement.TimeZone)!.Value, Basis.Established)
        : null;

    // A day on which it takes effect begins at its start; an act known to the day binds from then too.
    private Instant StartOf(Happening entered) => entered.Last.Start(agreement.TimeZone);

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
            if (Ledger.IsRevoked(word.Entry))
            {
                continue;
            }

            var basis = Consents.OfParties(Ledger, agreement, word).Count == 0 ? word.Basis : Basis.Disputed;
            switch (word.Effect)
            {
                case LegalEffect.Suspends suspends:
                    changes.Add((word.To, BindingLine.Force.Suspended, word.Entry, basis));
                    if (times.Resolve(suspends.Until).Limit(agreement.TimeZone) is { } until)
                    {
                        changes.Add((until, BindingLine.Force.InForce, word.Entry, basis));
                    }

                    break;
                case LegalEffect.Resumes:
                    changes.Add((word.To, BindingLine.Force.InForce, word.Entry, basis));
                    break;
                case LegalEffect.Ends ends:
                    changes.Add((times.Resolve(ends.From).Start(agreement.TimeZone) ?? word.To, BindingLine.Force.Ended, word.Entry, basis));
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
                changes.Add((end, BindingLine.Force.Ended, result.EndedBy, Basis.Established));
            }
        }
    }

    private void Events()
    {
        foreach (var end in agreement.Ends)
        {
            foreach (var happened in new TimeResolver(evaluation, agreement).Happenings(end))
            {
                changes.Add((happened.At, BindingLine.Force.Ended, happened.Entry, happened.Basis));
            }
        }
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
