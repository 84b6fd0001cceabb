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
        if (duty.Stage?.From is not null && Norm.From is not null && times.Resolve(Norm.From) is var whole)
        {
            From = (whole.Start(zone) > From.Start(zone) ? whole : From).On(whole.Basis.Weaker(From.Basis));
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
        var window = Window();
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
        Add(points, window?.At);
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
        var (was, ground) = (false, Basis.Established);
        foreach (var point in points)
        {
            var state = StateAt(point, binding, gate, begins, window, was, ground);
            was |= state.Phase is Phase.InEffect;
            ground = state.Ground;
            var rests = state.Phase is not Phase.InEffect and not Phase.Pending;
            if (states.Count == 0 || states[^1].Phase != state.Phase || states[^1].Basis != state.Basis || states[^1].Ground != state.Ground || (rests && states[^1].Cause != state.Cause))
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

    // While it does not bind, that it has begun rests on what it did when it last bound.
    private Activity.State StateAt(Instant at, BindingLine binding, TruthLine gate, Instant? begins, Ending? window, bool was, Basis ground)
    {
        foreach (var ending in endings)
        {
            if (ending.At <= at)
            {
                return new(at, ending.Phase, ending.Cause, ending.Entry, ending.Basis, ground);
            }
        }

        var force = binding.At(at);
        if (force == BindingLine.Force.Ended && !Norm.Survives)
        {
            var end = binding.Changes.Last(change => change.At <= at);
            return new(at, Phase.Terminated, Cause.AgreementEnded, end.Entry, end.Basis, ground);
        }

        if (window is not null && window.At <= at)
        {
            return new(at, window.Phase, window.Cause, window.Entry, window.Basis, ground);
        }

        if (force == BindingLine.Force.NotYet && !BindsBefore())
        {
            return new(at, Phase.Pending, Cause.NotInForce, -1, Basis.Established, ground);
        }

        if (begins is null || begins > at)
        {
            return new(at, Phase.Pending, Cause.NotBegun, -1, From.Why is null ? Basis.Established : Basis.Unknown, ground);
        }

        var (truth, met) = gate.HoldingAt(at);
        if (truth != Truth.Yes)
        {
            return was && truth == Truth.No
                ? new(at, Phase.Suspended, Cause.ConditionLapsed, EntryAt(gate, at), met, ground)
                : truth == Truth.Unknown
                    ? new(at, Phase.Pending, Cause.ConditionUnknown, -1, Basis.Unknown, ground)
                    : new(at, Phase.Pending, Cause.ConditionNotMet, -1, Basis.Established.On(met), ground);
        }

        ground = interruptions.Where(over => over.To <= at).Aggregate(BasisIn(binding, at).Weaker(From.Basis).Weaker(met), (all, over) => all.Weaker(over.EndBasis));

        if (force == BindingLine.Force.Suspended && !Norm.Unconditional)
        {
            var change = binding.Changes.Last(one => one.At <= at);
            return new(at, Phase.Suspended, Cause.AgreementSuspended, change.Entry, change.Basis, ground);
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
            return new(at, resting.IsExcuse ? Phase.Excused : Phase.Suspended, resting.IsExcuse ? Cause.Excused : Cause.Suspended, resting.Entry, resting.Basis, ground);
        }

        var why = Why(at, gate, begins.Value, binding);
        var by = EntryAt(gate, at);
        return new(at, Phase.InEffect, why, by >= 0 || why == Cause.ConditionMet ? by : EntryIn(binding, at), ground, ground);
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

    // That it has taken effect, and that it goes on.
    private static Basis BasisIn(BindingLine binding, Instant at)
    {
        var basis = Basis.Established;
        foreach (var change in binding.Changes)
        {
            if (change.At > at)
            {
                break;
            }

            basis = change.Force == BindingLine.Force.InForce ? basis.Weaker(change.Basis) : basis;
        }

        return basis;
    }

    // The last of the things that had to come about.
    private static Cause Why(Instant at, TruthLine gate, Instant begins, BindingLine binding) =>
        gate.LastTurn is { } turn && turn <= at && turn >= begins ? Cause.ConditionMet
        : begins > Instant.MinValue && !binding.Changes.Any(change => change.At > begins && change.At <= at) ? Cause.Begun
        : Cause.InForce;

    private Ending? Window()
    {
        if (Norm.Until is { } end && times.Resolve(end) is { IsKnown: true } known)
        {
            // "Until" a moment runs up to it; a day named is its last.
            return new((known.Last is Time.LegalTime.Day ? known.Limit(zone) : known.Last!.End(zone))!.Value, Phase.Completed, Cause.WindowClosed, -1, known.Basis);
        }

        if (Norm.Until is null && duty.Kind != DutyKind.Obligation)
        {
            foreach (var term in duty.Agreement.Terms)
            {
                if (!term.IsOfAgreement && duty.Norm.Clause.Address(duty.Agreement.Agreement.Id).Covers(term.Id) && evaluation.Terms[term.Index] is { EndsAt: { } over } result)
                {
                    return new(over, Phase.Completed, Cause.TermExpired, -1, result.OverBasis);
                }
            }
        }

        return null;
    }
}
