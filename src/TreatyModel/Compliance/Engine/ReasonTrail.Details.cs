using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <content>What is waited for, what was violated, used, counted and left open.</content>
internal sealed partial class ReasonTrail
{
    private void Waiting()
    {
        var binding = Evaluation.Bindings[leading.Plan.Agreement.Index]!;
        if (binding.At(finding.At) == BindingLine.Force.NotYet)
        {
            reasons.Add(new Reason { Kind = ReasonKind.Force, At = binding.Entered?.At, WaitingFor = binding.Computed.WaitingFor, Says = binding.Computed.Why, Rule = "Vienna Convention art. 24" });
            return;
        }

        if (leading.Activity.From != TimeOf.None && (leading.Activity.From.Start(Zone) is not { } begins || begins > finding.At))
        {
            reasons.Add(new Reason { Kind = ReasonKind.Beginning, At = leading.Activity.From.Start(Zone), WaitingFor = leading.Activity.From.WaitingFor, Says = leading.Activity.From.Why });
            return;
        }

        foreach (var condition in new[] { leading.Plan.Norm.Norm.If, leading.Plan.Stage?.If })
        {
            if (condition is null)
            {
                continue;
            }

            var truth = new ConditionLine(Evaluation, leading.Plan.Agreement, leading.Plan.Norm).Of(condition).At(finding.At);
            if (truth != Truth.Yes)
            {
                reasons.Add(new Reason { Kind = ReasonKind.Condition, Says = condition.ToString(), Rule = truth == Truth.Unknown ? "not known" : null, WaitingFor = (condition as Condition.Occurred)?.Anchor });
            }
        }
    }

    private void Violations()
    {
        var counting = leading.Violations.Where(one => one.From <= finding.At && one.Counts).ToArray();
        if (counting.Length > 0)
        {
            var last = counting[^1];
            reasons.Add(new Reason
            {
                Kind = ReasonKind.Violation,
                At = last.From,
                Entries = [.. counting.Select(one => Id(one.Entry)).Distinct().TakeLast(3)],
                Says = Exceeded(last) ?? (counting.Length > 3 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{counting.Length} violations so far") : null),
            });
        }

        Held([.. counting.Select(one => Id(one.Entry)).Distinct().TakeLast(3)]);
        if (counting.Length > 0 && counting[^1].Basis == Basis.Alleged && leading.Plan.Norm.Norm.Standard != Standard.Result)
        {
            reasons.Add(new Reason { Kind = ReasonKind.Note, Says = "efforts are owed, not a result: an incident alone does not show that they were lacking" });
        }

        foreach (var excused in leading.Violations.Where(one => one.From <= finding.At && !one.Counts).TakeLast(2))
        {
            reasons.Add(new Reason { Kind = ReasonKind.Excuse, At = excused.From, Entries = [.. new[] { Id(excused.Entry), Id(excused.Excuse) }.Distinct()] });
        }
    }

    // What a court, a verifier or a party holds of an incident.
    private void Held(ValueList<Id<Entry>> incidents)
    {
        if (Ledger.SaidOn(leading.Plan) is not { } said)
        {
            return;
        }

        foreach (var word in said.Now)
        {
            if (word.Effect is LegalEffect.Finds { Of: { } of, What: FindingKind.Breach or FindingKind.NoBreach } finds && word.To <= finding.At && incidents.Contains(of) && !Ledger.IsRevoked(word.Entry))
            {
                reasons.Add(new Reason { Kind = ReasonKind.Finding, Entries = [Id(word.Entry)], Says = finds.What == FindingKind.Breach ? "holds that it is a breach" : "holds that it is none" });
            }
        }
    }

    private string? Exceeded(ViolationItem item)
    {
        if (item.Need < 0)
        {
            return null;
        }

        var need = leading.Plan.Needs[item.Need];
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{AmountProgress.Told(item.Reached.Counted, item.Reached.Least, item.Reached.Most)} {need.Unit.Symbol()} against {Wording(need.Stated)}");
    }

    private static string Wording(Amount stated) => stated is Amount.Fixed { Quantity: var of } fix
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{AmountText.Prefix(fix.Comparator)}{of.Value:#,0.####} {of.Unit.Symbol()}{(of.Of is null ? "" : $" ({of.Of})")}")
        : stated.ToString();

    private void Exercises()
    {
        foreach (var use in leading.Exercises.Where(one => one.At <= finding.At).TakeLast(3))
        {
            reasons.Add(new Reason { Kind = ReasonKind.Exercise, At = use.At, Entries = [Id(use.Entry)], Says = use.Why is null ? "valid" : $"without effect: {use.Why}" });
        }
    }

    private void Amounts()
    {
        // Of a whole that its stage speaks for, the stage's own.
        var amounts = duties.Length > 1 || leading.Plan == duties[0] ? finding.Amounts : AmountReport.Of(Evaluation, leading, finding.At);
        if (leading.Plan.Kind == DutyKind.Standing && leading.Violations.Count > 0)
        {
            return;
        }

        if (leading.Plan.Kind == DutyKind.Recurring)
        {
            var counted = amounts.Where(amount => amount.Reached is not null).Select(Compared).ToArray();
            if (counted.Length > 0)
            {
                reasons.Add(new Reason { Kind = ReasonKind.Amount, Says = $"in the present occurrence so far {string.Join("; ", counted)}" });
            }

            return;
        }

        foreach (var amount in amounts)
        {
            if (amount.Reached is not null)
            {
                var rivals = amount.IsDisputed ? Rivals() : [];
                reasons.Add(new Reason
                {
                    Kind = ReasonKind.Amount,
                    Entries = [.. rivals.Select(entry => entry.Id)],
                    Says = Compared(amount) + (rivals.Count == 0 ? "" : $"; sources differ: {string.Join("; ", rivals.Select(Accounts))}"),
                });
            }
            else if (amount is { Stated: Amount.Ratio { Give.Of: var of }, Wanted: > 0 })
            {
                reasons.Add(new Reason { Kind = ReasonKind.Amount, Says = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"for what is on record {amount.Wanted:#,0.####} {amount.Unit.Symbol()}{(of is null ? "" : $" ({of})")} are owed, and none is on record as done") });
            }
        }
    }

    // What was done of which sources give different numbers.
    private List<Entry> Rivals()
    {
        var entries = new List<Entry>();
        foreach (ref readonly var match in leading.Matches)
        {
            if (match.Has(MatchFlags.RivalAmounts) && match.To <= finding.At && entries.Count < 3)
            {
                entries.Add(Ledger.EntryAt(match.Entry));
            }
        }

        return entries;
    }

    // Which source says how much: "40 persons (mission), 60 persons (ministry-b)".
    private static string Accounts(Entry entry) => string.Join(", ", entry.Attestations
        .Where(word => word.Stance != Sources.Stance.Denies && (word.Amount ?? entry.Amount) is not null)
        .GroupBy(word => word.Amount ?? entry.Amount)
        .Select(same => $"{same.Key} ({string.Join(", ", same.Select(word => word.Source.Value).Distinct())})"));

    // A number that is neither a ceiling nor a floor only differs.
    private static string Compared(AmountProgress amount)
    {
        var difference = amount.Difference switch
        {
            null or 0 => "",
            < 0 => string.Create(System.Globalization.CultureInfo.InvariantCulture, $", {amount.Short:#,0.####} short"),
            _ when amount.Stated is Amount.Fixed { Comparator: Comparator.Exactly } => string.Create(System.Globalization.CultureInfo.InvariantCulture, $", {amount.Excess:#,0.####} more than stated: an excess if the number is read as a ceiling"),
            _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $", {amount.Excess:#,0.####} more"),
        };
        var of = (amount.Stated as Amount.Fixed ?? (amount.Stated as Amount.Part)?.Size)?.Quantity.Of;
        return $"{amount}{(of is null ? "" : $" ({of})")}{difference}";
    }

    private void Open()
    {
        if (finding.Level != FindingLevel.Duty)
        {
            return;
        }

        var open = Evaluation.Plan.OpenIn(leading.Plan);
        var differs = open.Count > 0 && finding.Possible.Select(one => (one.Phase, one.Due?.ToString())).Distinct().Count() > 1;
        foreach (var (_, ambiguity) in differs ? open : [])
        {
            reasons.Add(new Reason { Kind = ReasonKind.Open, Provision = leading.Plan.Norm.Id, Says = ambiguity.About });
        }

        foreach (var ambiguity in Evaluation.Plan.OpenInWords(leading.Plan))
        {
            reasons.Add(new Reason { Kind = ReasonKind.Open, Provision = leading.Plan.Norm.Id, Says = ambiguity.About });
        }

        if (Possibilities.Earlier(finding.Asked, leading) is { } earlier && (earlier.Phase != finding.Phase || earlier.Due?.ToString() != finding.Due?.ToString()))
        {
            reasons.Add(new Reason { Kind = ReasonKind.Open, Says = "what it hangs on is not known to the day" });
        }
        else if (Possibilities.IsOpenByRecord(finding))
        {
            reasons.Add(new Reason { Kind = ReasonKind.Open, Says = Two() });
        }

        if (finding.IsUnsettled)
        {
            reasons.Add(new Reason { Kind = ReasonKind.Open, Says = Circle() });
        }
    }

    // With what it goes round in a circle that never comes to rest.
    private string Circle()
    {
        var plan = Evaluation.Plan;
        var circleOf = plan.Graph.ComponentOf;
        var circle = circleOf[plan.NodeOf(duties[0])];
        var names = plan.Duties.Where(duty => duty.Norm != duties[0].Norm && circleOf[plan.NodeOf(duty)] == circle).Select(duty => (duty.Norm.Id with { Agreement = null }).ToString()).Distinct().Take(4).ToArray();
        return names.Length switch
        {
            0 => "it hangs on itself, and no answer agrees with what follows from it",
            > 3 => "it hangs on others that hang on it in turn, and no answer agrees with what follows from it",
            _ => $"it hangs on {string.Join(" and ", names)} and the other way round, and no answer agrees with what follows from it",
        };
    }

    // Why the record leaves two phases.
    private string Two() => Spell.Cause switch
    {
        Cause.Extended => "not all who had to agree to the other time did",
        Cause.AmountsDiffer => $"by one number it is {Spell.Phase.Words()}, by another {Spell.Other.Words()}",
        Cause.AmountOpen => $"whether what is on record as done was all of it is not known: it is {Spell.Phase.Words()} or {Spell.Other.Words()}",
        Cause.Contradicted => $"by the reports it is {Spell.Phase.Words()}, by what was seen afterwards {Spell.Other.Words()}",
        _ => $"the record is not exact enough to say whether it is {Spell.Phase.Words()} or {Spell.Other.Words()}",
    };

    private void Notes()
    {
        var norm = leading.Plan.Norm.Norm;
        var binding = Evaluation.Bindings[leading.Plan.Agreement.Index]!;
        if (binding.RecordedBy >= 0 && binding.Computed.IsKnown && binding.Entered is { } entered && leading.Plan.Agreement.Entry is EntryIntoForce.Fixed
            && (entered.Last.End(Zone) < binding.Computed.First!.Start(Zone) || entered.First.Start(Zone) >= binding.Computed.Last!.End(Zone) + Duration.Epsilon))
        {
            reasons.Add(new Reason { Kind = ReasonKind.Note, Entries = Ids(binding.RecordedBy), Says = $"the entry into force is on record for {entered.Last}; by its own rule it is {binding.Computed.Last}" });
        }

        if (norm.Bearers.Stated && leading.Plan.Bearers.Count > 0 && !leading.Plan.Bearers.Any(bearer => Ledger.Actors.IsBody(bearer) || IsBound(bearer)))
        {
            reasons.Add(new Reason { Kind = ReasonKind.Note, Says = "whoever is to bear it is no party to the text", Rule = "Vienna Convention arts 34-36" });
        }

        if (Ledger.MayBear[leading.Plan.Norm.Index] is { } uncertain)
        {
            foreach (var (entry, why, _) in uncertain.Now.ToArray().Where(doubt => CanBe(Ledger.EntryAt(doubt.Entry))).Take(3))
            {
                reasons.Add(new Reason { Kind = ReasonKind.MayBear, Entries = [Id(entry)], Says = why });
            }
        }
    }

    // An act that may bear on the norm bears on those duties only whose bearer it can be of.
    private bool CanBe(Entry entry) =>
        entry.By.Count == 0 || leading.Plan.Bearers.Count == 0 || leading.Plan.Bearers.Concat(leading.Plan.Norm.Norm.Performers).Any(bearer => Ledger.Actors.AnyActsFor(entry.By, bearer) != Truth.No);

    private bool IsBound(Id<Actors.Actor> bearer) => leading.Plan.Agreement.Agreement.Participants
        .Where(participant => participant.Roles.Any(held => held.Role is Role.Party or Role.Signatory or Role.Contributor or Role.Guarantor))
        .Any(participant => Ledger.Actors.ActsFor(bearer, participant.Actor) != Truth.No || Ledger.Actors.ActsFor(participant.Actor, bearer) != Truth.No);
}
