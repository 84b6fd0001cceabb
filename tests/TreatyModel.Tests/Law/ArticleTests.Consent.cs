using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Law;
using TreatyModel.Terms;
using TreatyModel.Values;
using static TreatyModel.Tests.Law.Case;

namespace TreatyModel.Tests.Law;

/// <summary>The articles of the Vienna Convention, each by the test that bears its number: conclusion and entry into force.</summary>
public sealed partial class ArticleTests
{
    [Fact]
    public void Article_7_a_head_of_mission_needs_full_powers_to_sign_and_a_minister_does_not()
    {
        var treaty = Treaty(new FinalProvisions { EntryIntoForce = EntryIntoForce.UponSignature }, parties: ["a", "b"]) with
        {
            Representatives =
            [
                new Representative { Id = "envoy", Names = "Envoy", For = "a", Office = "Ambassador", Capacity = Capacity.HeadOfMission },
                new Representative { Id = "minister", Names = "Minister", For = "b", Office = "Minister", Capacity = Capacity.ForeignMinister },
            ],
        };
        var law = Found(treaty, Act("s1", "2000-01-01", ActKind.Sign, "a") with { Through = ["envoy"] }, Act("s2", "2000-01-01", ActKind.Sign, "b") with { Through = ["minister"] });
        Assert.Equal(["s1"], law.State("a").Unauthorized);
        Assert.Null(law.EntryIntoForce.Computed);
    }

    [Fact]
    public void Article_8_an_unauthorised_act_counts_from_its_confirmation()
    {
        var treaty = Treaty(new FinalProvisions { EntryIntoForce = EntryIntoForce.UponSignature }, parties: ["a"]) with
        {
            Representatives = [new Representative { Id = "envoy", Names = "Envoy", For = "a", Office = "Ambassador", Capacity = Capacity.HeadOfMission }],
        };
        var law = Found(treaty, Act("s1", "2000-01-01", ActKind.Sign, "a") with { Through = ["envoy"] }, Say("c", "2000-03-01", new LegalEffect.Confirms("s1"), "a"));
        Assert.Equal(Day("2000-03-01"), law.EntryIntoForce.Computed!.Day);
        Assert.Empty(law.State("a").Unauthorized);
    }

    [Fact]
    public void Article_9_adoption_makes_a_text()
    {
        var law = Found(Treaty(Ratified), Act("adopted", "2000-01-01", ActKind.Adopt));
        Assert.Equal(TreatyStatus.Negotiated, law.On("1999-12-31"));
        Assert.Equal(TreatyStatus.Adopted, law.On("2000-01-01"));
    }

    [Fact]
    public void Article_10_initialling_makes_the_text_authentic_and_does_not_bind()
    {
        var law = Found(Treaty(Ratified), Act("i", "2000-01-01", ActKind.Initial, "a", "b"));
        Assert.Equal(TreatyStatus.Authenticated, law.On("2000-01-02"));
        Assert.Equal(StateStatus.Initialled, law.On("a", "2000-01-02"));
        Assert.False(law.State("a").At(Noon("2000-01-02")).InterimObligation);
    }

    [Fact]
    public void Article_11_consent_is_expressed_by_any_means_agreed()
    {
        ActKind[] means = [ActKind.Ratify, ActKind.Accept, ActKind.Approve, ActKind.Accede, ActKind.NotifyConsent, ActKind.ExchangeInstruments, ActKind.SignDefinitively];
        Assert.All(means, kind => Assert.Equal(StateStatus.Contracting, Found(Treaty(Ratified), Act("c", "2000-01-01", kind, "a")).On("a", "2000-01-02")));
        Assert.Equal(StateStatus.Signed, Found(Treaty(Ratified), Act("c", "2000-01-01", ActKind.Sign, "a")).On("a", "2000-01-02"));
        Assert.Equal(StateStatus.Contracting, Found(Treaty(Ratified with { Consent = [ConsentMeans.Signature] }), Act("c", "2000-01-01", ActKind.Sign, "a")).On("a", "2000-01-02"));
    }

    [Fact]
    public void Article_12_2_a_initialling_counts_as_signature_only_where_so_agreed()
    {
        var upon = new FinalProvisions { EntryIntoForce = EntryIntoForce.UponSignature };
        var initials = Act("i", "2000-01-01", ActKind.Initial, "a", "b", "c", "d");
        Assert.Equal(StateStatus.Initialled, Found(Treaty(upon), initials).On("a", "2000-01-02"));
        Assert.Equal(StateStatus.Party, Found(Treaty(upon with { Initialling = InitiallingEffect.CountsAsSignature }), initials).On("a", "2000-01-02"));
    }

    [Fact]
    public void Article_12_2_b_a_signature_ad_referendum_is_full_once_confirmed()
    {
        var law = Found(Treaty(Ratified), Act("s", "2000-01-01", ActKind.SignAdReferendum, "a"), Say("c", "2000-02-01", new LegalEffect.Confirms("s"), "a"));
        Assert.Equal(StateStatus.SignedAdReferendum, law.On("a", "2000-01-15"));
        Assert.Equal(StateStatus.Signed, law.On("a", "2000-02-02"));
    }

    [Fact]
    public void Article_16_an_instrument_counts_from_its_receipt()
    {
        var law = Found(Treaty(Ratified), Act("r", "2000-01-01", ActKind.Ratify, "a") with { Received = "2000-01-20" }, Act("r2", "2000-01-05", ActKind.Ratify, "b"));
        Assert.Equal(Day("2000-01-20"), law.EntryIntoForce.Trigger);
    }

    [Fact]
    public void Article_18_the_interim_obligation_has_its_interval()
    {
        var law = Found(Treaty(Ratified), Act("s", "2000-01-01", ActKind.Sign, "a", "b"), Say("no", "2001-01-01", new LegalEffect.Declines(), "a"), Act("r", "2001-06-01", ActKind.Ratify, "b"));
        bool Interim(string who, string day) => law.State(who).At(Noon(day)).InterimObligation;
        Assert.False(Interim("a", "1999-12-31"));
        Assert.True(Interim("a", "2000-06-01"));
        Assert.False(Interim("a", "2001-01-02"));
        Assert.Equal(StateStatus.Declined, law.On("a", "2001-01-02"));
        Assert.True(Interim("b", "2001-07-01"));
    }

    [Fact]
    public void Article_24_2_where_the_text_is_silent_all_negotiating_States_must_consent()
    {
        var silent = new FinalProvisions { Consent = [ConsentMeans.Ratification] };
        var three = AllRatify()[..3];
        Assert.Equal(["d"], Found(Treaty(silent), [.. three]).EntryIntoForce.Missing[0].Who);
        var all = Found(Treaty(silent), [.. three, Act("d-ratifies", "2000-05-01", ActKind.Ratify, "d")]);
        Assert.Equal(Day("2000-05-01"), all.EntryIntoForce.Computed!.Day);
        Assert.Equal([Article.Vienna("24(2)")], all.EntryIntoForce.Articles);
    }

    [Fact]
    public void Article_24_1_where_only_States_are_counted_the_instrument_of_an_organization_is_not()
    {
        ValueList<Actor> actors = [new InternationalOrganization { Id = "union", Names = "Union" }];
        Agreement Counting(bool statesOnly) =>
            Treaty(new FinalProvisions { EntryIntoForce = new EntryIntoForce.Counted { On = new Trigger.Given { Count = 2, StatesOnly = statesOnly } } }, parties: []) with { Actors = actors };
        TreatyFinding With(bool statesOnly) => Found(
            Counting(statesOnly),
            Act("e0", "2000-01-01", ActKind.Ratify, "a"), Act("e1", "2000-02-01", ActKind.Approve, "union"), Act("e2", "2000-03-01", ActKind.Ratify, "b"));
        Assert.Equal((Day("2000-02-01"), Day("2000-03-01")), (With(false).EntryIntoForce.Computed!.Day, With(true).EntryIntoForce.Computed!.Day));
        Assert.Equal(StateStatus.Party, With(true).On("union", "2000-03-01"));
    }

    [Fact]
    public void Article_24_1_a_text_in_force_without_any_consent_on_record_binds_those_it_names()
    {
        var recorded = Found(Treaty(), Act("in-force", "2000-05-01", ActKind.EnterIntoForce));
        Assert.Equal((StateStatus.Negotiating, StateStatus.Party), (recorded.On("a", "2000-04-30"), recorded.On("a", "2000-05-01")));
        Assert.Null(Assert.Single(recorded.State("a").Memberships).By);
        var dated = Treaty(new FinalProvisions { EntryIntoForce = EntryIntoForce.At("2000-05-01") });
        Assert.Equal(StateStatus.Party, Found(dated).On("b", "2000-05-01"));
        Assert.Equal((StateStatus.Declined, StateStatus.Party), (Found(dated, Say("no", "2000-01-01", new LegalEffect.Declines(), "b")).On("b", "2000-05-01"), Found(dated).On("a", "2000-05-01")));
        Assert.Equal(StateStatus.Negotiating, Found(dated with { FinalProvisions = dated.FinalProvisions! with { Consent = [ConsentMeans.Ratification] } }).On("a", "2000-05-01"));
    }

    [Fact]
    public void Article_24_3_a_later_joiner_is_bound_from_its_consent()
    {
        var law = Found(Treaty(Ratified), [.. AllRatify()[..3], Act("d-joins", "2005-05-05", ActKind.Accede, "d")]);
        Assert.Equal(Day("2005-05-05"), law.State("d").EntryIntoForce!.Day!.Day);
        Assert.Equal([Article.Vienna("24(3)")], law.State("d").EntryIntoForce!.Articles);
    }

    [Fact]
    public void Article_24_4_final_clauses_work_before_entry_into_force()
    {
        var prohibited = Ratified with { Reservations = new ReservationRule { Scope = ReservationScope.Prohibited } };
        var law = Assess(Treaty(prohibited), Act("r", "2000-01-01", ActKind.Ratify, "a"), Say("reservation", "2000-01-01", new LegalEffect.Reserves(), "a"));
        Assert.Equal(TreatyStatus.Authenticated, law["treaty"].On("2000-01-02"));
        Assert.Equal(ReservationEffect.NotAllowed, Assert.Single(law.Between("a", "b").At("treaty", Noon("2000-01-02")).Reservations).Effect);
    }

    [Fact]
    public void Article_25_provisional_application_ends_with_notice_of_not_becoming_a_party()
    {
        var law = Found(Treaty(Ratified), Act("s", "2000-01-01", ActKind.Sign, "a"), Act("p", "2000-02-01", ActKind.ApplyProvisionally, "a"), Say("no", "2001-01-01", new LegalEffect.Declines(), "a"));
        Assert.Equal(StateStatus.ProvisionallyApplying, law.On("a", "2000-03-01"));
        Assert.Equal(TreatyStatus.ProvisionallyApplied, law.On("2000-03-01"));
        Assert.Equal(StateStatus.Declined, law.On("a", "2001-01-02"));
        Assert.Equal(TreatyStatus.Authenticated, law.On("2001-01-02"));
    }

    [Fact]
    public void Article_25_the_text_itself_can_provide_for_it()
    {
        var law = Found(Treaty(Ratified with { ProvisionallyFrom = "2000-03-01" }), [Act("s", "2000-01-01", ActKind.Sign, "a"), .. AllRatify().Select(entry => entry with { Happened = "2001-01-01" })]);
        Assert.Equal(StateStatus.Signed, law.On("a", "2000-02-01"));
        Assert.Equal(StateStatus.ProvisionallyApplying, law.On("a", "2000-03-02"));
        Assert.Equal(StateStatus.Party, law.On("a", "2001-02-01"));
    }

    [Fact]
    public void Article_26_it_binds_the_parties_and_Article_34_nobody_else()
    {
        var law = Assess(Treaty(Ratified), [.. AllRatify()[..2]]);
        Assert.Equal([Article.Vienna("26")], law.Between("a", "b").At("treaty", Noon("2000-03-01")).Articles);
        Assert.Equal([Article.Vienna("34")], law.Between("a", "c").At("treaty", Noon("2000-03-01")).Articles);
    }

    [Fact]
    public void Article_35_a_third_State_is_bound_only_by_its_acceptance_in_writing()
    {
        var law = Found(Treaty(Ratified), [.. AllRatify(), Say("accepts", "2001-01-01", new LegalEffect.AcceptsAsThird(), "x")]);
        Assert.Equal("x", Assert.Single(law.ThirdStates).Actor);
        Assert.Equal(StateStatus.Outside, law.On("x", "2001-01-02"));
    }

    [Fact]
    public void Article_78_a_notice_counts_when_it_is_received()
    {
        var final = Ratified with { Withdrawal = new WithdrawalRule { Counting = "6 months" } };
        var law = Found(Treaty(final), [.. AllRatify(), Say("leaves", "2001-01-01", new LegalEffect.Withdraws(), "a") with { Received = "2001-01-15" }]);
        Assert.Equal(Day("2001-07-15"), law.State("a").Withdrawals[0].Effect!.Day);
    }

    [Fact]
    public void Article_79_a_correction_changes_no_status()
    {
        var law = Found(Treaty(Ratified), [.. AllRatify(), Act("corrected", "2001-01-01", ActKind.CorrectText, "a", "b", "c", "d")]);
        Assert.Equal(["corrected"], law.Corrections);
        Assert.Equal(TreatyStatus.InForce, law.On("2001-01-02"));
    }

    [Fact]
    public void Article_80_registration_is_recorded_and_decides_nothing()
    {
        Assert.Null(Found(Treaty(Ratified), [.. AllRatify()]).Registered);
        var law = Found(Treaty(Ratified), [.. AllRatify(), Act("registered", "2001-01-01", ActKind.Register)]);
        Assert.Equal(Day("2001-01-01"), law.Registered);
        Assert.Equal(TreatyStatus.InForce, law.On("2000-06-01"));
    }
}
