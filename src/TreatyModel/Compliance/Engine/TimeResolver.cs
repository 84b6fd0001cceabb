using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Resolves the points in time of one agreement against what is worked out and on record; where it is firm, only against what is established.</summary>
internal readonly partial struct TimeResolver(Evaluation evaluation, AgreementPlan agreement, NormPlan? norm = null, bool isFirm = false)
{
    /// <summary>The same, as if only what is established had happened.</summary>
    internal TimeResolver Firm => new(evaluation, agreement, norm, true);

    private Plan Plan => evaluation.Plan;

    private DateTimeZone Zone => agreement.TimeZone;

    /// <summary>When a duty is due by the text.</summary>
    internal TimeOf DeadlineOf(DutyPlan duty) => ClockStartOf(duty) is { } start ? new ElapsedTime(start, duty) : Resolve(duty.Deadline);

    /// <summary>What a duty's clock began to run with; null where it has none, or one of which the time is more than a sum.</summary>
    internal Happening? ClockStartOf(DutyPlan duty) =>
        duty.Clock is { } clock && Recorded(clock.Event, clock.IsAct) is { } start && ElapsedTime.IsFrom(start) ? start : null;

    internal TimeOf Resolve(Due? due)
    {
        due = Plan.Readings.Apply(agreement.Agreement, due);
        switch (due)
        {
            case null:
                return TimeOf.None;
            case Due.OnDay day:
                return TimeOf.Known(new LegalTime.Day(day.Day));
            case Due.AtTime at:
                return TimeOf.Known(new LegalTime.Moment(at.Local, at.Zone));
            case Due.OnEvent { Anchor: Anchor.Expiry expiry }:
                // What is due when a term runs out is due by the instant at which it has.
                var end = Occurrence(expiry);
                return end is { First: LegalTime.Day first, Last: LegalTime.Day last }
                    ? TimeOf.Between(first.Moments.First, last.Moments.First, end.KnownFrom, end.Basis)
                    : end;
            case Due.OnEvent on:
                return Occurrence(on.Anchor);
            case Due.After after:
                return Counted(after.Anchor, after.Period);
            default:
                return Generic(due);
        }
    }

    /// <summary>With its arithmetic step by step, for people.</summary>
    internal Resolved<LegalTime> Explain(Due due, bool latest = true) => Plan.Readings.Apply(agreement.Agreement, due)!.Resolve(Context(latest));

    /// <summary>When an event happened, waited for or why it is open.</summary>
    internal TimeOf Occurrence(Anchor anchor)
    {
        switch (anchor)
        {
            case Anchor.EntryIntoForceOf of:
                return (of.Agreement is null ? agreement : Plan.ByAgreement.GetValueOrDefault(of.Agreement)) is { } entered
                    ? Of(evaluation.Bindings[entered.Index]?.Entered, anchor)
                    : TimeOf.Waiting(anchor);
            case Anchor.SignatureOf of:
                return (of.Agreement is null ? agreement : Plan.ByAgreement.GetValueOrDefault(of.Agreement)) is { } signed
                    ? Of(BindingFold.Signature(evaluation.Ledger, signed), anchor)
                    : TimeOf.Waiting(anchor);
            case Anchor.Performance of:
                return Latest(of.Of, anchor, result => result.Performed);
            case Anchor.Beginning of:
                return Earliest(of.Of, anchor, result => result.Begun);
            case Anchor.Breach of:
                return Earliest(of.Of, anchor, FirstBreach);
            case Anchor.Deadline of:
                return Deadline(of.Of, anchor);
            case Anchor.Expiry of:
                foreach (var term in Plan.TermsAt(of.Of.In(agreement.Agreement.Id)))
                {
                    return evaluation.Terms[term.Index]?.FirstExpiry is { } expiry && Stands(expiry.Basis) ? expiry : TimeOf.Waiting(anchor);
                }

                return TimeOf.Waiting(anchor);
            case Anchor.TimeSet when Recorded(anchor) is { } fixing && evaluation.Ledger.EntryAt(fixing.Entry) is Declaration { Effect: LegalEffect.Fixes fixes }:
                return Resolve(fixes.Time).KnownSince(fixing.At, fixing.Basis);
            default:
                return Of(Recorded(anchor), anchor);
        }
    }

    /// <summary>All times that an event on record happened, in order.</summary>
    internal ChunkedList<Happening>.View Happenings(Anchor anchor) =>
        PlanOf(anchor) is { } plan && evaluation.Ledger.Events[plan.Index] is { } events ? events.Now : default;

    private AnchorPlan? PlanOf(Anchor anchor)
    {
        foreach (var (own, plan) in norm?.Anchors ?? [])
        {
            if (ReferenceEquals(own, anchor))
            {
                return plan;
            }
        }

        return Plan.Anchors.Find(agreement, anchor, norm);
    }

    // The first time that an event on record happened.
    private Happening? Recorded(Anchor anchor) => PlanOf(anchor) is { } plan ? Recorded(plan.Index, plan.IsAct) : null;

    private Happening? Recorded(int anchor, bool isAct)
    {
        if (evaluation.Ledger.Events[anchor] is not { } events)
        {
            return null;
        }

        // An act of the kind that comes before the text itself is not the one meant.
        var from = isAct && evaluation.Bindings[agreement.Index] is { IsAssumed: false } effective
            ? Instant.Min(effective.Entered?.At ?? Instant.MaxValue, effective.Signed?.At ?? Instant.MaxValue)
            : Instant.MinValue;
        if (from == Instant.MinValue && !isFirm)
        {
            return events.First;
        }

        foreach (var happening in events.Now)
        {
            if (happening.At >= from && Stands(happening.Basis))
            {
                return happening;
            }
        }

        return null;
    }

    private bool Stands(Basis basis) => !isFirm || basis == Basis.Established;

    private TimeOf Of(Happening? happening, Anchor anchor) =>
        happening is null || !Stands(happening.Basis) ? TimeOf.Waiting(anchor) : TimeOf.Of(Counted(happening));

    /// <summary>Something that happened, as it counts: at the latest that the record allows, or at the earliest where that is what is worked out.</summary>
    internal Happening Counted(Happening happening) => evaluation.IsAtEarliest ? happening.AtEarliest(Zone) : happening;

    private TimeOf Latest(ProvisionId of, Anchor anchor, Func<DutyResult, Happening?> when)
    {
        var (latest, basis) = ((Happening?)null, Basis.Established);
        foreach (var duty in Plan.Addresses.Duties(of.In(agreement.Agreement.Id)))
        {
            if (duty.Kind == DutyKind.Liberty)
            {
                continue;
            }

            if (evaluation.Duties[duty.Index] is not { } result || when(result) is not { } happening)
            {
                return TimeOf.Waiting(anchor);
            }

            latest = latest is null || happening.At > latest.At ? happening : latest;
            basis = basis.Weaker(happening.Basis);
        }

        return Of(latest?.On(basis), anchor);
    }

    private TimeOf Earliest(ProvisionId of, Anchor anchor, Func<DutyResult, Happening?> when)
    {
        Happening? earliest = null;
        foreach (var duty in Plan.Addresses.Duties(of.In(agreement.Agreement.Id)))
        {
            if (evaluation.Duties[duty.Index] is { } result && when(result) is { } happening && Stands(happening.Basis) && (earliest is null || happening.At < earliest.At))
            {
                earliest = happening;
            }
        }

        return Of(earliest, anchor);
    }

    private TimeOf Deadline(ProvisionId of, Anchor anchor)
    {
        var (latest, basis) = ((TimeOf?)null, Basis.Established);
        foreach (var duty in Plan.Addresses.Duties(of.In(agreement.Agreement.Id)))
        {
            if (evaluation.Duties[duty.Index] is not { } result || (duty.Due is null && duty.Kind == DutyKind.Liberty))
            {
                continue;
            }

            if (!result.Due.IsKnown || !Stands(result.Due.Basis))
            {
                return result.Due == TimeOf.None || result.Due.IsKnown ? TimeOf.Waiting(anchor) : result.Due;
            }

            latest = latest is null || result.Due.Limit(Zone) > latest.Limit(Zone) ? result.Due : latest;
            basis = basis.Weaker(result.Due.Basis);
        }

        return latest is null ? TimeOf.Waiting(anchor) : latest.On(basis);
    }

    private Happening? FirstBreach(DutyResult result)
    {
        if (result.FirstViolation is { } violation)
        {
            return Happening(violation.Entry, violation.From, violation.Basis);
        }

        foreach (ref readonly var spell in result.Spells)
        {
            if (spell.Phase == Phase.Breached)
            {
                return Happening(spell.Entry, spell.From, spell.Basis);
            }
        }

        return null;
    }

    private Happening Happening(int entry, Instant at, Basis basis)
    {
        if (entry >= 0)
        {
            return EntryTimes.Happening(entry, evaluation.Ledger.EntryAt(entry).Happened, Zone, basis);
        }

        var moment = LegalTime.Of(at, Zone, agreement.Zone);
        return new Happening(moment, moment, at, basis);
    }

    private TimeOf Counted(Anchor anchor, Period period)
    {
        var start = Occurrence(anchor);
        if (!start.IsKnown)
        {
            return start;
        }

        try
        {
            // Hours from a day: from its beginning at the earliest, from its end at the latest.
            var (first, last) = period.HasTimeComponent ? (start.First!.Moments.First, start.Last!.Moments.Last) : (start.First!, start.Last!);

            var latest = last.Plus(period, Zone);
            return TimeOf.Between(first == last ? latest : first.Plus(period, Zone), latest, start.KnownFrom, start.Basis);
        }
        catch (ArgumentException error)
        {
            return TimeOf.Undetermined(Values.Guard.Says(error));
        }
    }
}
