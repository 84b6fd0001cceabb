using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Law.Engine;

/// <summary>One agreement with what is on record of it, read one way where acts are disputed.</summary>
internal sealed class TreatyRecord
{
    private readonly Dictionary<Id<Actor>, ValueList<Id<Actor>>> classes;
    private readonly Dictionary<Id<Entry>, Fact> unauthorized;
    private readonly HashSet<Id<Actor>> organizations = [];
    private Dictionary<Id<Actor>, List<Fact>>? byActor;

    internal TreatyRecord(Agreement agreement, Fact[] facts, DateTimeZone zone, IEnumerable<Actor> actors, IEnumerable<Representative> representatives, bool contestedCount)
    {
        (Agreement, Zone) = (agreement, zone);
        classes = [];
        foreach (var actor in actors)
        {
            if (actor is InternationalOrganization)
            {
                organizations.Add(actor.Id);
            }

            if ((actor as AnyOf)?.Members is { } any)
            {
                classes[actor.Id] = any;
            }
            else if ((actor as Collective)?.Members is { Count: > 0 } members)
            {
                classes[actor.Id] = members;
            }
        }

        HasContested = facts.Any(fact => fact.IsContested);
        Confirmed = facts.Where(fact => fact.Effect is LegalEffect.Confirms).GroupBy(fact => ((LegalEffect.Confirms)fact.Effect!).Act).ToDictionary(group => group.Key, group => group.First().Day);
        var capacities = representatives.GroupBy(person => person.Id).ToDictionary(group => group.Key, group => group.First());
        unauthorized = facts.Where(fact => Authority.IsMissing(fact.Entry, capacities)).ToDictionary(fact => fact.Entry.Id);
        var adopted = facts.FirstOrDefault(fact => fact.InLife?.Kind == ActKind.Adopt)?.Day;
        Facts = [.. facts.Where(fact => (contestedCount || !fact.IsContested) && !(adopted > fact.Day && NeedsText(fact))).Select(Authorized).OfType<Fact>().OrderBy(fact => fact.Day).ThenBy(fact => fact.Entry.Id.Value, StringComparer.Ordinal)];
        Negotiating = NegotiatingOf(agreement);
        Rule = RuleOf(agreement);
        SignatureBinds = Binds();
        Consents = [.. Facts.Where(IsConsent)];
    }

    internal Agreement Agreement { get; }

    internal DateTimeZone Zone { get; }

    internal Fact[] Facts { get; }

    internal Fact[] Consents { get; }

    internal ValueList<Id<Actor>> Negotiating { get; }

    internal FinalProvisions Final => Agreement.FinalProvisions ?? Empty;

    internal EntryIntoForce? Rule { get; }

    internal bool SignatureBinds { get; }

    internal bool HasContested { get; }

    internal Dictionary<Id<Entry>, LocalDate> Confirmed { get; }

    private static FinalProvisions Empty { get; } = new();

    /// <summary>How a text takes effect by its final provisions, else by the first of its clauses that says so; null where it is silent.</summary>
    internal static EntryIntoForce? RuleOf(Agreement agreement) =>
        agreement.FinalProvisions?.EntryIntoForce ?? agreement.AllClauses.SelectMany(clause => clause.Provisions.OfType<Provisions.Rule>())
            .Select(rule => (rule.Content as Provisions.RuleContent.TakesEffect)?.Rule).FirstOrDefault(rule => rule is not null);

    /// <summary>Those who act in a fact: where nobody is named, all negotiating States.</summary>
    internal IEnumerable<Id<Actor>> Actors(Fact fact) => fact.Entry.By.Count == 0 ? Negotiating
        : fact.Act?.Kind == ActKind.ExchangeInstruments ? Members([.. fact.Entry.By, .. fact.Entry.With])
        : Members(fact.Entry.By);

    internal bool IsOrganization(Id<Actor> actor) => organizations.Contains(actor);

    /// <summary>What one did, alone or with others, in order of time.</summary>
    internal IReadOnlyList<Fact> FactsOf(Id<Actor> actor)
    {
        if (byActor is null)
        {
            byActor = [];
            foreach (var fact in Facts)
            {
                foreach (var one in Actors(fact).Concat(fact.Entry.By).Distinct())
                {
                    (byActor.TryGetValue(one, out var list) ? list : byActor[one] = []).Add(fact);
                }
            }
        }

        return byActor.GetValueOrDefault(actor) ?? [];
    }

    /// <summary>What was done in one's name without authority, and is not confirmed.</summary>
    internal IEnumerable<Id<Entry>> UnauthorizedOf(Id<Actor> actor) =>
        unauthorized.Values.Where(fact => !Confirmed.ContainsKey(fact.Entry.Id) && Actors(fact).Contains(actor)).Select(fact => fact.Entry.Id);

    /// <summary>The members of classes, and all others as they are, each once.</summary>
    internal ValueList<Id<Actor>> Members(IEnumerable<Id<Actor>> of)
    {
        var members = new List<Id<Actor>>();
        var seen = new HashSet<Id<Actor>>();
        var open = new Stack<Id<Actor>>(of.Reverse());
        while (open.TryPop(out var actor))
        {
            if (!seen.Add(actor))
            {
                continue;
            }

            if (classes.TryGetValue(actor, out var inner))
            {
                foreach (var one in inner.Reverse())
                {
                    open.Push(one);
                }
            }
            else
            {
                members.Add(actor);
            }
        }

        return [.. members];
    }

    internal LegalDay Start(LegalTime time) => new(time.Date, time.Start(Zone));

    internal LegalDay Start(LocalDate day) => new(day, Days.StartOf(day, Zone));

    internal LegalDay End(LocalDate day) => new(day, Days.StartOf(day.PlusDays(1), Zone));

    private bool IsConsent(Fact fact)
    {
        if (fact.InLife is not { } act)
        {
            return false;
        }

        return Engine.Facts.IsConsentKind(act.Kind)
            || (act.Kind == ActKind.Initial && (Final.Initialling == InitiallingEffect.ExpressesConsent || (Final.Initialling == InitiallingEffect.CountsAsSignature && SignatureBinds)))
            || (SignatureBinds && (act.Kind == ActKind.Sign || (act.Kind == ActKind.SignAdReferendum && Confirmed.ContainsKey(act.Id))));
    }

    // What expresses will towards a text needs one: before its adoption it has no effect. Initialling and provisional application can come first.
    private static bool NeedsText(Fact fact) =>
        (fact.Act is { } act && (Engine.Facts.IsConsentKind(act.Kind) || Engine.Facts.IsSignature(act.Kind)))
        || fact.Effect is LegalEffect.Reserves or LegalEffect.Withdraws or LegalEffect.Declines;

    // An act without authority counts from its confirmation; a signature ad referendum that binds does too.
    private Fact? Authorized(Fact fact)
    {
        return !unauthorized.ContainsKey(fact.Entry.Id) ? fact
            : Confirmed.TryGetValue(fact.Entry.Id, out var day) ? fact with { Day = day, Time = new LegalTime.Day(day) }
            : null;
    }

    // The text decides; where it does not say, its own rule on entry into force shows what it counts (arts 11-15).
    private bool Binds()
    {
        if (Final.Consent.Count > 0)
        {
            return Final.Consent.Contains(ConsentMeans.Signature);
        }

        return Rule?.Triggers().All(trigger => trigger is not (Trigger.Given { What: ConsentAct.Consent or ConsentAct.Notification } or Trigger.Weighted or Trigger.Exchanged)) ?? true;
    }

    private ValueList<Id<Actor>> NegotiatingOf(Agreement agreement)
    {
        var parties = agreement.Parties.ToArray();
        var named = parties.Length > 0 ? parties
            : [.. agreement.Participants.Where(participant => participant.Roles.Any(held => held.Role == Role.Signatory && held.AccordingTo is null)).Select(participant => participant.Actor)];
        return Members(named);
    }
}
