using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;
using static TreatyModel.Law.Article;

namespace TreatyModel.Law.Engine;

/// <summary>What ends or suspends a treaty: its terms, the consent of all, a later treaty, the loss of its parties.</summary>
internal sealed class EndFold(Casebook book, TreatyRecord record, EntryFinding entry, IEnumerable<MembershipFinding> all)
{
    private readonly MembershipFinding[] memberships = [.. all];

    internal TreatyEnd? End(Dictionary<Id<Actor>, ValueList<MembershipFinding>> members) =>
        Recorded().Concat(Consented(members)).Concat(ByTerm(members)).Concat(ByEvent()).Concat(BySuccessor()).Concat(ByLoss(members))
            .OrderBy(end => end.At).FirstOrDefault();

    internal IEnumerable<Pause> Pauses()
    {
        foreach (var fact in record.Facts)
        {
            var id = fact.Entry.Id;
            ValueList<Article> articles = [Vienna("57"), Vienna("72")];
            if (fact.InLife is { } act && (act.Kind == ActKind.Suspend || act.Kind == ActKind.Resume))
            {
                foreach (var of in Alone(fact))
                {
                    yield return new Pause(fact.Time.Start(record.Zone), act.Kind == ActKind.Suspend, of, id, articles);
                }
            }
            else if (fact.Effect is LegalEffect.Suspends or LegalEffect.Resumes && fact.Entry.Cites.Count == 0 && fact.Revoked is null)
            {
                foreach (var of in Alone(fact))
                {
                    yield return new Pause(fact.Time.Start(record.Zone), fact.Effect is LegalEffect.Suspends, of, id, articles);
                    if (fact.Effect is LegalEffect.Suspends { Until: { } until } && TimeOf(until) is { } resumed)
                    {
                        yield return new Pause(resumed.End(record.Zone), false, of, id, articles);
                    }
                }
            }
        }
    }

    // An act of all parties, or of nobody named, is for all; of some, for each of them alone.
    private Id<Actor>?[] Alone(Fact fact) => IsByAll(fact) ? [null] : [.. record.Members(fact.Entry.By)];

    private bool IsByAll(Fact fact) => fact.Entry.By.Count == 0 || (record.Members(fact.Entry.By) is var by && Parties(fact.Day).All(by.Contains));

    private IEnumerable<Id<Actor>> Parties(LocalDate day) =>
        record.Consents.Where(fact => fact.StandsOn(day)).SelectMany(record.Actors).DefaultIfEmpty().OfType<Id<Actor>>().Concat(record.Consents.Length == 0 ? record.Negotiating : []).Distinct();

    private IEnumerable<TreatyEnd> Recorded()
    {
        foreach (var fact in record.Facts.Where(fact => fact.InLife is not null && IsByAll(fact)))
        {
            if (fact.Act!.Kind == ActKind.Terminate)
            {
                yield return new TreatyEnd(fact.Time.Start(record.Zone), TreatyStatus.Terminated, fact.Entry.Id, [Vienna("54(b)"), Vienna("70(1)")]);
            }
            else if (fact.Act.Kind == ActKind.Supersede)
            {
                yield return new TreatyEnd(fact.Time.Start(record.Zone), TreatyStatus.Superseded, fact.Entry.Id, [Vienna("59(1)")]);
            }
        }
    }

    private IEnumerable<TreatyEnd> Consented(Dictionary<Id<Actor>, ValueList<MembershipFinding>> members)
    {
        foreach (var fact in record.Facts.Where(fact => fact.Entry.Cites.Count == 0 && fact.Revoked is null))
        {
            if (fact.Effect is LegalEffect.Ends ends && Standing(members, fact.Day).All(fact.IsBy) && fact.Entry.By.Count > 0)
            {
                var at = ends.From is null ? fact.Time : TimeOf(ends.From);
                if (at is not null)
                {
                    yield return new TreatyEnd(at.Start(record.Zone), TreatyStatus.Terminated, fact.Entry.Id, [Vienna("54(b)"), Vienna("70(1)")]);
                }
            }
        }
    }

    private static IEnumerable<Id<Actor>> Standing(Dictionary<Id<Actor>, ValueList<MembershipFinding>> members, LocalDate day) =>
        members.Where(member => member.Value.Any(one => one.Consent <= day && !(one.TakenBack <= day) && !(one.End?.Day <= day))).Select(member => member.Key);

    // A term runs out at its end, unless those who must decide prolong it; one renewed by silence at the end of the first period for which notice was given in time.
    private IEnumerable<TreatyEnd> ByTerm(Dictionary<Id<Actor>, ValueList<MembershipFinding>> members)
    {
        if (TermLine.Of(book, record, entry) is not { } line)
        {
            yield break;
        }

        ValueList<Article> articles = [Vienna("54(a)"), Vienna("70(1)")];
        if (line.Term.Renewal is null or Renewal.ByDecision)
        {
            var (end, by) = Prolonged(line.Expiry(1).Start(record.Zone), (line.Term.Renewal as Renewal.ByDecision)?.By, members);
            yield return new TreatyEnd(end, TreatyStatus.Terminated, by, articles);
        }
        else if (line.Term.Renewal is Renewal.Tacit tacit)
        {
            foreach (var notice in record.Facts.Where(fact => IsNotice(fact, tacit) && fact.Revoked is null))
            {
                if (line.PeriodFor(notice.Day) is { } number)
                {
                    yield return new TreatyEnd(line.Expiry(number).Start(record.Zone), TreatyStatus.Terminated, notice.Entry.Id, articles);
                }
            }
        }
    }

    // By those who decide, else by all parties, each time before it has run out; up to the day named, that day included.
    private (Instant End, Id<Entry>? By) Prolonged(Instant end, Bearers? decide, Dictionary<Id<Actor>, ValueList<MembershipFinding>> members)
    {
        Id<Entry>? by = null;
        foreach (var fact in record.Facts.Where(fact => fact.Entry.Cites.Count == 0 && fact.Revoked is null))
        {
            if (fact.Effect is LegalEffect.Extends extends && fact.Time.Start(record.Zone) < end && TimeOf(extends.Until) is { } until
                && (decide is { Sharing: Sharing.Any } ? decide.Actors.Any(fact.IsBy) : ((IEnumerable<Id<Actor>>?)decide?.Actors ?? Standing(members, fact.Day)).All(fact.IsBy)))
            {
                (end, by) = (until.End(record.Zone), fact.Entry.Id);
            }
        }

        return (end, by);
    }

    // Of more than two, whoever gives notice leaves, and the others go on.
    private bool IsNotice(Fact fact, Renewal.Tacit tacit) =>
        fact.Entry is Declaration { Kind: DeclarationKind.Notice, Effect: null or LegalEffect.Ends or LegalEffect.Withdraws }
        && (fact.Effect is not LegalEffect.Withdraws || (record.Final.Withdrawal is null && Parties(fact.Day).Count() <= 2))
        && (tacit.NoticeBy.Count > 0 ? tacit.NoticeBy.Any(fact.IsBy) : record.Negotiating.Any(fact.IsBy));

    private IEnumerable<TreatyEnd> ByEvent() =>
        from content in record.Agreement.AllClauses.SelectMany(clause => clause.Provisions.OfType<Rule>()).Select(rule => rule.Content).OfType<RuleContent.Endures>()
        where content.Event is not null
        let time = TimeOf(new Due.OnEvent(new Anchor.Named(content.Event!)))
        where time is not null
        select new TreatyEnd(time.Start(record.Zone), TreatyStatus.Terminated, null, [Vienna("54(a)"), Vienna("70(1)")]);

    // A later treaty that says so takes the place of the whole where all parties to this one are parties to it.
    private IEnumerable<TreatyEnd> BySuccessor()
    {
        foreach (var other in book.Agreements.Where(other => other.Relations.Any(relation =>
            relation is { Kind: RelationKind.Supersedes, Clauses.Count: 0 } && relation.To == record.Agreement.Id)))
        {
            if (book.Fold(other.Id) is { Entry.Day: { } day } later && Bound(day.Day).All(later.PartiesOn(day.Day).Contains))
            {
                yield return new TreatyEnd(day.At, TreatyStatus.Superseded, null, [Vienna("59(1)")]);
            }
        }
    }

    private IEnumerable<Id<Actor>> Bound(LocalDate day) =>
        record.Consents.Where(fact => fact.StandsOn(day)).SelectMany(record.Actors).Distinct();

    // Two are needed. Where the text names a least number, that counts; of itself no other fall in number ends a treaty (art. 55).
    private IEnumerable<TreatyEnd> ByLoss(Dictionary<Id<Actor>, ValueList<MembershipFinding>> members)
    {
        var least = record.Final.Withdrawal?.EndsBelow ?? (record.Negotiating.Count == 2 ? 2 : 0);
        var known = members.Count(member => member.Value.Count > 0);
        if (least == 0 || known < least)
        {
            yield break;
        }

        foreach (var left in memberships.Select(membership => membership.End).OfType<LegalDay>().OrderBy(end => end.At))
        {
            var remaining = memberships.Count(one => one.TakenBack is null && one.EntryIntoForce.Day is { } day && day.At <= left.At && !(one.End?.At <= left.At));
            if (remaining < least)
            {
                yield return new TreatyEnd(left.At, TreatyStatus.Terminated, null, [Vienna("54(a)"), Vienna("70(1)")]);
                yield break;
            }
        }
    }

    private LegalTime? TimeOf(Due due) => book.Resolve(due, record) is Resolved<LegalTime>.Known known ? known.Value : null;
}
