using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;
using static TreatyModel.Law.Article;

namespace TreatyModel.Law.Engine;

/// <summary>Folds one agreement: its entry into force, who is bound from when to when, its ends and pauses, and its status.</summary>
internal sealed class TreatyFold(Casebook book, TreatyRecord record)
{
    private readonly Dictionary<Id<Actor>, StateFinding> states = [];

    internal TreatyRecord Record => record;

    internal EntryFinding Entry { get; private set; } = new() { Articles = [Vienna("24(1)")] };

    internal ValueList<(PartialEntry Part, EntryFinding Finding)> Parts { get; private set; } = [];

    internal ValueList<StateFinding> States { get; private set; } = [];

    internal TreatyEnd? End { get; private set; }

    internal Timeline<TreatyStanding> Status { get; private set; } = Timeline<TreatyStanding>.Of(new TreatyStanding { Status = TreatyStatus.Negotiated, Articles = [Vienna("9")] });

    /// <summary>The days on which somebody became bound or was bound no longer.</summary>
    internal IEnumerable<LocalDate> MembershipDays => States.SelectMany(state => state.Memberships)
        .SelectMany(membership => new[] { membership.EntryIntoForce.Day?.Day, membership.End?.Day }).OfType<LocalDate>();

    internal StateFinding? State(Id<Actor> actor) => states.GetValueOrDefault(actor);

    internal IEnumerable<Id<Actor>> PartiesOn(LocalDate day) => States.Where(state => state.Memberships.Any(membership =>
        membership.TakenBack is null && membership.EntryIntoForce.Day is { } entry && entry.Day <= day && !(membership.End?.Day <= day))).Select(state => state.Actor);

    internal void Run()
    {
        var entries = new EntryFold(book, record);
        Entry = entries.General();
        Parts = [.. record.Final.PartialEntry.Select(part => (part, entries.Of(part.Rule)))];
        var leaving = new WithdrawalFold(book, record, entries, Entry);
        var memberships = new MembershipFold(record, entries, leaving, Entry);
        var consents = new Dictionary<Id<Actor>, List<Fact>>();
        foreach (var fact in record.Consents)
        {
            foreach (var actor in record.Actors(fact))
            {
                (consents.TryGetValue(actor, out var list) ? list : consents[actor] = []).Add(fact);
            }
        }

        var members = Concerned(consents.Keys).ToDictionary(actor => actor, actor => memberships.Of(actor, consents.GetValueOrDefault(actor) ?? []));
        var ends = new EndFold(book, record, Entry, members.Values.SelectMany(one => one.Memberships));
        End = ends.End(members.ToDictionary(one => one.Key, one => one.Value.Memberships));
        // Before it is in force there is nothing to suspend.
        var pauses = ends.Pauses().Where(pause => Entry.Day is { } day && pause.At >= day.At).ToArray();
        var provisionally = record.Final.ProvisionallyFrom is { } from && book.Resolve(from, record) is Resolved<LegalTime>.Known known ? known.Value : null;
        foreach (var (actor, (own, withdrawals)) in members)
        {
            states.Add(actor, new StateFinding
            {
                Actor = actor,
                Status = new StateFold(record, actor, provisionally).Run(own, withdrawals, End, pauses),
                Memberships = [.. own.Select(one => Ended(one, End))],
                Withdrawals = withdrawals,
                Reservations = [.. record.FactsOf(actor).Where(fact => fact.Effect is LegalEffect.Reserves && fact.IsBy(actor)).Select(fact => new ReservationMade(fact.Entry.Id, fact.Day, fact.Revoked))],
                Signed = record.FactsOf(actor).FirstOrDefault(fact => fact.InLife is { } act && Facts.IsSignature(act.Kind))?.Day,
                Unauthorized = [.. record.UnauthorizedOf(actor)],
            });
        }

        States = [.. states.Values];
        Status = new StatusFold(record, Entry, End, pauses, States).Run();
    }

    private MembershipFinding Ended(MembershipFinding membership, TreatyEnd? end) =>
        end is not null && membership.TakenBack is null && membership.EntryIntoForce.Day is { } day && day.At < end.At && !(membership.End?.At <= end.At)
            ? membership with { End = new LegalDay(end.At.InZone(record.Zone).Date, end.At) }
            : membership;

    // Those named in the text first, then those who acted, in the order of their first acts.
    private IEnumerable<Id<Actor>> Concerned(IEnumerable<Id<Actor>> consenting) =>
        record.Negotiating
            .Concat(record.Facts.Where(Concerns).SelectMany(record.Actors))
            .Concat(consenting)
            .Distinct();

    private bool Concerns(Fact fact) =>
        (fact.InLife is { } act
            && (Facts.IsConsentKind(act.Kind) || Facts.IsSignature(act.Kind) || act.Kind == ActKind.Initial || act.Kind == ActKind.ApplyProvisionally))
        || fact.Effect is LegalEffect.Withdraws or LegalEffect.Declines;
}
