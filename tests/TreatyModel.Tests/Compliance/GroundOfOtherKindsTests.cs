using NodaTime;
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

/// <summary>What hangs on something rests on no more than that does: what is to be kept up, what may be done, what recurs, what rests and what ends.</summary>
public class GroundOfOtherKindsTests
{
    private static readonly Act Quake = Did("shaken", "", ActKind.Other("quake"), "2030-03-01", null, Word("paper", "2030-03-02"), Word("ministry-a", "2030-03-03", Stance.Denies)) with { Events = ["quake"] };

    private const string Doubt = "(shaken: paper; ministry-a, denying it), which is disputed";

    [Fact]
    public void A_duty_to_keep_something_up_binds_and_is_broken_on_no_more_than_what_began_it()
    {
        var pact = Of(Keep("a", ActKind.CeaseFire) with { If = Condition.After("event quake"), Verifier = "mission" });
        var assessment = pact.Assess(Quake, Did("shot", "a", ActKind.OpenFire, "2030-03-10/2030-03-11", "1"));
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-03-05"));
        Assert.Contains(Doubt, assessment.On("2030-03-05").Explain(), StringComparison.Ordinal);
        Assert.Equal((Phase.Breached, Basis.Disputed), assessment.StandingOn("2030-03-10"));
        Assert.Equal(Basis.Disputed, Assert.Single(assessment.On("2030-04-01").Violations).Basis);
        var held = pact.Assess(Quake, Did("shot", "a", ActKind.OpenFire, "2030-03-10/2030-03-11", "1"), Said("held", "mission", DeclarationKind.Finding, "2030-03-20", "1", new LegalEffect.Finds { What = FindingKind.Breach, Of = "shot" }));
        Assert.Equal(Basis.Established, Assert.Single(held.On("2030-04-01").Violations).Basis);
    }

    [Fact]
    public void A_right_can_be_used_and_what_it_does_holds_on_no_more_than_what_gave_it()
    {
        var pact = Of(
            Can("a", ActKind.Suspend, Does(ConsequenceKind.Suspends, "2")) with { If = Condition.After("event quake") },
            Must("a", ActKind.Report, "2030-06-01"));
        var assessment = pact.Assess(Quake, Did("used", "a", ActKind.Suspend, "2030-03-10", "1"));
        Assert.Equal((Phase.Available, Basis.Disputed), assessment.StandingOn("2030-03-05"));
        Assert.Contains(Doubt, assessment.On("2030-03-05").Explain(), StringComparison.Ordinal);
        Assert.Equal(Basis.Disputed, Assert.Single(assessment.On("2030-03-10").Exercises).Basis);
        Assert.Equal((Phase.Suspended, Basis.Disputed), assessment.StandingOn("2030-03-11", "2"));
    }

    [Fact]
    public void Occurrences_are_missed_and_met_on_no_more_than_what_began_them()
    {
        var pact = Of(Must("a", ActKind.Report) with { If = Condition.After("event quake"), Recurrence = new Recurrence.PerPeriod { Unit = CalendarUnit.Month } });
        var assessment = pact.Assess(Quake, Did("april", "a", ActKind.Report, "2030-04-10", "1"));
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-03-05"));
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-04-05"));
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-04-12"));
        Assert.Equal([(Phase.Overdue, Basis.Disputed), (Phase.Fulfilled, Basis.Disputed)], assessment.On("2030-04-30").Occurrences.Select(one => (one.Phase, one.Basis)));
        Assert.Contains(Doubt, assessment.On("2030-04-05").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_occurrence_that_a_disputed_event_opens_is_disputed_and_the_next_is_not()
    {
        var pact = Of(Must("a", ActKind.Report) with { Recurrence = new Recurrence.OnTrigger { Anchor = "event quake", Within = Period.FromDays(5) } });
        var again = Did("again", "", ActKind.Other("quake"), "2030-04-01", null) with { Events = ["quake"] };
        var assessment = pact.Assess(Quake, again);
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-03-10"));
        Assert.Contains(Doubt, assessment.On("2030-03-10").Explain(), StringComparison.Ordinal);
        Assert.Equal([(Phase.Overdue, Basis.Disputed), (Phase.Overdue, Basis.Presumed)], assessment.On("2030-05-01").Occurrences.Select(one => (one.Phase, one.Basis)));
    }

    [Fact]
    public void What_is_to_last_as_long_as_something_rests_on_no_more_than_that_it_does_not_hold()
    {
        var pact = Of(
            Keep("b", ActKind.CeaseFire) with { Verifier = "mission" },
            Must("a", ActKind.Report, "2030-06-01") with { If = Condition.While(new Condition.Kept("1")) });
        var assessment = pact.Assess(
            Did("shot", "b", ActKind.OpenFire, "2030-03-10", "1", Word("paper", "2030-03-11"), Word("ministry-b", "2030-03-12", Stance.Denies)) with { Progress = Progress.Began });
        Assert.Equal((Phase.Suspended, Basis.Disputed), assessment.StandingOn("2030-03-11", "2"));
        Assert.Contains("It hangs on 1/do@b, which is disputed", assessment.On("2030-03-11", "2").Explain(), StringComparison.Ordinal);
        var unless = Of(Must("a", ActKind.Report, "2030-06-01") with { If = Condition.Except(Condition.After("event quake")) });
        Assert.Equal((Phase.Suspended, Basis.Disputed), unless.Assess(Quake).StandingOn("2030-03-11"));
    }

    [Fact]
    public void What_must_hold_for_a_time_holds_surely_only_once_it_has_surely_held_so_long()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-06-01") with { If = Condition.Held(Condition.After("event quake"), Period.FromDays(7)) });
        var again = Did("again", "", ActKind.Other("quake"), "2030-03-05T00:00", null) with { Events = ["quake"] };
        var assessment = pact.Assess(Quake, again);
        Assert.Equal((Phase.Pending, Basis.Established), assessment.StandingOn("2030-03-07"));
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-03-09"));
        Assert.Equal((Phase.InEffect, Basis.Established), assessment.StandingOn("2030-03-12"));
    }

    [Fact]
    public void A_time_that_closes_with_a_disputed_event_has_closed_on_no_more_than_that()
    {
        var pact = Of(Keep("a", ActKind.CeaseFire) with { Until = "on event quake" }, May("a", ActKind.Enter) with { Until = "on event quake" });
        var assessment = pact.Assess(Quake);
        Assert.Equal((Phase.Completed, Basis.Disputed), assessment.StandingOn("2030-03-05"));
        Assert.Contains(Doubt, assessment.On("2030-03-05").Explain(), StringComparison.Ordinal);
        Assert.Equal((Phase.Lapsed, Basis.Disputed), assessment.StandingOn("2030-03-05", "2"));
    }

    [Fact]
    public void A_time_to_begin_that_a_disputed_event_sets_is_missed_on_no_more_than_that()
    {
        var pact = Of(Must("a", ActKind.Withdraw, "2030-06-01") with { StartBy = "5 days after event quake" }, Must("b", ActKind.Release, "2030-03-20") with { From = "on event quake" });
        var assessment = pact.Assess(Quake);
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-03-10"));
        Assert.Contains(Doubt, assessment.On("2030-03-10").Explain(), StringComparison.Ordinal);
        Assert.Equal((Phase.Overdue, Basis.Presumed), assessment.StandingOn("2030-06-02"));
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-03-10", "2"));
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-03-21", "2"));
    }

    [Fact]
    public void Nothing_is_surer_than_that_the_text_took_effect()
    {
        var pact = Of(Must("a", ActKind.Report, "10 days after entry into force")) with { FinalProvisions = new FinalProvisions { EntryIntoForce = EntryIntoForce.UponSignature } };
        var signed = Did("signed", "a+b", ActKind.Sign, "2030-03-01", null, Word("paper", "2030-03-02"), Word("ministry-a", "2030-03-03", Stance.Denies)) with { Agreements = ["pact"] };
        var assessment = pact.Assess(signed);
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-03-05"));
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-03-12"));
        Assert.Contains("(signed: paper; ministry-a, denying it), which is disputed", assessment.On("2030-03-12").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_rests_on_no_more_than_its_stages_do()
    {
        var pact = Of(Must("a", ActKind.Withdraw) with
        {
            Milestones =
            [
                new Milestone { Key = "first", Due = "2030-03-20", If = Condition.After("event quake") },
                new Milestone { Key = "second", Due = "2030-06-01" },
            ],
        });
        var assessment = pact.Assess(Quake);
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-04-01", "1/do~first"));
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-04-01"));
        Assert.Contains(Doubt, assessment.On("2030-04-01").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_same_whichever_comes_in_first()
    {
        var pact = Of(
            Must("a", ActKind.Report, "2030-03-20") with { If = Condition.After("event quake") },
            Must("b", ActKind.Release, "10 days after performance of 1") with { If = Condition.FulfilmentOf("1") });
        ChronicleLine[] lines =
        [
            Did("done", "a", ActKind.Report, "2030-03-10", "1"),
            Quake with { Attestations = [Word("paper", "2030-03-02")] },
            new Attests { Entry = "shaken", Attestation = Word("ministry-a", "2030-04-10", Stance.Denies) },
        ];
        var monitor = new ComplianceMonitor(pact, Record());
        foreach (var line in lines)
        {
            monitor.Add(line);
        }

        Assert.Empty(pact.Assess(lines).CompareTo(monitor.Current));
        Assert.Equal((Phase.Overdue, Basis.Disputed), monitor.Current.StandingOn("2030-04-01", "2"));
    }
}
