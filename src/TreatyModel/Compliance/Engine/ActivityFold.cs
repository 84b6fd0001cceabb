using NodaTime;
using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>Works out when a duty binds, waits, rests and is over, from all that its kind does not matter for.</summary>
internal sealed partial class ActivityFold
{
    private readonly Evaluation evaluation;
    private readonly DutyPlan duty;
    private readonly TimeResolver times;
    private readonly DateTimeZone zone;
    private readonly List<Ending> endings = [];
    private readonly List<Interruption> interruptions = [];

    internal ActivityFold(Evaluation evaluation, DutyPlan duty, TimeResolver times)
    {
        (this.evaluation, this.duty, this.times) = (evaluation, duty, times);
        zone = duty.Agreement.TimeZone;
        From = times.Resolve(duty.Stage?.From ?? Norm.From);
        if (duty.Stage?.From is not null && Norm.From is not null && times.Resolve(Norm.From) is var whole && whole.Start(zone) > From.Start(zone))
        {
            From = whole;
        }
    }

    private TimeOf From { get; }

    private Norm Norm => duty.Norm.Norm;

    private Ledger Ledger => evaluation.Ledger;

    internal Activity Run()
    {
        var binding = evaluation.Bindings[duty.Agreement.Index]!;
        var gate = TruthLine.And(
            new ConditionLine(evaluation, duty.Agreement, duty.Norm).Of(Norm.If),
            new ConditionLine(evaluation, duty.Agreement, duty.Norm).Of(duty.Stage?.If));
        var (until, closes) = Window();
        Declarations();
        Powers();
        Superseded();
        Left(binding);

        var points = new SortedSet<Instant> { Instant.MinValue };
        foreach (var change in binding.Changes)
        {
            points.Add(change.At);
        }

        foreach (var change in gate.Changes)
        {
            points.Add(change.At);
        }

        var begins = From == TimeOf.None ? Instant.MinValue : From.Start(zone);
        Add(points, begins);
        Add(points, until);
        foreach (var interruption in interruptions)
        {
            points.Add(interruption.From);
            Add(points, interruption.To);
        }

        foreach (var ending in endings)
        {
            points.Add(ending.At);
        }

        var states = new List<Activity.State>(points.Count);
        var was = false;
        foreach (var point in points)
        {
            var state = StateAt(point, binding, gate, begins, until, closes, was);
            was |= state.Phase is Phase.InEffect;
            var rests = state.Phase is not Phase.InEffect and not Phase.Pending;
            if (states.Count == 0 || states[^1].Phase != state.Phase || (rests && (states[^1].Cause != state.Cause || states[^1].Basis != state.Basis)))
            {
                states.Add(state);
            }
            else if (state.Phase == Phase.Pending && states[^1].Cause != state.Cause)
            {
                // What it still waits for has changed; it waits all the same.
                states[^1] = states[^1] with { Cause = state.Cause };
            }

            if (state.Phase is Phase.Completed or Phase.Discharged or Phase.Terminated)
            {
                Settle(state, states);
                break;
            }
        }

        return new Activity([.. states]) { From = From, Interruptions = interruptions };
    }

    // What was disputed is so no more once all who had to have taken part.
    private void Settle(Activity.State over, List<Activity.State> states)
    {
        var firm = endings.Where(ending => ending.At > over.From && ending.Phase == over.Phase && ending.Basis == Basis.Established).MinBy(ending => ending.At);
        if (over.Basis == Basis.Disputed && firm is not null)
        {
            states.Add(new(firm.At, firm.Phase, firm.Cause, firm.Entry, firm.Basis));
        }
    }

    private static void Add(SortedSet<Instant> points, Instant? at)
    {
        if (at is { } known)
        {
            points.Add(known);
        }
    }

    private Activity.State StateAt(Instant at, BindingLine binding, TruthLine gate, Instant? begins, Instant? until, Cause closes, bool was)
    {
        foreach (var ending in endings)
        {
            if (ending.At <= at)
            {
                return new(at, ending.Phase, ending.Cause, ending.Entry, ending.Basis);
            }
        }

        var force = binding.At(at);
        if (force == BindingLine.Force.Ended && !Norm.Survives)
        {
            var end = binding.Changes.Last(change => change.At <= at);
            return new(at, Phase.Terminated, Cause.AgreementEnded, end.Entry, end.Basis);
        }

        if (until <= at)
        {
            return new(at, Phase.Completed, closes, -1, Basis.Established);
        }

        if (force == BindingLine.Force.NotYet && !BindsBefore())
        {
            return new(at, Phase.Pending, Cause.NotInForce, -1, Basis.Established);
        }

        if (begins is null || begins > at)
        {
            return new(at, Phase.Pending, Cause.NotBegun, -1, From.Why is null ? Basis.Established : Basis.Unknown);
        }

        var truth = gate.At(at);
        if (truth != Truth.Yes)
        {
            return was && truth == Truth.No
                ? new(at, Phase.Suspended, Cause.ConditionLapsed, EntryAt(gate, at), Basis.Established)
                : truth == Truth.Unknown
                    ? new(at, Phase.Pending, Cause.ConditionUnknown, -1, Basis.Unknown)
                    : new(at, Phase.Pending, Cause.ConditionNotMet, -1, Basis.Established);
        }

        if (force == BindingLine.Force.Suspended && !Norm.Unconditional)
        {
            var change = binding.Changes.Last(one => one.At <= at);
            return new(at, Phase.Suspended, Cause.AgreementSuspended, change.Entry, change.Basis);
        }

        Interruption? resting = null;
        foreach (var interruption in interruptions)
        {
            if (interruption.From <= at && (interruption.To is null || interruption.To > at) && (resting is null || Goes(interruption, resting)))
            {
                resting = interruption;
            }
        }

        if (resting is not null)
        {
            return new(at, resting.IsExcuse ? Phase.Excused : Phase.Suspended, resting.IsExcuse ? Cause.Excused : Cause.Suspended, resting.Entry, resting.Basis);
        }

        var why = Why(at, gate, begins.Value, binding);
        var by = EntryAt(gate, at);
        return new(at, Phase.InEffect, why, by >= 0 || why == Cause.ConditionMet ? by : EntryIn(binding, at), BasisIn(binding, at));
    }

    // A suspension goes before an excuse, and what is settled before what is disputed.
    private static bool Goes(Interruption one, Interruption other) =>
        one.IsExcuse != other.IsExcuse ? other.IsExcuse : one.Basis == Basis.Established && other.Basis != Basis.Established;

    // Before it is in force a text binds only in what it says of that time itself.
    private bool BindsBefore() => Norm is { From: Due.OnEvent { Anchor: Anchor.SignatureOf { Agreement: null } } };

    private static int EntryAt(TruthLine gate, Instant at)
    {
        var entry = -1;
        foreach (var change in gate.Changes)
        {
            if (change.At > at)
            {
                break;
            }

            entry = change.Entry;
        }

        return entry;
    }

    private static int EntryIn(BindingLine binding, Instant at) => binding.Changes.LastOrDefault(change => change.At <= at, (default, default, -1, default)).Entry;

    private static Basis BasisIn(BindingLine binding, Instant at) =>
        binding.Changes.LastOrDefault(change => change.At <= at, (default, default, -1, Basis.Established)).Basis;

    // The last of the things that had to come about.
    private static Cause Why(Instant at, TruthLine gate, Instant begins, BindingLine binding) =>
        gate.Changes.Length > 0 && gate.Changes[^1].At <= at && gate.Changes[^1].At >= begins ? Cause.ConditionMet
        : begins > Instant.MinValue && !binding.Changes.Any(change => change.At > begins && change.At <= at) ? Cause.Begun
        : Cause.InForce;

    private (Instant? Until, Cause Closes) Window()
    {
        if (Norm.Until is { } end && times.Resolve(end) is { IsKnown: true } known)
        {
            // "Until" a moment runs up to it; a day named is its last.
            return (known.Last is Time.LegalTime.Day ? known.Limit(zone) : known.Last!.End(zone), Cause.WindowClosed);
        }

        if (Norm.Until is null && duty.Kind != DutyKind.Obligation)
        {
            foreach (var term in duty.Agreement.Terms)
            {
                if (!term.IsOfAgreement && duty.Norm.Clause.Address(duty.Agreement.Agreement.Id).Covers(term.Id) && evaluation.Terms[term.Index]?.EndsAt is { } over)
                {
                    return (over, Cause.TermExpired);
                }
            }
        }

        return (null, Cause.WindowClosed);
    }
}
