using NodaTime;
using TreatyModel.Identifiers;
using TreatyModel.Law.Engine;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>Finds what a duty hangs on that is itself not established: entries, other provisions, or that the text binds.</summary>
internal sealed class GroundTrail
{
    private const int MaxEntries = 3;

    private readonly Evaluation evaluation;
    private readonly DutyResult result;
    private readonly int spell;
    private readonly TimeResolver times;
    private readonly ConditionLine conditions;
    private readonly HashSet<DutyPlan> told;
    private readonly List<Reason> found = [];

    internal GroundTrail(Evaluation evaluation, DutyResult result, int spell)
        : this(evaluation, result, spell, [])
    {
    }

    private GroundTrail(Evaluation evaluation, DutyResult result, int spell, HashSet<DutyPlan> told)
    {
        (this.evaluation, this.result, this.spell, this.told) = (evaluation, result, spell, told);
        times = new TimeResolver(evaluation, Plan.Agreement, Plan.Norm);
        conditions = new ConditionLine(evaluation, Plan.Agreement, Plan.Norm);
        told.Add(Plan);
    }

    private DutyPlan Plan => result.Plan;

    private ref readonly Spell Spell => ref result.Spells[spell];

    // From when it stands so: whatever changed since made no difference to that.
    private Instant At => Spell.From;

    /// <summary>What is in doubt that makes that the duty stands as it does no surer than that.</summary>
    internal IReadOnlyList<Reason> Find()
    {
        if (Spell.Basis == Basis.Established)
        {
            return [];
        }

        var norm = Plan.Norm.Norm;
        Binding(Plan.Agreement);
        Times(Plan.Stage?.From);
        Times(norm.From);
        Condition(norm.If, false);
        Condition(Plan.Stage?.If, false);
        if (Spell.Phase is Phase.Completed or Phase.Lapsed)
        {
            Times(norm.Until);
        }
        else if (Spell.Phase is Phase.Overdue or Phase.Breached or Phase.FulfilledLate)
        {
            Times(Spell.Cause == Cause.StartPassed ? Plan.StartBy : Plan.Deadline);
        }

        if (Plan.Recurrence is Recurrence.OnTrigger trigger)
        {
            Event(trigger.Anchor);
        }

        return found;
    }

    // Only what is no surer than the duty stands makes it so.
    private bool Matters(Basis basis) => basis != Basis.Established && Spell.Basis.Weaker(basis) == Spell.Basis;

    private void Binding(AgreementPlan agreement)
    {
        if (evaluation.Bindings[agreement.Index] is not { Entered: { } entered } || !Matters(entered.Basis))
        {
            return;
        }

        var acts = new List<int>();
        foreach (var (index, act, _) in evaluation.Ledger.Acts[agreement.Index]?.Now ?? default)
        {
            if (Facts.IsInLife(act.Kind) && evaluation.Ledger.Witnesses.Weigh(act) is { } basis && basis != Basis.Established)
            {
                acts.Add(index);
            }
        }

        Add(null, acts, entered.Basis);
    }

    private void Times(Due? due)
    {
        foreach (var anchor in DueTimes.AnchorsOf(evaluation.Plan.Readings.Apply(Plan.Agreement.Agreement, due)))
        {
            Event(anchor);
        }
    }

    private void Event(Anchor anchor)
    {
        var time = times.Occurrence(anchor);
        if (!time.IsKnown || !Matters(time.Basis))
        {
            return;
        }

        switch (anchor)
        {
            case Anchor.Performance of: Provision(of.Of, time.Basis); break;
            case Anchor.Beginning of: Provision(of.Of, time.Basis); break;
            case Anchor.Breach of: Provision(of.Of, time.Basis); break;
            case Anchor.Deadline of: Provision(of.Of, time.Basis); break;
            case Anchor.Expiry of: Add(of.Of.In(Plan.Agreement.Agreement.Id), [], time.Basis); break;
            case Anchor.EntryIntoForceOf { Agreement: { } other } when evaluation.Plan.ByAgreement.TryGetValue(other, out var plan): Binding(plan); break;
            case Anchor.EntryIntoForceOf or Anchor.SignatureOf: Binding(Plan.Agreement); break;
            default:
                Add(null, [.. times.Happenings(anchor).ToArray().TakeWhile(one => one.Basis != Basis.Established).Select(one => one.Entry)], time.Basis);
                break;
        }
    }

    // Of a condition made of others, those parts for which it is in doubt as a whole.
    private void Condition(Condition? condition, bool follows)
    {
        if (condition is null)
        {
            return;
        }

        var line = conditions.Of(follows ? new Condition.AsLongAs(condition) : condition);
        if (line.HoldingAt(At).Basis is var basis && !Matters(basis))
        {
            return;
        }

        switch (condition)
        {
            case Condition.All all: Each(all.Of, follows); break;
            case Condition.AnyOf any: Each(any.Of, follows); break;
            case Condition.AsLongAs of: Condition(of.Inner, true); break;
            case Condition.Unless of: Condition(of.Inner, true); break;
            case Condition.Not of: Condition(of.Inner, true); break;
            case Condition.HeldFor of: Condition(of.Inner, true); break;
            case Condition.Occurred of: Event(of.Anchor); break;
            case Condition.Reached of: Times(of.Time); break;
            case Condition.Fulfilled of: Provision(of.Of, basis); break;
            case Condition.Kept of: Provision(of.Of, basis); break;
            case Condition.UnderWay of: Provision(of.Of, basis); break;
            case Condition.Otherwise of: Provision(of.Of, basis); break;
            default:
                Add(null, [EntryIn(line)], basis);
                break;
        }
    }

    private void Each(ValueList<Condition> parts, bool follows)
    {
        foreach (var part in parts)
        {
            Condition(part, follows);
        }
    }

    private int EntryIn(TruthLine line)
    {
        var entry = -1;
        foreach (var change in line.Changes)
        {
            entry = change.At <= At ? change.Entry : entry;
        }

        return entry;
    }

    // With the entries that leave it in doubt, its own or those on which it hangs itself.
    private void Provision(ProvisionId of, Basis basis)
    {
        foreach (var duty in evaluation.Plan.Addresses.Duties(of.In(Plan.Agreement.Agreement.Id)))
        {
            if (evaluation.Duties[duty.Index] is not { } other || told.Contains(duty))
            {
                continue;
            }

            var its = other.Spells.IndexAt(At);
            var entries = new List<int> { other.Spells[its].Basis == Basis.Established ? -1 : other.Spells[its].Entry };
            foreach (ref readonly var match in other.Matches)
            {
                if (match.Basis != Basis.Established && match.To <= At && entries.Count <= MaxEntries)
                {
                    entries.Add(match.Entry);
                }
            }

            var deeper = new GroundTrail(evaluation, other, its, told).Find().SelectMany(reason => reason.Entries).Select(evaluation.Ledger.IndexOf).ToArray();
            Add(duty.Id, deeper.Length > 0 ? deeper : entries, basis);
        }
    }

    private void Add(ProvisionId? provision, IEnumerable<int> entries, Basis basis)
    {
        var reason = new Reason
        {
            Kind = ReasonKind.Ground,
            Provision = provision,
            Entries = [.. entries.Where(entry => entry >= 0).Distinct().Take(MaxEntries).Select(entry => evaluation.Ledger.EntryAt(entry).Id)],
            Says = basis switch
            {
                Basis.Alleged => "only alleged",
                Basis.Disputed => "disputed",
                Basis.Presumed => "presumed from silence",
                _ => "not certain",
            },
        };
        if (!found.Contains(reason))
        {
            found.Add(reason);
        }
    }
}
