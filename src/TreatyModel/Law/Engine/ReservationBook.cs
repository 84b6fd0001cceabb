using System.Collections.Concurrent;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;
using static TreatyModel.Law.Article;

namespace TreatyModel.Law.Engine;

/// <summary>The reservations to one agreement, with what others said to each.</summary>
internal sealed class ReservationBook
{
    // Each article as a list of its own, made once for all pairs that are asked about.
    private readonly ConcurrentDictionary<string, ValueList<Article>> cited = new();
    private readonly TreatyFold fold;
    private readonly Dictionary<Id<Actor>, List<Fact>> reservations = [];
    private readonly Dictionary<Id<Entry>, List<Fact>> reactions = [];
    private readonly Dictionary<Id<Entry>, LocalDate> withdrawn = [];
    private readonly Dictionary<Id<Entry>, LocalDate> silentUntil = [];

    internal ReservationBook(TreatyFold fold)
    {
        this.fold = fold;
        foreach (var fact in fold.Record.Facts)
        {
            switch (fact.Effect)
            {
                case LegalEffect.Reserves:
                    silentUntil[fact.Entry.Id] = fact.NotifiedOn(fold.Record.Zone).Plus(fold.Record.Final.Reservations?.ObjectionPeriod ?? Period.FromMonths(12));
                    foreach (var actor in fact.Entry.By)
                    {
                        Add(reservations, actor, fact);
                    }

                    break;
                case LegalEffect.ObjectsTo objects:
                    Add(reactions, objects.To, fact);
                    break;
                case LegalEffect.Accepts accepts:
                    Add(reactions, accepts.Act, fact);
                    break;
                case LegalEffect.Revokes revokes:
                    // A withdrawal works towards another from when it received notice of it (art. 22(3)).
                    withdrawn[revokes.Declaration] = fact.NotifiedOn(fold.Record.Zone);
                    break;
                default:
                    break;
            }
        }
    }

    internal IEnumerable<ReservationFinding> Between(Id<Actor> reserving, Id<Actor> other, LocalDate day)
    {
        if (!reservations.TryGetValue(reserving, out var own))
        {
            yield break;
        }

        foreach (var reservation in own)
        {
            if (reservation.Day <= day)
            {
                yield return Of(reservation, reserving, other, day);
            }
        }
    }

    private ReservationFinding Of(Fact reservation, Id<Actor> reserving, Id<Actor> other, LocalDate day)
    {
        var id = reservation.Entry.Id;
        ReservationFinding Finding(ReservationEffect effect, string article) => new()
        {
            Reservation = id,
            By = reserving,
            Clauses = reservation.Entry.Cites,
            Effect = effect,
            Articles = cited.GetOrAdd(article, static number => [Vienna(number)]),
        };
        if (withdrawn.TryGetValue(id, out var back) && back <= day && reservation.Revoked is not null)
        {
            return Finding(ReservationEffect.None, "22(1)");
        }

        if (Forbidden(reservation) is { } forbidden)
        {
            return Finding(ReservationEffect.NotAllowed, forbidden);
        }

        var consent = fold.State(reserving)?.FirstConsent;
        var late = consent < reservation.Day;
        if (reservation.Day < consent && !(fold.Record.Confirmed.TryGetValue(id, out var confirmed) && confirmed <= day) && consent <= day)
        {
            return Finding(ReservationEffect.None, "23(2)");
        }

        if (fold.Record.Final.Reservations is { Scope: ReservationScope.AuthorizedFor } rule && Covered(reservation, rule))
        {
            return Finding(ReservationEffect.Modifies, "20(1)");
        }

        return late ? Late(reservation, Finding, day) : Reacted(reservation, other, Finding, day);
    }

    // Practice of depositaries: a reservation made after consent stands only where nobody objects in time.
    private ReservationFinding Late(Fact reservation, Func<ReservationEffect, string, ReservationFinding> finding, LocalDate day)
    {
        var until = Until(reservation, null);
        var objection = Reactions(reservation).FirstOrDefault(fact => fact.Effect is LegalEffect.ObjectsTo && fact.StandsOn(day) && fact.Day <= until);
        return objection is not null ? finding(ReservationEffect.NotAllowed, "19") with { Reaction = objection.Entry.Id }
            : day > until ? finding(ReservationEffect.Modifies, "20(5)")
            : finding(ReservationEffect.AwaitsAcceptance, "20(5)") with { SilenceUntil = until };
    }

    private ReservationFinding Reacted(Fact reservation, Id<Actor> other, Func<ReservationEffect, string, ReservationFinding> finding, LocalDate day)
    {
        var said = Reactions(reservation).FindAll(fact => fact.StandsOn(day));
        var character = fold.Record.Agreement.Character;
        if (character.Contains(TreatyCharacter.FoundsOrganization))
        {
            var organ = said.FirstOrDefault(fact => fact.Effect is LegalEffect.Accepts && fact.Entry.By.Any(actor => fold.State(actor) is not { Memberships.Count: > 0 }));
            return organ is null ? finding(ReservationEffect.AwaitsAcceptance, "20(3)") : finding(ReservationEffect.Modifies, "20(3)") with { Reaction = organ.Entry.Id };
        }

        var until = Until(reservation, fold.State(other)?.FirstConsent);
        if (character.Contains(TreatyCharacter.AppliesAsAWhole))
        {
            return All(reservation, said, finding, day);
        }

        var own = said.FindLast(fact => fact.IsBy(other) && (fact.Effect is LegalEffect.Accepts || fact.Day <= until));
        return own?.Effect switch
        {
            LegalEffect.ObjectsTo { OpposesEntry: true } => finding(ReservationEffect.PreventsEntry, "20(4)(b)") with { Reaction = own.Entry.Id },
            LegalEffect.ObjectsTo => finding(ReservationEffect.ClausesNotApplied, "21(3)") with { Reaction = own.Entry.Id },
            LegalEffect.Accepts => finding(ReservationEffect.Modifies, "21(1)") with { Reaction = own.Entry.Id },
            _ => day > until ? finding(ReservationEffect.Modifies, "20(5)") : finding(ReservationEffect.AwaitsAcceptance, "20(5)") with { SilenceUntil = until },
        };
    }

    // Few States and the whole treaty between all of them: one objection is enough, and all must accept.
    private ReservationFinding All(Fact reservation, List<Fact> said, Func<ReservationEffect, string, ReservationFinding> finding, LocalDate day)
    {
        var objection = said.FirstOrDefault(fact => fact.Effect is LegalEffect.ObjectsTo);
        if (objection is not null)
        {
            return finding(ReservationEffect.PreventsEntry, "20(2)") with { Reaction = objection.Entry.Id };
        }

        var open = fold.PartiesOn(day).Any(party => !reservation.IsBy(party) && !said.Any(fact => fact.Effect is LegalEffect.Accepts && fact.IsBy(party))
            && day <= Until(reservation, fold.State(party)?.FirstConsent));
        return finding(open ? ReservationEffect.AwaitsAcceptance : ReservationEffect.Modifies, "20(2)");
    }

    private List<Fact> Reactions(Fact reservation) => reactions.GetValueOrDefault(reservation.Entry.Id) ?? [];

    // Twelve months from when it was told of, or its own consent, whichever is later.
    private LocalDate Until(Fact reservation, LocalDate? consent)
    {
        var until = silentUntil[reservation.Entry.Id];
        return consent is { } own && own > until ? own : until;
    }

    private string? Forbidden(Fact reservation)
    {
        if (reservation.Effect is LegalEffect.Reserves { HeldIncompatible: true })
        {
            return "19(c)";
        }

        return fold.Record.Final.Reservations switch
        {
            { Scope: ReservationScope.Prohibited } => "19(a)",
            { Scope: ReservationScope.ProhibitedFor } rule when reservation.Entry.Cites.Count == 0 || reservation.Entry.Cites.Any(clause => Names(rule, clause)) => "19(a)",
            { Scope: ReservationScope.OnlyFor } rule when !Covered(reservation, rule) => "19(b)",
            _ => null,
        };
    }

    private static bool Covered(Fact reservation, ReservationRule rule) =>
        reservation.Entry.Cites.Count > 0 && reservation.Entry.Cites.All(clause => Names(rule, clause));

    private static bool Names(ReservationRule rule, ProvisionId clause) =>
        rule.Clauses.Any(one => one.Clause == clause.Clause && (one.Key is null || one.Key == clause.Key));

    private static void Add<TKey>(Dictionary<TKey, List<Fact>> to, TKey key, Fact fact)
        where TKey : notnull =>
        (to.TryGetValue(key, out var list) ? list : to[key] = []).Add(fact);
}
