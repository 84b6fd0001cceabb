using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Law;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using static TreatyModel.Tests.Law.Case;

namespace TreatyModel.Tests.Law;

/// <summary>Instruments that are no treaties, armistices, disputed acts, what was known when, and the diagrams.</summary>
public sealed class BesideTreatiesTests
{
    [Fact]
    public void On_a_day_that_the_clocks_left_out_it_is_in_force_from_the_next_moment()
    {
        var law = Assess(Treaty(new FinalProvisions { EntryIntoForce = EntryIntoForce.At("2011-12-30") }) with { Zone = "Pacific/Apia" });
        Assert.Contains("is a party since 31 December 2011", law.Explain("treaty", "a", Instant.FromUtc(2012, 1, 1, 0, 0)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(InstrumentNature.PoliticalCommitment, "Vienna Convention art. 2(1)(a)")]
    [InlineData(InstrumentNature.ThirdPartyStatement, "Vienna Convention art. 34")]
    [InlineData(InstrumentNature.UnilateralDeclaration, "Vienna Convention art. 3")]
    [InlineData(InstrumentNature.StateAndArmedGroupAgreement, "Vienna Convention art. 3")]
    [InlineData(InstrumentNature.SpecialAgreement, "Vienna Convention art. 3")]
    [InlineData(InstrumentNature.SecurityCouncilDecision, "Charter art. 25")]
    [InlineData(InstrumentNature.Disputed, "if it is none")]
    [InlineData(InstrumentNature.Unknown, "if it is none")]
    public void What_is_no_treaty_says_so(InstrumentNature nature, string why)
    {
        var law = Assess(Treaty(new FinalProvisions { EntryIntoForce = EntryIntoForce.UponSignature }) with { Nature = nature }, Act("s", "2000-01-01", ActKind.Sign, "a", "b", "c", "d"));
        Assert.False(law["treaty"].IsTreaty);
        Assert.Contains(why, law.Explain("treaty", Noon("2001-01-01")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_political_commitment_is_left_at_will()
    {
        var plan = Treaty(new FinalProvisions { EntryIntoForce = EntryIntoForce.At("2015-10-18") }) with { Nature = InstrumentNature.PoliticalCommitment };
        var law = Found(plan, Say("leaves", "2018-05-08", new LegalEffect.Withdraws(), "a"));
        Assert.Equal((StateStatus.Party, StateStatus.FormerParty, StateStatus.Party), (law.On("a", "2018-05-07"), law.On("a", "2018-05-08"), law.On("b", "2019-01-01")));
    }

    [Fact]
    public void Hague_Regulations_article_36_an_armistice_without_a_term_can_be_given_up_only_by_the_claim_of_the_historic_rule()
    {
        var armistice = Treaty();
        var (taken, claimed) = Armistice.Resumption(armistice);
        Assert.Equal(new ResumptionFinding(false, Article.Charter("2(4)")), taken);
        Assert.Equal(new ResumptionFinding(true, Article.Hague("36")), claimed);
        Assert.False(Armistice.Resumption(armistice with { Clauses = [new DurationClause { Number = "1", Term = Term.Years(1) }] }).Claimed.Allowed);
    }

    [Fact]
    public void Hague_Regulations_articles_40_and_41_serious_violations_let_the_other_denounce_and_those_of_individuals_do_not()
    {
        Assert.Equal([ArmisticeOption.Denounce], Armistice.AfterViolation(Gravity.Serious, ConductAttribution.Organ));
        Assert.Equal([ArmisticeOption.Denounce, ArmisticeOption.ResumeAtOnce], Armistice.AfterViolation(Gravity.Serious, ConductAttribution.Adopted, urgent: true));
        Assert.Equal([ArmisticeOption.PunishmentAndCompensation], Armistice.AfterViolation(Gravity.Serious, ConductAttribution.Individuals, urgent: true));
        Assert.Empty(Armistice.AfterViolation(Gravity.Minor, ConductAttribution.Organ));
        Assert.Empty(Armistice.AfterViolation(Gravity.Serious, ConductAttribution.Unknown));
        Assert.Empty(Armistice.AfterViolation(Gravity.Serious, null));
    }

    [Fact]
    public void A_contested_withdrawal_gives_two_marked_answers_or_the_one_that_was_asked_for()
    {
        var treaty = Treaty(Ratified with { Withdrawal = new WithdrawalRule { Counting = "3 months" } });
        Entry[] lines = [.. AllRatify(), Say("leaves", "2001-01-01", new LegalEffect.Withdraws(), "a"), Say("no", "2001-02-01", new LegalEffect.ObjectsTo { To = "leaves" }, "b")];
        var law = Assess(treaty, [.. lines]);
        var standing = law["treaty"].State("a").At(Noon("2002-01-01"));
        Assert.Equal((StateStatus.Party, StateStatus.FormerParty), (standing.Status, standing.IfValid));
        Assert.Equal(PairStatus.NotInForce, law.Between("a", "b").At("treaty", Noon("2002-01-01")).IfValid);
        StateStanding Taken(DisputedActs how) =>
            LegalAssessment.Of(treaty, new Chronicle { Lines = [.. lines] }, new LawOptions { Disputed = how })["treaty"].State("a").At(Noon("2002-01-01"));
        Assert.Equal((StateStatus.FormerParty, false), (Taken(DisputedActs.AsValid).Status, Taken(DisputedActs.AsValid).IsDisputed));
        Assert.Equal((StateStatus.Party, false), (Taken(DisputedActs.AsWithoutEffect).Status, Taken(DisputedActs.AsWithoutEffect).IsDisputed));
    }

    [Fact]
    public void What_became_known_later_does_not_count_before()
    {
        var notice = Say("leaves", "2001-01-01", new LegalEffect.Withdraws(), "a") with { Attestations = [new Attestation { Source = "depositary", Known = "2002-01-01" }] };
        var treaty = Treaty(Ratified with { Withdrawal = new WithdrawalRule() });
        StateStatus KnownAt(string day) => LegalAssessment.Of(treaty, new Chronicle { Lines = [.. AllRatify(), notice] }, new LawOptions { KnownAt = Noon(day) })["treaty"].On("a", "2003-01-01");
        Assert.Equal(StateStatus.Party, KnownAt("2001-06-01"));
        Assert.Equal(StateStatus.FormerParty, KnownAt("2002-06-01"));
    }

    [Fact]
    public void The_agreement_of_Armenia_and_Azerbaijan_was_initialled_and_binds_nobody_yet()
    {
        var agreement = TreatyJson.ReadAgreement(File.ReadAllBytes(Repository.File("seeds", "agreements", "armenia-azerbaijan-2025.json")));
        var initialled = Act("initialled", "2025-08-08", ActKind.Initial, "armenia", "azerbaijan") with { Agreements = [agreement.Id], Through = ["mirzoyan", "bayramov"] };
        var law = LegalAssessment.Of(agreement, new Chronicle { Lines = [initialled] });
        var at = Noon("2025-12-01");
        Assert.Equal(TreatyStatus.Authenticated, law[agreement.Id].At(at).Status);
        Assert.Equal(StateStatus.Initialled, law[agreement.Id].State("armenia").At(at).Status);
        Assert.False(law[agreement.Id].State("azerbaijan").At(at).InterimObligation);
        Assert.Equal("event notifications-exchanged", Assert.Single(law[agreement.Id].EntryIntoForce.Missing).What);
        Assert.Equal(PairStatus.NotInForce, law.Between("armenia", "azerbaijan").At(agreement.Id, at).Status);
        var notified = initialled with { Id = "notified", Kind = ActKind.NotifyConsent, Happened = "2027-03-31", Through = [], Events = ["notifications-exchanged"] };
        var later = LegalAssessment.Of(agreement, new Chronicle { Lines = [initialled, notified] })[agreement.Id];
        Assert.Equal(new LocalDate(2027, 3, 31), later.EntryIntoForce.Computed!.Day);
        Assert.Equal(StateStatus.Party, later.State("armenia").At(Noon("2027-04-01")).Status);
    }

    // Article V counts a number of days that is left blank from the exchange of ratifications; article XVI asks for an exchange of notifications.
    [Fact]
    public Task What_follows_from_the_initialled_agreement_and_what_is_waited_for()
    {
        var agreement = TreatyJson.ReadAgreement(File.ReadAllBytes(Repository.File("seeds", "agreements", "armenia-azerbaijan-2025.json")));
        var initialled = Act("initialled", "2025-08-08", ActKind.Initial, "armenia", "azerbaijan") with { Agreements = [agreement.Id], Through = ["mirzoyan", "bayramov"] };
        var ratified = initialled with { Id = "ratified", Kind = ActKind.ExchangeInstruments, Happened = "2027-03-31", Through = [], Events = ["ratifications-exchanged"] };
        var notified = initialled with { Id = "notified", Kind = ActKind.NotifyConsent, Happened = "2027-04-15", Through = [], Events = ["notifications-exchanged"] };
        var page = new List<string>();
        foreach (var (says, at, lines) in new (string, string, Entry[])[]
        {
            ("initialled", "2025-12-01", [initialled]),
            ("ratifications exchanged, no notifications", "2027-04-01", [initialled, ratified]),
            ("notifications exchanged", "2027-05-01", [initialled, ratified, notified]),
        })
        {
            var chronicle = new Chronicle { Lines = [.. lines] };
            var law = LegalAssessment.Of(agreement, chronicle);
            page.Add($"# {says}, asked on {at}");
            page.Add(law.Explain(agreement.Id, Noon(at)));
            page.AddRange(agreement.Parties.Select(party => law.Explain(agreement.Id, party, Noon(at))));
            page.Add($"Article V: {Assessment.Of(agreement, chronicle).At(Noon(at))["V"].Explain()}");
        }

        return Snapshot.Match(string.Join("\n\n", page));
    }

    [Fact]
    public Task The_life_of_a_treaty_is_drawn_from_its_table() => Snapshot.Match(LegalDiagram.OfTreaty());

    [Fact]
    public Task The_life_of_a_State_towards_it_is_drawn_from_its_table() => Snapshot.Match(LegalDiagram.OfState());

    [Fact]
    public void The_diagrams_of_the_page_are_those_of_the_tables()
    {
        var page = File.ReadAllText(Repository.File("docs", "treaty-law.md"));
        Assert.Contains($"```mermaid\n{LegalDiagram.OfTreaty()}```", page, StringComparison.Ordinal);
        Assert.Contains($"```mermaid\n{LegalDiagram.OfState()}```", page, StringComparison.Ordinal);
    }
}
