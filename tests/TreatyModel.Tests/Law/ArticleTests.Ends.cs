using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Law;
using TreatyModel.Terms;
using TreatyModel.Time;
using static TreatyModel.Tests.Law.Case;

namespace TreatyModel.Tests.Law;

/// <content>Invalidity, end and suspension.</content>
public sealed partial class ArticleTests
{
    private static readonly FinalProvisions Leaving = Ratified with { Withdrawal = new WithdrawalRule { Counting = "6 months" } };

    [Theory]
    [InlineData(TreatyGround.MaterialBreach, false, "44(2)")]
    [InlineData(TreatyGround.Impossibility, true, "44(3)")]
    [InlineData(TreatyGround.Fraud, true, "44(4)")]
    [InlineData(TreatyGround.CoercionOfState, false, "44(5)")]
    public void Article_44_each_ground_has_its_route_to_the_whole_or_a_part(TreatyGround ground, bool part, string route) =>
        Assert.Equal(Article.Vienna(route), Claimed(ground, TreatyMeasure.Terminate, part).Route);

    [Fact]
    public void Article_44_5_what_is_void_cannot_be_separated() =>
        Assert.Equal(Article.Vienna("44(5)"), Claimed(TreatyGround.PeremptoryNorm, TreatyMeasure.Invalidate, part: true).BarredBy);

    [Fact]
    public void Article_45_a_right_given_up_is_lost()
    {
        var law = Found(Treaty(Ratified), [.. AllRatify(), Say("keeps", "2001-01-01", new LegalEffect.Waives(), "a"), Claim(TreatyGround.Error, TreatyMeasure.Invalidate)]);
        Assert.Equal(Article.Vienna("45"), Assert.Single(law.Claims).BarredBy);
    }

    [Theory]
    [InlineData(TreatyGround.InternalLaw, "46")]
    [InlineData(TreatyGround.RestrictedAuthority, "47")]
    [InlineData(TreatyGround.Error, "48")]
    [InlineData(TreatyGround.Fraud, "49")]
    [InlineData(TreatyGround.Corruption, "50")]
    [InlineData(TreatyGround.CoercionOfRepresentative, "51")]
    [InlineData(TreatyGround.CoercionOfState, "52")]
    [InlineData(TreatyGround.PeremptoryNorm, "53")]
    public void Articles_46_to_53_invalidity_is_recorded_as_who_invokes_what_and_changes_nothing_by_itself(TreatyGround ground, string article)
    {
        var law = Found(Treaty(Ratified), [.. AllRatify(), Claim(ground, TreatyMeasure.Invalidate)]);
        Assert.Equal(Article.Vienna(article), Assert.Single(law.Claims).Article);
        Assert.Equal(["a"], law.Claims[0].By);
        Assert.Equal(TreatyStatus.InForce, law.On("2005-01-01"));
    }

    [Fact]
    public void Article_54_it_ends_by_its_terms_or_by_consent_of_all()
    {
        Assert.Equal(TreatyStatus.Terminated, Found(Treaty(Ratified with { Term = Term.Years(5) }), [.. AllRatify()]).On("2005-02-01"));
        var ends = Say("end", "2002-01-01", new LegalEffect.Ends(), "a", "b", "c");
        Assert.Equal(TreatyStatus.InForce, Found(Treaty(Ratified), [.. AllRatify(), ends]).On("2003-01-01"));
        Assert.Equal(TreatyStatus.Terminated, Found(Treaty(Ratified), [.. AllRatify(), ends with { By = Four }]).On("2003-01-01"));
        Assert.Equal(StateStatus.FormerParty, Found(Treaty(Ratified), [.. AllRatify(), ends with { By = Four }]).On("a", "2003-01-01"));
    }

    [Fact]
    public void Article_54_a_tacit_renewal_ends_with_notice_in_time()
    {
        var term = Ratified with { Term = Term.Years(5).RenewedTacitly(Period.FromMonths(6)) };
        TreatyFinding With(When notice) => Found(Treaty(term), [.. AllRatify(), Say("notice", notice, null, "a")]);
        Assert.Equal(TreatyStatus.InForce, Found(Treaty(term), [.. AllRatify()]).On("2030-01-01"));
        Assert.Equal(TreatyStatus.Terminated, With("2004-07-31").On("2005-01-31"));
        Assert.Equal(TreatyStatus.InForce, With("2004-08-01").On("2005-02-01"));
        Assert.Equal(TreatyStatus.Terminated, With("2004-08-01").On("2010-02-01"));
    }

    [Fact]
    public void Article_54_a_of_more_than_two_who_gives_notice_leaves_at_the_end_of_the_term_and_the_others_go_on()
    {
        var term = Ratified with { Term = Term.Years(5).RenewedTacitly(Period.FromMonths(6)) };
        var law = Found(Treaty(term), [.. AllRatify(), Say("notice", "2003-01-01", new LegalEffect.Withdraws(), "a")]);
        Assert.Equal(new LocalDate(2005, 1, 31), Assert.Single(law.State("a").Withdrawals).Effect!.Day);
        Assert.Equal((StateStatus.Withdrawing, StateStatus.FormerParty), (law.On("a", "2005-01-30"), law.On("a", "2005-01-31")));
        Assert.Equal((StateStatus.Party, TreatyStatus.InForce), (law.On("b", "2006-01-01"), law.On("2006-01-01")));
    }

    [Fact]
    public void Article_54_b_a_term_is_prolonged_by_those_who_must_decide_before_it_runs_out()
    {
        TreatyFinding With(Term term, When day) => Found(Treaty(Ratified with { Term = term }), [.. AllRatify(), Say("longer", day, new LegalEffect.Extends("2010-02-05"), "a", "b", "c", "d")]);
        var decided = Term.Years(5) with { Renewal = new Renewal.ByDecision { By = Bearers.Jointly("a", "b") } };
        Assert.Equal(TreatyStatus.Terminated, Found(Treaty(Ratified with { Term = decided }), [.. AllRatify()]).On("2005-02-01"));
        Assert.Equal((TreatyStatus.InForce, TreatyStatus.Terminated), (With(decided, "2005-01-01").On("2010-02-05"), With(decided, "2005-01-01").On("2010-02-06")));
        Assert.Equal(TreatyStatus.InForce, With(Term.Years(5), "2005-01-01").On("2009-01-01"));
        Assert.Equal(TreatyStatus.Terminated, With(decided, "2005-02-02").On("2005-02-02"));
    }

    [Fact]
    public void Article_55_fewer_parties_than_it_took_do_not_end_it()
    {
        var three = Leaving with { EntryIntoForce = EntryIntoForce.AfterConsents(4, "30 days") };
        Entry[] entries = [.. AllRatify(), Say("leaves", "2001-01-01", new LegalEffect.Withdraws(), "a"), Say("leaves-2", "2001-01-01", new LegalEffect.Withdraws(), "b")];
        Assert.Equal(TreatyStatus.InForce, Found(Treaty(three), [.. entries]).On("2002-01-01"));
        Assert.Equal(TreatyStatus.Terminated, Found(Treaty(three with { Withdrawal = three.Withdrawal! with { EndsBelow = 4 } }), [.. entries]).On("2002-01-01"));
    }

    [Fact]
    public void Article_56_without_a_clause_there_is_no_leaving_unless_implied_and_then_twelve_months()
    {
        var notice = Say("leaves", "2001-01-01", new LegalEffect.Withdraws(), "a");
        var implied = new WithdrawalRule { Right = WithdrawalRight.Implied };
        WithdrawalFinding Of(Agreement treaty) => Assert.Single(Found(treaty, [.. AllRatify(), notice]).State("a").Withdrawals);
        Assert.Equal(WithdrawalOutcome.WithoutEffect, Of(Treaty(Ratified)).Outcome);
        Assert.Equal(Day("2002-01-01"), Of(Treaty(Ratified with { Withdrawal = implied })).Effect!.Day);
        Assert.Equal(WithdrawalOutcome.WithoutEffect, Of(Treaty(Ratified with { Withdrawal = implied }) with { Character = [TreatyCharacter.PeaceSettlement] }).Outcome);
        Assert.Equal(WithdrawalOutcome.WithoutEffect, Of(Treaty(Ratified with { Withdrawal = implied }) with { Character = [TreatyCharacter.EstablishesBoundary] }).Outcome);
    }

    [Fact]
    public void Article_57_operation_is_suspended_by_consent_of_all_and_Article_72_resumed()
    {
        var law = Found(Treaty(Ratified), [.. AllRatify(), Say("pause", "2001-01-01", new LegalEffect.Suspends(), "a", "b", "c", "d"), Say("on", "2002-01-01", new LegalEffect.Resumes(), "a", "b", "c", "d")]);
        Assert.Equal(TreatyStatus.Suspended, law.On("2001-06-01"));
        Assert.Equal(StateStatus.Suspended, law.On("a", "2001-06-01"));
        Assert.Equal(TreatyStatus.InForce, law.On("2002-06-01"));
    }

    [Fact]
    public void Article_58_some_can_suspend_it_between_themselves()
    {
        var law = Assess(Treaty(Ratified), [.. AllRatify(), Say("pause", "2001-01-01", new LegalEffect.Suspends(), "a", "b")]);
        Assert.Equal(PairStatus.Suspended, law.Between("a", "b").At("treaty", Noon("2001-06-01")).Status);
        Assert.Equal(PairStatus.InForce, law.Between("c", "d").At("treaty", Noon("2001-06-01")).Status);
    }

    [Fact]
    public void Article_59_a_later_treaty_between_all_parties_takes_its_place()
    {
        var later = Treaty(Ratified, "later") with { Relations = [new Relation { Kind = RelationKind.Supersedes, To = "treaty" }] };
        TreatyStatus With(params string[] parties) => Assess([Treaty(Ratified), later], [.. AllRatify(), .. parties.Select(one => Act($"{one}-again", "2001-01-01", ActKind.Ratify, one) with { Agreements = ["later"] })])["treaty"].On("2002-01-01");
        Assert.Equal(TreatyStatus.Superseded, With("a", "b", "c", "d"));
        Assert.Equal(TreatyStatus.InForce, With("a", "b"));
    }

    [Fact]
    public void Article_60_a_material_breach_opens_options_and_uses_none()
    {
        var two = Assess(Treaty(Ratified, parties: ["a", "b"]), [.. AllRatify()[..2]]);
        var breach = new MaterialBreach { By = "a", At = Noon("2001-01-01"), SpeciallyAffected = ["c"], ChangesPositionOfAll = true };
        Assert.Equal(Article.Vienna("60(1)"), Assert.Single(two.OptionsAfter("treaty", breach)).Article);
        var four = Assess(Treaty(Ratified), [.. AllRatify()]).OptionsAfter("treaty", breach);
        Assert.Equal(["60(2)(a)", "60(2)(b)", "60(2)(c)"], four.Select(option => option.Article.Number));
        Assert.Equal((true, true), (four[0].Together, four[0].CanTerminate));
        Assert.Equal(["c"], four[1].By);
        Assert.Equal(TreatyStatus.InForce, two["treaty"].On("2002-01-01"));
    }

    [Fact]
    public void Article_60_4_and_5_the_treatys_own_clause_comes_first_and_persons_stay_protected()
    {
        var clauses = Treaty(Ratified) with
        {
            Clauses = [new HumanitarianLawDuty { Number = "1", By = "a", Act = ActKind.Respect, What = "persons" }, new Ceasefire { Number = "2", Between = "a", OnBreach = "the commission decides" }],
        };
        var breach = new MaterialBreach { By = "a", At = Noon("2001-01-01") };
        Assert.Equal(["treaty#1"], Assess(clauses, [.. AllRatify()]).OptionsAfter("treaty", breach)[0].Never.Select(clause => clause.ToString()));
        Assert.Equal(Article.Vienna("60(4)"), Assert.Single(Assess(clauses, [.. AllRatify()]).OptionsAfter("treaty", breach with { Clause = "2" })).Article);
        Assert.Empty(Assess(Treaty(Ratified) with { Character = [TreatyCharacter.ProtectsPersons] }, [.. AllRatify()]).OptionsAfter("treaty", breach));
    }

    [Fact]
    public void Articles_61_and_62_impossibility_and_changed_circumstances_are_invoked_but_never_against_a_boundary()
    {
        Assert.Null(Claimed(TreatyGround.Impossibility, TreatyMeasure.Terminate).BarredBy);
        Assert.Null(Claimed(TreatyGround.FundamentalChange, TreatyMeasure.Withdraw).BarredBy);
        var boundary = Treaty(Ratified) with { Character = [TreatyCharacter.EstablishesBoundary] };
        Assert.Equal(Article.Vienna("62(2)(a)"), Assert.Single(Found(boundary, [.. AllRatify(), Claim(TreatyGround.FundamentalChange, TreatyMeasure.Withdraw)]).Claims).BarredBy);
    }

    [Fact]
    public void Article_63_severed_relations_leave_a_treaty_as_it_is()
    {
        var law = Found(Treaty(Ratified), [.. AllRatify(), Claim(TreatyGround.SeveredRelations, TreatyMeasure.Suspend)]);
        Assert.Equal(TreatyStatus.InForce, law.On("2005-01-01"));
        Assert.Equal(Article.Vienna("63"), law.Claims[0].Article);
    }

    [Fact]
    public void Article_65_three_months_for_objections_and_Article_66_twelve_after_one()
    {
        var silent = Claimed(TreatyGround.Impossibility, TreatyMeasure.Terminate);
        Assert.Equal(ClaimStage.AwaitsObjections, silent.StageOn(Day("2002-03-31")));
        Assert.Equal(ClaimStage.MayBeCarriedOut, silent.StageOn(Day("2002-04-01")));
        var opposed = Assert.Single(Found(Treaty(Ratified), [.. AllRatify(), Claim(TreatyGround.Impossibility, TreatyMeasure.Terminate), Say("o", "2002-02-01", new LegalEffect.ObjectsTo { To = "claim" }, "b")]).Claims);
        Assert.Equal(ClaimStage.Opposed, opposed.StageOn(Day("2003-01-31")));
        Assert.Equal(ClaimStage.OpenToProcedure, opposed.StageOn(Day("2003-02-01")));
    }

    [Fact]
    public void Article_65_2_in_special_urgency_nothing_is_waited_for()
    {
        var urgent = new LegalEffect.Invokes { Ground = TreatyGround.Impossibility, Measure = TreatyMeasure.Suspend, SpecialUrgency = true };
        Assert.Equal(ClaimStage.MayBeCarriedOut, Assert.Single(Found(Treaty(Ratified), [.. AllRatify(), Say("claim", "2002-01-01", urgent, "a")]).Claims).StageOn(Day("2002-01-01")));
    }

    [Fact]
    public void Article_68_a_notice_is_taken_back_before_it_takes_effect()
    {
        var law = Found(Treaty(Leaving), [.. AllRatify(), Say("leaves", "2001-01-01", new LegalEffect.Withdraws(), "a"), Say("stays", "2001-03-01", new LegalEffect.Revokes("leaves"), "a")]);
        Assert.Equal(StateStatus.Withdrawing, law.On("a", "2001-02-01"));
        Assert.Equal(StateStatus.Party, law.On("a", "2001-04-01"));
        Assert.Equal(WithdrawalOutcome.Rescinded, law.State("a").Withdrawals[0].Outcome);
    }

    [Fact]
    public void Article_70_who_leaves_is_released_and_the_others_stay_bound()
    {
        var law = Found(Treaty(Leaving), [.. AllRatify(), Say("leaves", "2001-01-01", new LegalEffect.Withdraws(), "a")]);
        Assert.Equal(StateStatus.FormerParty, law.On("a", "2001-07-01"));
        Assert.Equal([Article.Vienna("70(2)")], law.State("a").At(Noon("2001-07-01")).Articles);
        Assert.Equal(StateStatus.Party, law.On("b", "2001-07-01"));
    }

    [Fact]
    public void Article_70_between_one_who_left_and_the_others_it_is_by_that_that_nothing_is_in_force()
    {
        var law = Assess(Treaty(Leaving), [.. AllRatify(), Say("leaves", "2001-01-01", new LegalEffect.Withdraws(), "a")]);
        Assert.Equal([Article.Vienna("70(2)")], law.Between("a", "b").At("treaty", Noon("2001-07-01")).Articles);
        Assert.Equal([Article.Vienna("34")], law.Between("a", "x").At("treaty", Noon("2001-07-01")).Articles);
        Assert.Equal([Article.Vienna("26")], law.Between("b", "c").At("treaty", Noon("2001-07-01")).Articles);
    }

    [Fact]
    public void Article_73_hostilities_alone_end_nothing()
    {
        var law = Found(Treaty(Ratified), [.. AllRatify(), Act("attack", "2001-01-01", ActKind.Attack, "a"), Claim(TreatyGround.ArmedConflict, TreatyMeasure.Suspend)]);
        Assert.Equal(TreatyStatus.InForce, law.On("2005-01-01"));
        Assert.Equal(Article.Vienna("73"), law.Claims[0].Article);
    }

    private static Declaration Claim(TreatyGround ground, TreatyMeasure measure, bool part = false) =>
        Say("claim", "2002-01-01", new LegalEffect.Invokes { Ground = ground, Measure = measure }, "a") with { Cites = part ? ["treaty#5"] : [] };

    private static ClaimFinding Claimed(TreatyGround ground, TreatyMeasure measure, bool part = false) =>
        Assert.Single(Found(Treaty(Ratified), [.. AllRatify(), Claim(ground, measure, part)]).Claims);
}
