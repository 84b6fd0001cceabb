using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Law;
using TreatyModel.Terms;
using static TreatyModel.Tests.Law.Case;

namespace TreatyModel.Tests.Law;

/// <content>Reservations, amendments and successive treaties.</content>
public sealed partial class ArticleTests
{
    private static readonly Declaration Reservation = Say("reservation", "2000-01-01", new LegalEffect.Reserves(), "a") with { Cites = ["treaty#5"], Kind = DeclarationKind.Reservation };

    [Theory]
    [InlineData(ReservationScope.Prohibited, "5", "19(a)")]
    [InlineData(ReservationScope.ProhibitedFor, "5", "19(a)")]
    [InlineData(ReservationScope.OnlyFor, "6", "19(b)")]
    public void Article_19_what_the_text_forbids_cannot_be_reserved(ReservationScope scope, string clause, string article)
    {
        var final = Ratified with { Reservations = new ReservationRule { Scope = scope, Clauses = [clause] } };
        var finding = Reserved(final, "2002-01-01");
        Assert.Equal(ReservationEffect.NotAllowed, finding.Effect);
        Assert.Equal([Article.Vienna(article)], finding.Articles);
    }

    [Fact]
    public void Article_19_c_what_is_held_incompatible_does_not_stand() =>
        Assert.Equal(ReservationEffect.NotAllowed, Assert.Single(Assess(Treaty(Ratified), [.. AllRatify(), Reservation with { Effect = new LegalEffect.Reserves { HeldIncompatible = true } }])
            .Between("a", "b").At("treaty", Noon("2002-01-01")).Reservations).Effect);

    [Fact]
    public void Article_20_1_an_authorised_reservation_needs_no_acceptance() =>
        Assert.Equal(ReservationEffect.Modifies, Reserved(Ratified with { Reservations = new ReservationRule { Scope = ReservationScope.AuthorizedFor, Clauses = ["5"] } }, "2000-02-01").Effect);

    [Fact]
    public void Article_20_2_where_few_agreed_on_the_whole_all_must_accept()
    {
        var treaty = Treaty(Ratified) with { Character = [TreatyCharacter.AppliesAsAWhole] };
        PairFinding At(string day, params Entry[] more) => Assess(treaty, [.. AllRatify(), Reservation, .. more]).Between("a", "b").At("treaty", Noon(day));
        Assert.Equal(ReservationEffect.AwaitsAcceptance, At("2000-06-01").Reservations[0].Effect);
        Assert.Equal(ReservationEffect.Modifies, At("2001-06-01").Reservations[0].Effect);
        Assert.Equal(PairStatus.NotInForce, At("2001-06-01", Say("o", "2000-05-01", new LegalEffect.ObjectsTo { To = "reservation" }, "c")).Status);
    }

    [Fact]
    public void Article_20_3_the_organ_of_an_organisation_accepts()
    {
        var treaty = Treaty(Ratified) with { Character = [TreatyCharacter.FoundsOrganization] };
        ReservationFinding At(params Entry[] more) => Assert.Single(Assess(treaty, [.. AllRatify(), Reservation, .. more]).Between("a", "b").At("treaty", Noon("2005-01-01")).Reservations);
        Assert.Equal(ReservationEffect.AwaitsAcceptance, At().Effect);
        Assert.Equal(ReservationEffect.Modifies, At(Say("yes", "2001-01-01", new LegalEffect.Accepts("reservation"), "assembly")).Effect);
    }

    [Fact]
    public void Article_20_4_b_an_objection_prevents_entry_into_force_only_where_it_says_so()
    {
        PairFinding At(bool opposes) => Assess(Treaty(Ratified), [.. AllRatify(), Reservation, Say("o", "2000-05-01", new LegalEffect.ObjectsTo { To = "reservation", OpposesEntry = opposes }, "b")])
            .Between("a", "b").At("treaty", Noon("2000-06-01"));
        Assert.Equal(PairStatus.InForce, At(false).Status);
        Assert.Equal(PairStatus.NotInForce, At(true).Status);
        Assert.Equal([Article.Vienna("20(4)(b)")], At(true).Articles);
    }

    [Fact]
    public void Article_20_5_silence_is_acceptance_after_twelve_months()
    {
        Assert.Equal(Day("2001-01-01"), Reserved(Ratified, "2000-06-01").SilenceUntil);
        Assert.Equal(ReservationEffect.Modifies, Reserved(Ratified, "2001-01-02").Effect);
        var told = Assess(Treaty(Ratified), [.. AllRatify(), Reservation with { Circulated = "2000-03-01" }]).Between("a", "b").At("treaty", Noon("2000-06-01"));
        Assert.Equal(Day("2001-03-01"), told.Reservations[0].SilenceUntil);
    }

    [Fact]
    public void Article_20_5_who_joins_later_has_until_its_own_consent()
    {
        var law = Assess(Treaty(Ratified), [.. AllRatify()[..3], Reservation, Act("d-joins", "2003-01-01", ActKind.Accede, "d")]);
        Assert.Equal(Day("2003-01-01"), law.Between("a", "d").At("treaty", Noon("2002-01-01")).Reservations[0].SilenceUntil);
    }

    [Fact]
    public void Article_21_a_reservation_works_between_its_maker_and_each_other_and_not_among_the_others()
    {
        var law = Assess(Treaty(Ratified), [.. AllRatify(), Reservation, Say("o", "2000-05-01", new LegalEffect.ObjectsTo { To = "reservation" }, "b")]);
        ReservationFinding? Between(string one, string two) => law.Between(one, two).At("treaty", Noon("2002-01-01")).Reservations is [var only] ? only : null;
        Assert.Equal(ReservationEffect.ClausesNotApplied, Between("a", "b")!.Effect);
        Assert.Equal(ReservationEffect.ClausesNotApplied, Between("b", "a")!.Effect);
        Assert.Equal(ReservationEffect.Modifies, Between("a", "c")!.Effect);
        Assert.Null(Between("b", "c"));
    }

    [Fact]
    public void Article_22_a_reservation_and_an_objection_can_be_taken_back()
    {
        var objection = Say("o", "2000-05-01", new LegalEffect.ObjectsTo { To = "reservation" }, "b");
        var law = Assess(
            Treaty(Ratified),
            [.. AllRatify(), Reservation, objection, Say("o-back", "2002-01-01", new LegalEffect.Revokes("o"), "b"), Say("r-back", "2003-01-01", new LegalEffect.Revokes("reservation"), "a") with { Circulated = "2003-02-01" }]);
        ReservationEffect On(string day) => law.Between("a", "b").At("treaty", Noon(day)).Reservations[0].Effect;
        Assert.Equal(ReservationEffect.ClausesNotApplied, On("2001-06-01"));
        Assert.Equal(ReservationEffect.Modifies, On("2002-01-02"));
        Assert.Equal(ReservationEffect.Modifies, On("2003-01-15"));
        Assert.Equal(ReservationEffect.None, On("2003-02-02"));
    }

    [Fact]
    public void Article_23_a_reservation_made_at_signature_must_be_confirmed()
    {
        var early = Reservation with { Happened = "1999-06-01" };
        ReservationFinding On(params Entry[] more) => Assert.Single(Assess(Treaty(Ratified), [.. AllRatify(), early, .. more]).Between("a", "b").At("treaty", Noon("2002-01-01")).Reservations);
        Assert.Equal([Article.Vienna("23(2)")], On().Articles);
        Assert.Equal(ReservationEffect.Modifies, On(Say("confirms", "2000-01-01", new LegalEffect.Confirms("reservation"), "a")).Effect);
    }

    [Fact]
    public void Depositary_practice_a_late_reservation_stands_only_where_nobody_objects()
    {
        var late = Reservation with { Happened = "2001-01-01" };
        ReservationFinding On(params Entry[] more) => Assert.Single(Assess(Treaty(Ratified), [.. AllRatify(), late, .. more]).Between("a", "b").At("treaty", Noon("2003-01-01")).Reservations);
        Assert.Equal(ReservationEffect.Modifies, On().Effect);
        Assert.Equal(ReservationEffect.NotAllowed, On(Say("o", "2001-06-01", new LegalEffect.ObjectsTo { To = "reservation" }, "c")).Effect);
    }

    [Fact]
    public void Article_30_the_later_treaty_prevails_between_those_who_are_parties_to_both()
    {
        var later = Treaty(Ratified, "later", ["a", "b"]) with { Relations = [new Relation { Kind = RelationKind.SameSubjectAs, To = "treaty" }] };
        Entry[] entries = [.. AllRatify(), Act("s", "1999-01-01", ActKind.Sign, "a", "b", "c", "d"), Act("s2", "2001-01-01", ActKind.Sign, "a", "b") with { Agreements = ["later"] }, Act("r2", "2001-02-01", ActKind.Ratify, "a", "b") with { Agreements = ["later"] }];
        var law = Assess([Treaty(Ratified), later], [.. entries]);
        Assert.Equal([new Precedence("later", Article.Vienna("30(4)(a)"))], law.Between("a", "b").At("treaty", Noon("2002-01-01")).GivesWayTo);
        Assert.Empty(law.Between("a", "c").At("treaty", Noon("2002-01-01")).GivesWayTo);
        var subject = later with { Relations = [.. later.Relations, new Relation { Kind = RelationKind.IsSubjectTo, To = "treaty" }] };
        Assert.Equal([new Precedence("treaty", Article.Vienna("30(2)"))], Assess([Treaty(Ratified), subject], [.. entries]).Between("a", "b").At("later", Noon("2002-01-01")).GivesWayTo);
    }

    [Fact]
    public void Charter_article_103_a_decision_of_the_Security_Council_prevails()
    {
        var decision = Treaty(new FinalProvisions { EntryIntoForce = EntryIntoForce.At("2001-01-01") }, "resolution", []) with
        {
            Nature = InstrumentNature.SecurityCouncilDecision,
            Relations = [new Relation { Kind = RelationKind.SameSubjectAs, To = "treaty" }],
        };
        var law = Assess([Treaty(Ratified), decision], [.. AllRatify()]);
        Assert.Equal([new Precedence("resolution", Article.Charter("103"))], law.Between("a", "b").At("treaty", Noon("2002-01-01")).GivesWayTo);
    }

    [Fact]
    public void Articles_39_to_41_an_amendment_holds_between_those_who_accepted_it_and_who_joined_later()
    {
        var amendment = Treaty(Ratified, "amendment") with { Relations = [new Relation { Kind = RelationKind.Amends, To = "treaty" }] };
        var law = Assess(
            [Treaty(Ratified), amendment],
            [.. AllRatify()[..3], Act("r2", "2001-01-01", ActKind.Ratify, "a", "b") with { Agreements = ["amendment"] }, Act("d-joins", "2005-01-01", ActKind.Accede, "d")]);
        Assert.Equal(["amendment"], law.Between("a", "b").At("treaty", Noon("2006-01-01")).Version);
        Assert.Empty(law.Between("a", "c").At("treaty", Noon("2006-01-01")).Version);
        Assert.Equal(["amendment"], law.Between("a", "d").At("treaty", Noon("2006-01-01")).Version);
        Assert.Empty(law.Between("c", "d").At("treaty", Noon("2006-01-01")).Version);
    }

    [Fact]
    public void Article_41_a_modification_inter_se_holds_between_its_parties_only()
    {
        var among = Treaty(Ratified, "among-two", ["a", "b"]) with { Relations = [new Relation { Kind = RelationKind.ModifiesInterSe, To = "treaty" }] };
        var law = Assess([Treaty(Ratified), among], [.. AllRatify(), Act("r2", "2001-01-01", ActKind.Ratify, "a", "b") with { Agreements = ["among-two"] }]);
        Assert.Equal(["among-two"], law.Between("b", "a").At("treaty", Noon("2002-01-01")).Version);
        Assert.Empty(law.Between("b", "c").At("treaty", Noon("2002-01-01")).Version);
    }

    private static ReservationFinding Reserved(FinalProvisions final, string day) =>
        Assert.Single(Assess(Treaty(final), [.. AllRatify(), Reservation]).Between("a", "b").At("treaty", Noon(day)).Reservations);
}
