using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Values;
using static TreatyModel.Law.Article;

namespace TreatyModel.Law.Engine;

/// <summary>Answers what is in force between two, from the folds of all agreements.</summary>
internal sealed class Pairs
{
    private readonly PeaceProcess process;
    private readonly Casebook book;
    private readonly Casebook? other;
    private readonly Dictionary<Id<Agreement>, ReservationBook> reservations = [];
    private readonly Dictionary<Id<Agreement>, (Agreement Amending, RelationKind Kind)[]> changes = [];

    internal Pairs(PeaceProcess process, Casebook book, Casebook? other)
    {
        (this.process, this.book, this.other) = (process, book, other);
        foreach (var agreement in process.Agreements)
        {
            reservations.TryAdd(agreement.Id, new ReservationBook(book.Fold(agreement.Id)!));
            changes.TryAdd(agreement.Id,
            [
                .. process.Agreements.SelectMany(later => later.Relations
                    .Where(relation => relation.To == agreement.Id && relation.Kind is RelationKind.Amends or RelationKind.ModifiesInterSe)
                    .Select(relation => (later, relation.Kind))),
            ]);
        }
    }

    internal ValueList<PairFinding> At(Id<Actor> one, Id<Actor> two, Instant instant)
    {
        var found = process.Agreements.Select(agreement => Of(agreement.Id, one, two, instant)).ToArray();
        return [.. found.Select(finding => finding with { GivesWayTo = Prevailing(finding, found) })];
    }

    internal PairFinding At(Id<Agreement> agreement, Id<Actor> one, Id<Actor> two, Instant instant) =>
        !reservations.ContainsKey(agreement) ? throw new KeyNotFoundException($"The process has no agreement '{agreement}', only [{string.Join(", ", reservations.Keys)}].")
        : process.Agreements.Count == 1 ? Of(agreement, one, two, instant)
        : At(one, two, instant).First(finding => finding.Agreement == agreement);

    private PairFinding Of(Id<Agreement> agreement, Id<Actor> one, Id<Actor> two, Instant instant)
    {
        var fold = book.Fold(agreement)!;
        var day = instant.InZone(fold.Record.Zone).Date;
        ReservationFinding[] reserved = [.. reservations[agreement].Between(one, two, day), .. reservations[agreement].Between(two, one, day)];
        var (status, articles) = StatusOf(fold, one, two, instant);
        if (status != PairStatus.NotInForce && reserved.FirstOrDefault(finding => finding.Effect == ReservationEffect.PreventsEntry) is { } prevented)
        {
            (status, articles) = (PairStatus.NotInForce, prevented.Articles);
        }

        var valid = other?.Fold(agreement) is { } second ? StatusOf(second, one, two, instant).Status : status;
        return new PairFinding
        {
            Agreement = agreement,
            Status = status,
            IfValid = valid == status || articles[0].Number.StartsWith("20", StringComparison.Ordinal) ? null : valid,
            Articles = articles,
            Reservations = [.. reserved],
            Version = status == PairStatus.NotInForce ? [] : Version(agreement, one, two, instant),
        };
    }

    private static (PairStatus Status, ValueList<Article> Articles) StatusOf(TreatyFold fold, Id<Actor> one, Id<Actor> two, Instant instant)
    {
        var (first, second) = (fold.State(one)?.At(instant), fold.State(two)?.At(instant));
        if (first is not { IsParty: true } || second is not { IsParty: true })
        {
            return (PairStatus.NotInForce, Outside(first, second));
        }

        return first.Status == StateStatus.Suspended || second.Status == StateStatus.Suspended
            ? (PairStatus.Suspended, [Vienna("72(1)")])
            : (PairStatus.InForce, [Vienna("26")]);
    }

    // Who was never bound is a third State; who no longer is was released when it left, or when the treaty ended.
    private static ValueList<Article> Outside(params ReadOnlySpan<StateStanding?> standings)
    {
        ValueList<Article> released = [];
        foreach (var standing in standings)
        {
            if (standing is { Status: StateStatus.FormerParty } former)
            {
                released = released.Count == 0 ? former.Articles : released;
            }
            else if (standing is not { IsParty: true })
            {
                return [Vienna("34")];
            }
        }

        return released;
    }

    // Between two the amendments hold that bind both; who joined later joined the treaty as amended, but not towards who did not accept (arts 40(4)-(5), 30(4)(b)).
    private ValueList<Id<Agreement>> Version(Id<Agreement> agreement, Id<Actor> one, Id<Actor> two, Instant instant)
    {
        var version = new List<(Instant Since, Id<Agreement> Id)>();
        foreach (var (amending, kind) in changes[agreement])
        {
            if (book.Fold(amending.Id) is { Entry.Day: { } entry } fold && entry.At <= instant
                && (fold.Record.Final.BindsAllParties || (Accepted(fold, agreement, one, instant, kind) && Accepted(fold, agreement, two, instant, kind))))
            {
                version.Add((entry.At, amending.Id));
            }
        }

        return [.. version.OrderBy(item => item.Since).ThenBy(item => item.Id.Value, StringComparer.Ordinal).Select(item => item.Id)];
    }

    private bool Accepted(TreatyFold amending, Id<Agreement> amended, Id<Actor> actor, Instant instant, RelationKind kind) =>
        amending.State(actor)?.At(instant).IsParty == true
        || (kind == RelationKind.Amends && book.Fold(amended)!.State(actor) is { Memberships: [.., var membership] } && membership.Consent > amending.Entry.Day!.Day);

    private ValueList<Precedence> Prevailing(PairFinding finding, PairFinding[] all)
    {
        if (finding.Status == PairStatus.NotInForce)
        {
            return [];
        }

        var own = process.Agreements.First(agreement => agreement.Id == finding.Agreement);
        var prevailing = new List<Precedence>();
        foreach (var rival in process.Agreements.Where(rival => rival.Id != own.Id))
        {
            var inForce = all.First(one => one.Agreement == rival.Id).Status != PairStatus.NotInForce;
            var decision = rival.Nature == InstrumentNature.SecurityCouncilDecision && book.Fold(rival.Id)?.Entry.Day is not null;
            if ((inForce || decision) && Rule(own, rival, decision) is { } article)
            {
                prevailing.Add(new Precedence(rival.Id, article));
            }
        }

        return [.. prevailing];
    }

    private Article? Rule(Agreement own, Agreement rival, bool decision)
    {
        var related = Says(own, rival.Id, RelationKind.SameSubjectAs) || Says(rival, own.Id, RelationKind.SameSubjectAs) || Says(rival, own.Id, RelationKind.Supersedes) || Says(own, rival.Id, RelationKind.Supersedes);
        if (decision && (related || Says(own, rival.Id, RelationKind.IsSubjectTo)))
        {
            return Charter("103");
        }

        if (Says(own, rival.Id, RelationKind.IsSubjectTo))
        {
            return Vienna("30(2)");
        }

        if (!related || Says(rival, own.Id, RelationKind.IsSubjectTo) || Concluded(rival) <= Concluded(own))
        {
            return null;
        }

        var same = book.Fold(own.Id)!.States.Where(state => state.Memberships.Count > 0).Select(state => state.Actor)
            .All(party => book.Fold(rival.Id)!.State(party) is { Memberships.Count: > 0 });
        return Vienna(same ? "30(3)" : "30(4)(a)");
    }

    private static bool Says(Agreement agreement, Id<Agreement> of, RelationKind kind) => agreement.Relations.Any(relation => relation.Kind == kind && relation.To == of);

    // The later treaty is the one adopted or signed later, whichever entered into force first.
    private LocalDate Concluded(Agreement agreement)
    {
        var fold = book.Fold(agreement.Id)!;
        return fold.Record.Facts.Where(fact => fact.InLife is { } act && (act.Kind == Acts.ActKind.Adopt || Facts.IsSignature(act.Kind)))
            .Select(fact => (LocalDate?)fact.Day).Min() ?? fold.Entry.Day?.Day ?? LocalDate.MaxIsoValue;
    }
}
