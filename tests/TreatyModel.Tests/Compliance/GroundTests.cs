using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Rendering;
using TreatyModel.Sources;
using TreatyModel.Terms;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>What hangs on something rests on no more than that does.</summary>
public class GroundTests
{
    private static readonly Agreement AfterQuake = Of(Must("a", ActKind.Report, "2030-03-20") with { If = Condition.After("event quake") });

    private static readonly Agreement DueFromQuake = Of(Must("a", ActKind.Report, "10 days after event quake"));

    // A reports, and B then releases within ten days of that.
    private static readonly Agreement Exchange = Of(
        Must("a", ActKind.Report, "2030-02-01") with { Verifier = "mission" },
        Must("b", ActKind.Release, "10 days after performance of 1") with { If = Condition.FulfilmentOf("1") });

    private static readonly Act Reported = Did("done", "a", ActKind.Report, "2030-01-10", "1", Word("paper", "2030-01-11"), Word("ministry-b", "2030-01-12", Stance.Denies));

    private static readonly Attestation[] Contested = [Word("paper", "2030-03-02"), Word("ministry-a", "2030-03-03", Stance.Denies)];

    [Fact]
    public void A_duty_that_a_disputed_event_opens_is_open_and_overdue_on_no_more_than_that()
    {
        var assessment = AfterQuake.Assess(Quake("shaken", "2030-03-01", Contested));
        Assert.Equal(["Pending", "2030-03-01 InEffect", "2030-03-21 Overdue"], assessment.Life());
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-03-05"));
        var late = assessment.On("2030-04-01");
        Assert.Equal((Phase.Overdue, Basis.Disputed), (late.Phase, late.Basis));
        Assert.Contains(late.Reasons, reason => reason.Kind == ReasonKind.Ground && reason.Entries.Contains("shaken"));
        Assert.Contains("it is overdue by 12 days (disputed)", late.Explain(), StringComparison.Ordinal);
        Assert.Contains("It hangs on ", late.Explain(), StringComparison.Ordinal);
        Assert.Contains("(shaken: paper; ministry-a, denying it), which is disputed.", late.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_one_whose_time_is_counted_from_such_an_event()
    {
        var assessment = DueFromQuake.Assess(Quake("shaken", "2030-03-01", Contested));
        Assert.Equal((Phase.InEffect, Basis.Established), assessment.StandingOn("2030-03-11"));
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-03-12"));
        Assert.Contains("(shaken: paper; ministry-a, denying it), which is disputed.", assessment.On("2030-03-12").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_from_a_moment_count_no_surer_than_the_moment()
    {
        var pact = Of(Must("a", ActKind.Report, "7 minutes after event alarm"));
        var alarm = Did("rang", "", ActKind.Other("alarm"), "2030-03-01T10:00", null, Word("hearsay", "2030-03-02")) with { Events = ["alarm"] };
        Assert.Equal((Phase.Overdue, Basis.Alleged), pact.Assess(alarm).StandingOn("2030-03-01"));
        Assert.Contains("which is only alleged", pact.Assess(alarm).On("2030-03-01").Explain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("default", Basis.Disputed, Basis.Disputed)]
    [InlineData("named-verifier", Basis.Disputed, Basis.Disputed)]
    [InlineData("any-report", Basis.Established, Basis.Presumed)]
    [InlineData("silence-is-breach", Basis.Disputed, Basis.Disputed)]
    public void Each_policy_weighs_what_it_hangs_on_first(string policy, Basis open, Basis late)
    {
        var assessment = AfterQuake.Under(EvidencePolicy.All.First(one => one.Name == policy), Quake("shaken", "2030-03-01", Contested));
        Assert.Equal((Phase.InEffect, open), assessment.StandingOn("2030-03-05"));
        Assert.Equal((policy == "silence-is-breach" ? Phase.Breached : Phase.Overdue, late), assessment.StandingOn("2030-04-01"));
    }

    [Fact]
    public void A_performance_that_one_side_denies_opens_what_the_other_owes_as_disputed()
    {
        var assessment = Exchange.Assess(Reported);
        Assert.Equal((Phase.Fulfilled, Basis.Disputed), assessment.StandingOn("2030-01-15"));
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-01-15", "2"));
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-01-21", "2"));
        Assert.Contains("It hangs on 1/do@a, which is disputed: report by A, 10 January 2030 (done: paper; ministry-b, denying it).", assessment.On("2030-01-21", "2").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_alone_says_that_he_has_performed_makes_the_other_overdue_by_allegation_only()
    {
        var alleged = Exchange.Assess(Reported with { Attestations = [Word("ministry-a", "2030-01-11")] });
        Assert.Equal((Phase.Overdue, Basis.Alleged), alleged.StandingOn("2030-01-21", "2"));
        Assert.Contains("which is only alleged", alleged.On("2030-01-21", "2").Explain(), StringComparison.Ordinal);
        var verified = Exchange.Assess(Reported with { Attestations = [Word("mission", "2030-01-11"), Word("ministry-b", "2030-01-12", Stance.Denies)] });
        Assert.Equal((Phase.Overdue, Basis.Presumed), verified.StandingOn("2030-01-21", "2"));
    }

    [Fact]
    public void Under_the_named_verifier_only_what_it_does_not_report_opens_nothing()
    {
        Assert.Equal((Phase.Pending, Basis.Established), Exchange.Under(EvidencePolicy.NamedVerifierOnly, Reported).StandingOn("2030-01-21", "2"));
        var torn = Reported with { Attestations = [Word("mission", "2030-01-11"), Word("mission", "2030-01-12", Stance.Denies)] };
        Assert.Equal((Phase.Overdue, Basis.Disputed), Exchange.Under(EvidencePolicy.NamedVerifierOnly, torn).StandingOn("2030-01-21", "2"));
    }

    [Fact]
    public void What_hangs_on_that_again_names_where_the_doubt_comes_from()
    {
        var pact = Of(
            Must("a", ActKind.Report, "2030-03-20") with { If = Condition.After("event quake") },
            Must("b", ActKind.Release, "10 days after performance of 1") with { If = Condition.FulfilmentOf("1") });
        var assessment = pact.Assess(Quake("shaken", "2030-03-01", Contested), Did("done", "a", ActKind.Report, "2030-03-10", "1"));
        Assert.Equal((Phase.Fulfilled, Basis.Disputed), assessment.StandingOn("2030-03-10"));
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-04-01", "2"));
        var words = assessment.On("2030-04-01", "2").Explain();
        Assert.Contains("It hangs on 1/do@a, which is disputed: ", words, StringComparison.Ordinal);
        Assert.Contains("(shaken: paper; ministry-a, denying it)", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_a_consent_and_a_finding_are_weighed_as_well()
    {
        Norm release = Must("b", ActKind.Release, "2030-03-01");
        var certified = Of(Must("a", ActKind.Report), release with { If = new Condition.Certified("mission", "1") });
        var certificate = Did("seal", "mission", ActKind.Verify, "2030-02-01", "1", Word("paper", "2030-02-01"), Word("ministry-b", "2030-02-02", Stance.Denies));
        Assert.Equal((Phase.Overdue, Basis.Disputed), certified.Assess(certificate).StandingOn("2030-03-02", "2"));
        Assert.Contains("(seal: paper; ministry-b, denying it), which is disputed", certified.Assess(certificate).On("2030-03-02", "2").Explain(), StringComparison.Ordinal);

        var consented = Of(release with { If = Condition.ConsentOf("a") });
        var consent = Said("yes", "a", DeclarationKind.Consent, "2030-02-01", "1") with { Attestations = [Word("paper", "2030-02-01"), Word("ministry-a", "2030-02-02", Stance.Denies)] };
        Assert.Equal((Phase.Overdue, Basis.Disputed), consented.Assess(consent).StandingOn("2030-03-02"));

        var matter = Of(release with { If = new Condition.Matter { Says = "the road is open" } });
        var met = Said("open", "mission", DeclarationKind.Finding, "2030-02-01", "1", new LegalEffect.Finds { What = FindingKind.ConditionMet }, "hearsay");
        Assert.Equal((Phase.Overdue, Basis.Alleged), matter.Assess(met).StandingOn("2030-03-02"));
        Assert.Contains("(open: hearsay), which is only alleged", matter.Assess(met).On("2030-03-02").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_events_either_of_which_is_enough_the_surer_counts_from_when_it_happens()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-03-20") with { If = new Condition.AnyOf([Condition.After("event quake"), Condition.After("event alarm")]) });
        var alarm = Did("rang", "", ActKind.Other("alarm"), "2030-03-10", null) with { Events = ["alarm"] };
        var assessment = pact.Assess(Quake("shaken", "2030-03-01", Contested), alarm);
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-03-09"));
        Assert.Equal((Phase.InEffect, Basis.Established), assessment.StandingOn("2030-03-10"));
        Assert.Equal((Phase.Overdue, Basis.Presumed), assessment.StandingOn("2030-04-01"));
        Assert.DoesNotContain("It hangs on", assessment.On("2030-04-01").Explain(), StringComparison.Ordinal);
        Assert.Equal(["Pending", "2030-03-01 InEffect", "2030-03-21 Overdue"], assessment.Life());
    }

    [Fact]
    public void Of_two_events_both_of_which_are_needed_the_less_sure_one_counts()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-03-20") with { If = new Condition.All([Condition.After("event quake"), Condition.After("event alarm")]) });
        var alarm = Did("rang", "", ActKind.Other("alarm"), "2030-03-10", null) with { Events = ["alarm"] };
        var assessment = pact.Assess(Quake("shaken", "2030-03-01", Contested), alarm);
        Assert.Equal((Phase.Pending, Basis.Established), assessment.StandingOn("2030-03-09"));
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-04-01"));
        Assert.Contains("(shaken: paper; ministry-a, denying it), which is disputed", assessment.On("2030-04-01").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Once_the_same_thing_has_happened_beyond_dispute_it_is_sure()
    {
        ChronicleLine[] lines = [Quake("shaken", "2030-03-01", Contested), Quake("again", "2030-03-15")];
        var gate = AfterQuake.Assess(lines);
        Assert.Equal((Phase.InEffect, Basis.Disputed), gate.StandingOn("2030-03-14"));
        Assert.Equal((Phase.InEffect, Basis.Established), gate.StandingOn("2030-03-15"));
        Assert.Equal((Phase.Overdue, Basis.Presumed), gate.StandingOn("2030-04-01"));

        // Late by the first, which is disputed; by the second, whatever one holds of the first.
        var time = DueFromQuake.Assess(lines);
        Assert.Equal((Phase.Overdue, Basis.Disputed), time.StandingOn("2030-03-25"));
        Assert.Equal((Phase.Overdue, Basis.Presumed), time.StandingOn("2030-03-26"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-03-12 Overdue"], time.Life());
        Assert.Equal((Phase.FulfilledLate, Basis.Disputed), DueFromQuake.Assess([.. lines, Did("done", "a", ActKind.Report, "2030-03-20", "1")]).StandingOn("2030-04-01"));
        Assert.Equal((Phase.FulfilledLate, Basis.Established), DueFromQuake.Assess([.. lines, Did("done", "a", ActKind.Report, "2030-03-28", "1")]).StandingOn("2030-04-01"));
    }

    [Fact]
    public void The_earlier_of_a_sure_and_a_disputed_time_is_sure_once_the_sure_one_has_passed()
    {
        var pact = Of(Must("a", ActKind.Report, "earlier of (2030-03-20; 5 days after event quake)"));
        var early = pact.Assess(Quake("shaken", "2030-03-01", Contested));
        Assert.Equal((Phase.Overdue, Basis.Disputed), early.StandingOn("2030-03-07"));
        Assert.Equal((Phase.Overdue, Basis.Presumed), early.StandingOn("2030-03-21"));
        Assert.Equal((Phase.Overdue, Basis.Presumed), pact.Assess(Quake("shaken", "2030-03-18", Contested)).StandingOn("2030-03-21"));
    }

    [Fact]
    public void What_is_done_counts_only_if_it_was_owed()
    {
        var quake = Quake("shaken", "2030-03-01", Contested);
        Assert.Equal((Phase.Fulfilled, Basis.Disputed), AfterQuake.Assess(quake, Did("done", "a", ActKind.Report, "2030-03-10", "1")).StandingOn("2030-04-01"));
        Assert.Equal((Phase.FulfilledLate, Basis.Disputed), AfterQuake.Assess(quake, Did("done", "a", ActKind.Report, "2030-03-25", "1")).StandingOn("2030-04-01"));

        // In time whether the time ran or not; late only if it did.
        Assert.Equal((Phase.Fulfilled, Basis.Established), DueFromQuake.Assess(quake, Did("done", "a", ActKind.Report, "2030-03-10", "1")).StandingOn("2030-04-01"));
        Assert.Equal((Phase.FulfilledLate, Basis.Disputed), DueFromQuake.Assess(quake, Did("done", "a", ActKind.Report, "2030-03-25", "1")).StandingOn("2030-04-01"));
    }

    [Fact]
    public void What_is_given_up_or_found_to_be_a_breach_stands_on_its_own()
    {
        var quake = Quake("shaken", "2030-03-01", Contested);
        var waived = AfterQuake.Assess(quake, Said("waived", "b", DeclarationKind.Waiver, "2030-04-01", "1", new LegalEffect.Waives()));
        Assert.Equal((Phase.Discharged, Basis.Established), waived.StandingOn("2030-04-02"));
        var found = AfterQuake.Assess(quake, Said("found", "tribunal", DeclarationKind.Finding, "2030-04-01", "1", new LegalEffect.Finds { What = FindingKind.Breach }, "court"));
        Assert.Equal((Phase.Overdue, Basis.Disputed), found.StandingOn("2030-03-31"));
        Assert.Equal((Phase.Breached, Basis.Established), found.StandingOn("2030-04-02"));
        var claimed = AfterQuake.Assess(quake, Said("claim", "b", DeclarationKind.Claim, "2030-04-01", "1", new LegalEffect.Finds { What = FindingKind.Breach }, "ministry-b"));
        Assert.Equal((Phase.Breached, Basis.Disputed), claimed.StandingOn("2030-04-02"));
    }

    [Fact]
    public void That_it_was_seen_not_to_be_done_does_not_settle_whether_it_is_owed()
    {
        var seen = Seen("seen", "2030-04-01", "1", "10 persons");
        var pact = Of(Must("a", ActKind.Withdraw, "2030-03-20") with { If = Condition.After("event quake") });
        Assert.Equal((Phase.Overdue, Basis.Disputed), pact.Assess(Quake("shaken", "2030-03-01", Contested), seen).StandingOn("2030-04-02"));
        Assert.Equal((Phase.Overdue, Basis.Established), pact.Assess(Quake("shaken", "2030-03-01"), seen).StandingOn("2030-04-02"));
    }

    [Fact]
    public void What_was_reported_as_done_and_then_seen_not_to_be_leaves_what_hangs_on_it_in_doubt()
    {
        var pact = Of(Must("a", ActKind.Withdraw, "2030-02-01"), Must("b", ActKind.Release, "2030-03-01") with { If = Condition.FulfilmentOf("1") });
        var assessment = pact.Assess(Did("left", "a", ActKind.Withdraw, "2030-01-10", "1"), Seen("there", "2030-02-10", "1", "10 persons", "a"));
        Assert.Equal((Phase.Fulfilled, Basis.Disputed), assessment.StandingOn("2030-02-11"));
        Assert.Equal((Phase.InEffect, Basis.Established), assessment.StandingOn("2030-02-09", "2"));
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-02-11", "2"));
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-03-02", "2"));
        Assert.Contains("It hangs on 1/do@a, which is disputed", assessment.On("2030-03-02", "2").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_only_from_silence_opens_no_more_than_a_presumption_and_acts_stand_for_themselves()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-10"), Must("b", ActKind.Notify, "2030-02-01") with { If = new Condition.Otherwise("1") });
        Assert.Equal((Phase.InEffect, Basis.Presumed), pact.Assess().StandingOn("2030-01-20", "2"));
        Assert.Equal((Phase.Overdue, Basis.Presumed), pact.Assess().StandingOn("2030-02-02", "2"));
        Assert.Contains("It hangs on 1/do@a, which is presumed from silence.", pact.Assess().On("2030-02-02", "2").Explain(), StringComparison.Ordinal);
        Assert.Equal((Phase.Fulfilled, Basis.Established), pact.Assess(Did("told", "b", ActKind.Notify, "2030-01-20", "2")).StandingOn("2030-02-02", "2"));
    }

    [Fact]
    public void Whether_it_is_owed_in_place_of_what_was_perhaps_done_is_as_open_as_that()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-02-01"), Must("a", ActKind.Notify, "2030-03-01") with { If = new Condition.Otherwise("1") });
        var assessment = pact.Assess(Reported);
        Assert.Equal((Phase.Pending, Basis.Disputed), assessment.StandingOn("2030-02-02", "2"));
        Assert.Contains("It hangs on 1/do@a, which is disputed: report by A, 10 January 2030 (done: paper; ministry-b, denying it).", assessment.On("2030-02-02", "2").Explain(), StringComparison.Ordinal);
    }

    private static Act Quake(string id, string on, params Attestation[] words) => Did(id, "", ActKind.Other("quake"), on, null, words) with { Events = ["quake"] };
}
