using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Terms;
using TreatyModel.Time;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>The phases of a duty to do something once.</summary>
public class ObligationTests
{
    private static readonly Agreement Report = Of(Must("a", ActKind.Report, "2030-01-10"));

    [Fact]
    public void It_is_overdue_by_silence_when_its_day_is_over()
    {
        var assessment = Report.Assess();
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-11 Overdue"], assessment.Life());
        Assert.Equal((Phase.Overdue, Basis.Presumed), assessment.StandingOn("2030-01-11"));
        Assert.Equal("1 day", assessment.On("2030-01-11").Lateness?.ToString());
    }

    [Fact]
    public void It_is_in_time_on_its_last_day() =>
        Assert.Equal((Phase.Fulfilled, Basis.Established), Report.Assess(Did("done", "a", ActKind.Report, "2030-01-10", "1")).StandingOn("2030-01-10"));

    [Fact]
    public void A_deadline_of_an_hour_is_met_at_that_hour_and_missed_a_minute_later()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-10T22:00"));
        Assert.Equal(Phase.Fulfilled, pact.Assess(Did("done", "a", ActKind.Report, "2030-01-10T22:00", "1")).PhaseOn("2030-02-01"));
        var late = pact.Assess(Did("done", "a", ActKind.Report, "2030-01-10T22:01", "1")).On("2030-02-01");
        Assert.Equal((Phase.FulfilledLate, "1 minute"), (late.Phase, late.Lateness?.ToString()));
    }

    [Fact]
    public void An_act_known_to_the_day_may_have_met_a_deadline_of_that_days_noon()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-10T12:00"));
        var finding = pact.Assess(Did("done", "a", ActKind.Report, "2030-01-10", "1")).On("2030-02-01");
        Assert.Equal(Basis.Unknown, finding.Basis);
        Assert.Equal([Phase.Fulfilled, Phase.FulfilledLate], finding.Possible.Select(one => one.Phase).Order());
    }

    [Fact]
    public void Done_after_its_time_it_is_performed_late_for_good()
    {
        var assessment = Report.Assess(Did("done", "a", ActKind.Report, "2030-01-15", "1"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-11 Overdue", "2030-01-15 FulfilledLate"], assessment.Life());
        Assert.Equal("5 days", assessment.On("2035-01-01").Lateness?.ToString());
    }

    [Fact]
    public void Lateness_is_in_days_where_either_end_is_known_to_the_day_and_in_hours_where_both_hours_are()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-10T16:00"));
        Assert.Equal("39 days", pact.Assess(Did("done", "a", ActKind.Report, "2030-02-18", "1")).On("2030-03-01").Lateness?.ToString());
        Assert.Equal("38 days and 18 hours", pact.Assess(Did("done", "a", ActKind.Report, "2030-02-18T10:00", "1")).On("2030-03-01").Lateness?.ToString());
        Assert.Equal("39 days", Report.Assess(Did("done", "a", ActKind.Report, "2030-02-18T10:00", "1")).On("2030-03-01").Lateness?.ToString());
        Assert.Equal("2 days", pact.Assess().On("2030-01-12").Lateness?.ToString());
        Assert.Equal("1 day and 20 hours", pact.Assess().At(At("2030-01-12T12:00:00Z"))["1"].Lateness?.ToString());
        Assert.Equal("8 hours", pact.Assess().On("2030-01-10").Lateness?.ToString());
    }

    [Fact]
    public void What_is_done_before_it_binds_has_no_effect() =>
        Assert.Equal(Phase.Overdue, Report.Assess(Did("early", "a", ActKind.Report, "2029-12-20", "1")).PhaseOn("2030-01-11"));

    [Fact]
    public void What_is_done_before_it_may_be_done_does_not_count()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-10") with { NotBefore = "2030-01-05" });
        Assert.Equal(Phase.Overdue, pact.Assess(Did("early", "a", ActKind.Report, "2030-01-04", "1")).PhaseOn("2030-01-11"));
        Assert.Equal(Phase.Fulfilled, pact.Assess(Did("done", "a", ActKind.Report, "2030-01-05", "1")).PhaseOn("2030-01-11"));
    }

    [Fact]
    public void It_must_have_begun_by_its_start_and_is_open_again_once_it_has()
    {
        var pact = Of(Must("a", ActKind.Withdraw, "2030-02-01") with { StartBy = "2030-01-10" });
        var begun = Did("begun", "a", ActKind.Withdraw, "2030-01-14", "1") with { Progress = Progress.Began };
        Assert.Equal(
            ["Pending", "2030-01-01 InEffect", "2030-01-11 Overdue", "2030-01-14 InEffect", "2030-02-02 Overdue"],
            pact.Assess(begun).Life());
    }

    [Fact]
    public void A_trigger_that_has_not_come_keeps_it_pending_past_its_day_and_it_says_so()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-10") with { If = Condition.After("event quake") });
        var finding = pact.Assess().On("2030-06-01");
        Assert.Equal(Phase.Pending, finding.Phase);
        Assert.Contains(finding.Reasons, reason => reason.Kind == ReasonKind.Condition && reason.WaitingFor == "event quake");
    }

    [Fact]
    public void A_deadline_that_has_passed_when_the_trigger_comes_is_missed_at_once()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-10") with { If = Condition.After("event quake") });
        var quake = Did("shaken", "", ActKind.Other("quake"), "2030-03-01") with { Events = ["quake"] };
        Assert.Equal(["Pending", "2030-03-01 Overdue"], pact.Assess(quake).Life());
    }

    [Fact]
    public void A_deadline_counted_from_an_event_waits_for_it()
    {
        var pact = Of(Must("a", ActKind.Report, "10 days after event quake"));
        Assert.IsType<Resolved<LegalTime>.Waiting>(pact.Assess().On("2030-02-01").Due);
        var quake = Did("shaken", "", ActKind.Other("quake"), "2030-03-01") with { Events = ["quake"] };
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-03-12 Overdue"], pact.Assess(quake).Life());
    }

    [Fact]
    public void A_window_that_closes_on_what_was_never_due_lapses()
    {
        var pact = Of(Must("a", ActKind.Report, "5 days after event quake") with { Until = "2030-06-30" });
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-07-01 Lapsed"], pact.Assess().Life());
    }

    [Fact]
    public void A_breach_that_was_found_is_cured_by_doing_it()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-10") with { Verifier = "mission" });
        var assessment = pact.Assess(
            Said("found", "mission", DeclarationKind.Finding, "2030-01-20", "1", new LegalEffect.Finds { What = FindingKind.Breach }),
            Did("done", "a", ActKind.Report, "2030-02-01", "1"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-11 Overdue", "2030-01-20 Breached", "2030-02-01 FulfilledLate"], assessment.Life());
        Assert.Equal(Basis.Established, assessment.On("2030-01-25").Basis);
    }

    [Fact]
    public void A_breach_that_only_the_other_side_speaks_of_is_alleged_and_disputed_once_denied()
    {
        var claim = Said("claim", "b", DeclarationKind.Claim, "2030-01-20", "1", new LegalEffect.Finds { What = FindingKind.Breach }, "ministry-b");
        var denial = Said("denial", "a", DeclarationKind.Objection, "2030-01-25", "1", new LegalEffect.Finds { What = FindingKind.NoBreach }, "ministry-a");
        Assert.Equal((Phase.Breached, Basis.Alleged), Report.Assess(claim).StandingOn("2030-01-22"));
        Assert.Equal((Phase.Breached, Basis.Disputed), Report.Assess(claim, denial).StandingOn("2030-01-26"));
    }

    [Fact]
    public void Silence_is_a_breach_only_under_a_policy_that_says_so()
    {
        var assessment = Report.Under(EvidencePolicy.SilenceIsBreach);
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-11 Breached"], assessment.Life());
        Assert.Equal(Basis.Presumed, assessment.On("2030-01-11").Basis);
    }

    [Fact]
    public void Rival_dates_on_both_sides_of_the_deadline_leave_it_disputed_whether_it_was_late()
    {
        var done = Did("done", "a", ActKind.Report, "2030-01-09", "1", Word("ministry-a", "2030-01-12"), Word("mission", "2030-01-20") with { Happened = "2030-01-12" });
        var finding = Report.Assess(done).On("2030-02-01");
        Assert.Equal(Basis.Disputed, finding.Basis);
        Assert.Equal([Phase.Fulfilled, Phase.FulfilledLate], finding.Possible.Select(one => one.Phase).Order());
    }
}
