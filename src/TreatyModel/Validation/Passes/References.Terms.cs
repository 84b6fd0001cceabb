using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Validation.Passes;

/// <content>What points in time, events, conditions and rhythms refer to.</content>
internal sealed partial class References
{
    internal void Due(Due? due, string path, string who)
    {
        switch (due)
        {
            case Due.After after: Anchor(after.Anchor, path, who); break;
            case Due.Ahead ahead: Anchor(ahead.Anchor, path, who); break;
            case Due.FractionAfter after: Anchor(after.Anchor, path, who); break;
            case Due.BlankAfter after: Anchor(after.Anchor, path, who); break;
            case Due.DayNumber day: Anchor(day.Anchor, path, who); break;
            case Due.OnEvent on: Anchor(on.Anchor, path, who); break;
            case Due.EarlierOf earlier: Dues(earlier.Of, path, who); break;
            case Due.LaterOf later: Dues(later.Of, path, who); break;
            case Due.Vague vague: Due(vague.AtLatest, path, who); break;
            case Due.SetBy set: Actors(set.Who, path, who); break;
            case Due.BlankDue blank: Ambiguity(blank.Ambiguity, path, who); break;
            case Due.TwoReadings open: Ambiguity(open.Ambiguity, path, who); break;
            case null or Terms.Due.OnDay or Terms.Due.BeforeDay or Terms.Due.EndOfMonth or Terms.Due.EndOfYear or Terms.Due.AtTime: break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    internal void Entry(EntryIntoForce? rule, string path, string who)
    {
        foreach (var time in rule?.Times() ?? [])
        {
            Due(time, path, who);
        }

        Consents(rule, path, who);
    }

    internal void Consents(EntryIntoForce? rule, string path, string who)
    {
        foreach (var trigger in rule?.Triggers() ?? [])
        {
            switch (trigger)
            {
                case Trigger.Given given:
                    Actors(given.By, path, who);
                    Agreement(given.PartiesTo, path, who);
                    break;
                case Trigger.Weighted weighted:
                    Actors(weighted.Shares.Select(share => share.Actor), path, who);
                    break;
                default:
                    break;
            }
        }
    }

    internal void Condition(Condition? condition, string path, string who)
    {
        switch (condition)
        {
            case null: break;
            case Condition.Matter _: break;
            case Condition.Occurred occurred: Anchor(occurred.Anchor, path, who); break;
            case Condition.Reached reached: Due(reached.Time, path, who); break;
            case Condition.Fulfilled fulfilled: Address(fulfilled.Of, path, who); break;
            case Condition.Kept kept: Address(kept.Of, path, who); break;
            case Condition.UnderWay going: Address(going.Of, path, who); break;
            case Condition.InParallel parallel: Address(parallel.With, path, who); break;
            case Condition.Otherwise otherwise: Address(otherwise.Of, path, who); break;
            case Condition.Outcome outcome: Anchor(outcome.Of, path, who); break;
            case Condition.Consent consent: Actors(consent.Of, path, who); break;
            case Condition.Request request: Actors(request.Of, path, who); break;
            case Condition.Certified certified: Actors(certified.By, path, who); Address(certified.Of, path, who); break;
            case Condition.Opinion opinion: Actor(opinion.Of, path, who); break;
            case Condition.AsLongAs whilst: Condition(whilst.Inner, path, who); break;
            case Condition.Unless unless: Condition(unless.Inner, path, who); break;
            case Condition.Not not: Condition(not.Inner, path, who); break;
            case Condition.HeldFor held: Condition(held.Inner, path, who); break;
            case Condition.All all: Conditions(all.Of, path, who); break;
            case Condition.AnyOf any: Conditions(any.Of, path, who); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>What the effect of a declaration refers to. Its times and readings are those of the agreement that it cites.</summary>
    internal void Effect(Chronicles.LegalEffect? effect, string path, string who)
    {
        if (effect is Chronicles.LegalEffect.Substitutes substitutes)
        {
            Actor(substitutes.Performer, $"{path}.performer", who);
        }
    }

    internal void Recurrence(Recurrence? recurrence, string path, string who)
    {
        switch (recurrence)
        {
            case Recurrence.OnTrigger trigger: Anchor(trigger.Anchor, path, who); break;
            case Recurrence.DailyWindow { OnDaysOf: { } anchor }: Anchor(anchor, path, who); break;
            case null or Terms.Recurrence.DailyWindow or Terms.Recurrence.PerPeriod or Terms.Recurrence.Gap: break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    internal void Term(Term? term, string path, string who)
    {
        Due(term?.From, $"{path}.from", who);
        Renewal(term?.Renewal, $"{path}.renewal", who);
    }

    internal void Renewal(Renewal? renewal, string path, string who)
    {
        switch (renewal)
        {
            case null: break;
            case Renewal.Tacit tacit: Actors(tacit.NoticeBy, $"{path}.noticeBy", who); break;
            case Renewal.ByDecision decision: Actors(decision.By, $"{path}.by", who); break;
            case Renewal.AsLongAs whilst: Condition(whilst.Condition, $"{path}.condition", who); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    internal void Event(Identifiers.Id<Agreements.NamedEvent>? id, string path, string who)
    {
        if (id is not null && own?.Events.Contains(id) != true)
        {
            findings.Add(Rules.UnknownEvent, path, $"{who} hangs on the event '{id}', which is not listed.", id.Value);
        }
    }

    private void Dues(ValueList<Due> dues, string path, string who)
    {
        foreach (var due in dues)
        {
            Due(due, path, who);
        }
    }

    private void Conditions(ValueList<Condition> conditions, string path, string who)
    {
        foreach (var condition in conditions)
        {
            Condition(condition, path, who);
        }
    }

    private void Anchor(Anchor anchor, string path, string who)
    {
        switch (anchor)
        {
            case Anchor.EntryIntoForceOf entry: Agreement(entry.Agreement, path, who); break;
            case Anchor.SignatureOf signature: Agreement(signature.Agreement, path, who); break;
            case Anchor.Performance performance: Address(performance.Of, path, who); break;
            case Anchor.Deadline deadline: Address(deadline.Of, path, who); break;
            case Anchor.Beginning beginning: Address(beginning.Of, path, who); break;
            case Anchor.Breach breach: Address(breach.Of, path, who); break;
            case Anchor.Notice notice: Address(notice.Under, path, who); break;
            case Anchor.Expiry expiry: Address(expiry.Of, path, who); break;
            case Anchor.ActOf act: Actors(act.By, path, who); break;
            case Anchor.Request request: Actors(request.By, path, who); break;
            case Anchor.TimeSet set: Actors(set.By, path, who); break;
            case Anchor.Named named: Event(named.Event, path, who); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private void Ambiguity(Identifiers.Id<Agreements.Ambiguity>? id, string path, string who)
    {
        if (id is not null && own?.Ambiguities.Contains(id) != true)
        {
            findings.Add(Rules.UnknownAmbiguity, path, $"{who} leaves a time open and names the ambiguity '{id}', which is not listed.", id.Value);
        }
    }
}
