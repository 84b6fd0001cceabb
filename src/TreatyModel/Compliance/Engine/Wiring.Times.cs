using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

// What times, conditions and recurrences hang on.
internal sealed partial class Wiring
{
    // What a declaration sets the time of hangs on what that time hangs on.
    private void Declared(DeclaredTimes.One declared)
    {
        if (declared.Agreement is { } whole && plan.ByAgreement.TryGetValue(whole, out var one))
        {
            Start(one, null, Plan.NodeOf(one));
            Due(declared.Time);
        }

        foreach (var duty in declared.Concerns is { } cited ? plan.Addresses.Duties(cited) : [])
        {
            Start(duty.Agreement, duty.Norm, plan.NodeOf(duty));
            Due(declared.Time);
        }

        foreach (var term in plan.Terms.Where(term => declared.Concerns?.Covers(term.Id) ?? (term.IsOfAgreement && term.Agreement.Agreement.Id == declared.Agreement)))
        {
            Start(term.Agreement, null, plan.NodeOf(term));
            Due(declared.Time);
        }

        foreach (var anchor in declared.Fixes ? plan.Anchors.TimesSet.ToArray() : [])
        {
            foreach (var dependent in anchor.Dependents.ToArray())
            {
                Start(anchor.Agreement, anchor.For, dependent);
                Due(declared.Time);
            }
        }
    }

    private void Recurs(Recurrence? recurrence)
    {
        switch (recurrence)
        {
            case Recurrence.OnTrigger trigger: Anchor(trigger.Anchor); break;
            case Recurrence.DailyWindow { OnDaysOf: { } days }: Anchor(days); break;
            default: break;
        }
    }

    private void Due(Due? due)
    {
        switch (due)
        {
            case Due.After after: Anchor(after.Anchor); break;
            case Due.Ahead ahead: Anchor(ahead.Anchor); break;
            case Due.FractionAfter after: Anchor(after.Anchor); break;
            case Due.BlankAfter after: Anchor(after.Anchor); break;
            case Due.DayNumber day: Anchor(day.Anchor); break;
            case Due.OnEvent on: Anchor(on.Anchor); break;
            case Due.SetBy set: Anchor(new Anchor.TimeSet(set.Who)); break;
            case Due.Vague vague: Due(vague.AtLatest); break;
            case Due.EarlierOf earlier: Dues(earlier.Of); break;
            case Due.LaterOf later: Dues(later.Of); break;
            case Due.BlankDue { Ambiguity: { } open }: Readings(open); break;
            case Due.TwoReadings open: Readings(open.Ambiguity); break;
            default: break;
        }
    }

    private void Dues(Values.ValueList<Due> dues)
    {
        foreach (var due in dues)
        {
            Due(due);
        }
    }

    // A reading can name what is open again, in a circle too.
    private void Readings(Id<Ambiguity> open)
    {
        if (!followed.Add(open))
        {
            return;
        }

        foreach (var reading in agreement.Agreement.Ambiguities.Where(known => known.Id == open).SelectMany(known => known.Readings))
        {
            if (reading.Time is { } time and not (Terms.Due.BlankDue or Terms.Due.TwoReadings))
            {
                Due(time);
            }
        }
    }

    private void Condition(Condition? condition)
    {
        switch (condition)
        {
            case Condition.Occurred occurred: Anchor(occurred.Anchor); break;
            case Condition.Reached reached: Due(reached.Time); break;
            case Condition.Fulfilled fulfilled: Duties(fulfilled.Of); break;
            case Condition.Certified certified: Duties(certified.Of); break;
            case Condition.Kept kept: Duties(kept.Of); break;
            case Condition.UnderWay going: Duties(going.Of); break;
            case Condition.Otherwise otherwise: Duties(otherwise.Of); break;
            case Condition.Outcome outcome: Anchor(outcome.Of); break;
            case Condition.AsLongAs lasting: Condition(lasting.Inner); break;
            case Condition.Unless unless: Condition(unless.Inner); break;
            case Condition.Not not: Condition(not.Inner); break;
            case Condition.HeldFor held: Condition(held.Inner); break;
            case Condition.All all: Conditions(all.Of); break;
            case Condition.AnyOf any: Conditions(any.Of); break;
            default: break;
        }
    }

    private void Conditions(Values.ValueList<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            Condition(condition);
        }
    }

    private void Anchor(Anchor anchor)
    {
        switch (anchor)
        {
            case Anchor.EntryIntoForceOf { Agreement: var of }:
                if ((of is null ? agreement : plan.ByAgreement.GetValueOrDefault(of)) is { } entered)
                {
                    Need(Plan.NodeOf(entered));
                }

                break;
            case Anchor.Performance performance: Duties(performance.Of); break;
            case Anchor.Beginning beginning: Duties(beginning.Of); break;
            case Anchor.Deadline deadline: Duties(deadline.Of); break;
            case Anchor.Breach breach: Duties(breach.Of); break;
            case Anchor.Expiry expiry:
                foreach (var term in plan.TermsAt(expiry.Of.In(agreement.Agreement.Id)))
                {
                    Need(plan.NodeOf(term));
                }

                break;
            default:
                if (plan.Anchors.Add(agreement, anchor, norm) is { } known)
                {
                    known.Dependents.Add(node);
                    norm?.Anchors.Add((anchor, known));
                }

                break;
        }
    }

    private void Duties(ProvisionId of)
    {
        foreach (var duty in plan.Addresses.Duties(of.In(agreement.Agreement.Id)))
        {
            Need(plan.NodeOf(duty));
        }
    }
}
