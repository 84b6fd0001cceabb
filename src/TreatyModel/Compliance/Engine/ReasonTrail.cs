using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>Lays out why a finding is what it is: from the text to the record, the decisive step last.</summary>
internal sealed partial class ReasonTrail(Compliance.Findings findings, Finding finding, DutyPlan[] duties, DutyResult leading, int spell)
{
    private readonly List<Reason> reasons = [];

    private Evaluation Evaluation => findings.Assessment.Evaluation;

    private Ledger Ledger => Evaluation.Ledger;

    private ref readonly Spell Spell => ref leading.Spells[spell];

    private DateTimeZone Zone => leading.Plan.Agreement.TimeZone;

    internal ValueList<Reason> Build()
    {
        if (duties.Length > 1 || leading.Plan != duties[0])
        {
            reasons.Add(new Reason { Kind = ReasonKind.Note, Provision = leading.Plan.Id, Says = Counted(duties.Length > 1 ? duties : duties[0].Stages) });
        }

        Due();
        Extensions();
        reasons.AddRange(new GroundTrail(Evaluation, leading, spell).Find());
        Decisive();
        Amounts();
        Open();
        Notes();
        return [.. reasons];
    }

    private string Counted(DutyPlan[] parts)
    {
        var at = finding.At;
        var counts = parts.Select(duty => Evaluation.Duties[duty.Index]!.Spells.At(at).Phase).GroupBy(phase => phase).OrderBy(group => RollUp.Order.ToList().IndexOf(group.Key));
        return string.Join(", ", counts.Select(group => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{group.Count()} {group.Key.Words()}")));
    }

    private Id<Entry> Id(int entry) => Ledger.EntryAt(entry).Id;

    private ValueList<Id<Entry>> Ids(int entry) => entry < 0 ? [] : [Id(entry)];

    private void Due()
    {
        // Where it was moved, the extension says both.
        if (leading.Plan.Kind is DutyKind.Standing || DueTimes.ExtensionAt(leading, finding.At) is not null)
        {
            return;
        }

        switch (finding.DueByText)
        {
            case Resolved<LegalTime>.Known known:
                reasons.Add(new Reason { Kind = ReasonKind.Due, Steps = known.Steps, Entries = Anchored() });
                break;
            case Resolved<LegalTime>.Waiting waiting:
                reasons.Add(new Reason { Kind = ReasonKind.Due, WaitingFor = waiting.For });
                break;
            case Resolved<LegalTime>.Undetermined open:
                reasons.Add(new Reason { Kind = ReasonKind.Open, Says = open.Why });
                break;
            default:
                break;
        }
    }

    // The entry that is the event from which it is counted.
    private ValueList<Id<Entry>> Anchored()
    {
        if (DueTimes.TextOf(leading) is not { } due || DueTimes.AnchorOf(due) is not { } anchor)
        {
            return [];
        }

        var times = new TimeResolver(Evaluation, leading.Plan.Agreement, leading.Plan.Norm);
        var binding = Evaluation.Bindings[leading.Plan.Agreement.Index]!;
        if (anchor is Anchor.EntryIntoForceOf { Agreement: null })
        {
            return Ids(binding.RecordedBy);
        }

        if (anchor is Anchor.SignatureOf { Agreement: null })
        {
            return Ids(binding.Signed?.Entry ?? -1);
        }

        foreach (var happening in times.Happenings(anchor))
        {
            return Ids(happening.Entry);
        }

        return anchor is Anchor.Performance of
            ? [.. Evaluation.Plan.Addresses.Duties(of.Of.In(leading.Plan.Agreement.Agreement.Id)).Select(duty => Evaluation.Duties[duty.Index]?.Performed?.Entry ?? -1).Where(entry => entry >= 0).Select(Id)]
            : [];
    }

    private void Extensions()
    {
        var told = new HashSet<int>();
        foreach (var (at, _, entry, _) in leading.Limits)
        {
            if (entry < 0 || at > DueTimes.LastOpen(leading, finding.At) || !told.Add(entry))
            {
                continue;
            }

            var said = (Declaration)Ledger.EntryAt(entry);
            if (Ledger.RevokedAt(entry) is { } back && back <= finding.At)
            {
                reasons.Add(new Reason { Kind = ReasonKind.Extension, At = back, Entries = [said.Id], Says = "taken back" });
                continue;
            }

            var word = new Declared { Entry = entry, Said = said, From = at, To = at, Basis = Basis.Established };
            reasons.Add(new Reason
            {
                Kind = ReasonKind.Extension,
                At = at,
                Entries = [said.Id],
                Missing = Consents.OfCounterparties(Ledger, leading.Plan, word),
                Steps = finding.Due is Resolved<LegalTime>.Known known ? known.Steps : [],
            });
        }
    }

    private void Decisive()
    {
        switch (Spell.Cause)
        {
            case Cause.Beginning or Cause.NotInForce or Cause.NotBegun or Cause.ConditionNotMet or Cause.ConditionUnknown:
                Waiting();
                break;
            case Cause.AmountsDiffer or Cause.AmountOpen when leading.Performed is null || leading.Performed.At > finding.At:
                Passed();
                break;
            case Cause.Contradicted:
                Contradicted();
                break;
            case Cause.Performed or Cause.PerformedLate or Cause.AmountsDiffer:
                reasons.Add(new Reason { Kind = ReasonKind.Performance, At = leading.Performed?.At, Entries = Performing() });
                break;
            case Cause.DeadlinePassed or Cause.StartPassed or Cause.SilenceIsBreach:
                Passed();
                break;
            case Cause.FoundBreached or Cause.FoundNotBreached:
                reasons.Add(new Reason { Kind = ReasonKind.Finding, At = Spell.From, Entries = Ids(Spell.Entry) });
                break;
            case Cause.Suspended or Cause.ConditionLapsed or Cause.AgreementSuspended or Cause.Excused:
                reasons.Add(new Reason { Kind = ReasonKind.Suspension, At = Spell.From, Entries = Ids(Spell.Entry), Missing = Missing(), Says = Resting() });
                break;
            case Cause.Waived or Cause.Impossible or Cause.Superseded or Cause.Ended or Cause.AgreementEnded or Cause.Left or Cause.WindowClosed or Cause.TermExpired or Cause.UsedUp:
                reasons.Add(new Reason { Kind = ReasonKind.End, At = Spell.From, Entries = Ids(Spell.Entry), Missing = Missing(), Says = Over() });
                break;
            case Cause.OccurrenceMissed or Cause.OccurrenceMet:
                Occurrence();
                break;
            default:
                Standing();
                break;
        }

        Violations();
        Exercises();
    }

    // Who did not take part in the declaration that the spell rests on.
    private ValueList<Id<Actors.Actor>> Missing()
    {
        if (Spell.Entry < 0 || Ledger.EntryAt(Spell.Entry) is not Declaration { Effect: { } effect } said || Ledger.SaidOn(leading.Plan) is null)
        {
            return [];
        }

        var word = new Declared { Entry = Spell.Entry, Said = said, From = Spell.From, To = Spell.From, Basis = Basis.Established };
        return effect is LegalEffect.Waives ? Consents.OfCounterparties(Ledger, leading.Plan, word)
            : effect is LegalEffect.Ends or LegalEffect.Suspends ? Consents.OfAllParties(Ledger, leading.Plan, word)
            : [];
    }

    private string Resting() => Spell.Cause switch
    {
        Cause.ConditionLapsed => "what it is to last as long as does not hold",
        Cause.AgreementSuspended => "the agreement is suspended",
        Cause.Excused => "a ground not to perform is invoked",
        _ => "it is suspended",
    };

    private string Over() => Spell.Cause switch
    {
        Cause.Waived => "what is owed was given up",
        Cause.Impossible => "it was found to be impossible",
        Cause.Superseded => "a later instrument took its place, for those who are parties to both,",
        Cause.Ended => "it was ended",
        Cause.AgreementEnded => "the agreement ended",
        Cause.Left => "who bears it left the agreement",
        Cause.TermExpired => "the term that it lasts for ran out",
        Cause.UsedUp => "it can be used once only, and was used",
        _ => "its time was over",
    };

    private void Occurrence()
    {
        var occurrence = leading.Occurrences.LastOrDefault(one => one.From <= finding.At && one.Spells.At(finding.At).Phase.IsInDefault() == (Spell.Cause == Cause.OccurrenceMissed));
        var (met, missed) = (0, 0);
        foreach (var one in leading.Occurrences)
        {
            var phase = one.Spells.At(finding.At).Phase;
            met += phase is Phase.Fulfilled ? 1 : 0;
            missed += phase.IsInDefault() || phase is Phase.FulfilledLate ? 1 : 0;
        }

        reasons.Add(new Reason
        {
            Kind = Spell.Cause == Cause.OccurrenceMissed ? ReasonKind.TimePassed : ReasonKind.Performance,
            At = Spell.From,
            Provision = occurrence is null ? null : leading.Plan.Id with { Occurrence = occurrence.Key },
            Entries = Ids(Spell.Entry),
            Says = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Done(occurrence)}{met} occurrences met, {missed} missed or late so far"),
        });
        if (Spell.Cause == Cause.OccurrenceMissed && Spell.Entry < 0)
        {
            reasons.Add(new Reason { Kind = ReasonKind.Silence });
        }
    }

    // What was done of the occurrence that was missed.
    private string Done(OccurrenceItem? occurrence)
    {
        if (occurrence is null || Spell.Cause != Cause.OccurrenceMissed)
        {
            return "";
        }

        var amounts = OccurrenceReport.Amounts(leading.Plan, occurrence).Where(amount => amount.Reached is not null).Select(Compared).ToArray();
        return amounts.Length > 0 ? $"{string.Join(", ", amounts)}; "
            : occurrence.Times > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"done {occurrence.Times} times; ")
            : "nothing is on record as done for it; ";
    }

    private void Standing()
    {
        if (Spell.Phase == Phase.InEffect && leading.Plan.Kind == DutyKind.Standing && leading.Violations.All(one => one.From > finding.At))
        {
            var silent = finding.IsObserved ? [] : leading.Plan.Norm.Norm.Verifier?.Actors ?? [];
            reasons.Add(new Reason { Kind = ReasonKind.Silence, Missing = silent, Says = finding.IsObserved || silent.Count > 0 ? "no violation is on record" : "no violation is on record, and nobody is on record as watching" });
        }
        else if (Spell.Phase is Phase.InEffect && leading.Plan.Kind == DutyKind.Obligation && finding.Due is null)
        {
            reasons.Add(new Reason { Kind = ReasonKind.Due, Says = "the text gives no time" });
        }

        if (Spell.Cause is Cause.ConditionMet or Cause.InForce or Cause.Begun && Spell.Entry >= 0 && Spell.Phase is Phase.InEffect or Phase.Available)
        {
            var began = Spell.Cause == Cause.Begun && leading.Begun?.Entry == Spell.Entry;
            reasons.Add(new Reason { Kind = began ? ReasonKind.Beginning : Spell.Cause == Cause.ConditionMet ? ReasonKind.Condition : ReasonKind.Force, At = Spell.From, Entries = Ids(Spell.Entry) });
        }
    }
}
