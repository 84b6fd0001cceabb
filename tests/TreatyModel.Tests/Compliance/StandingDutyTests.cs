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

/// <summary>Duties to keep something up and bans: every violation is kept, and what was kept to the end is compliance.</summary>
public class StandingDutyTests
{
    private static readonly Agreement Truce = Of(Keep("a", ActKind.CeaseFire) with { Until = "2030-12-31" });

    [Fact]
    public void Kept_to_its_end_it_is_completed_and_never_a_failure()
    {
        var assessment = Truce.Assess();
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2031-01-01 Completed"], assessment.Life());
        Assert.Equal(Basis.Presumed, assessment.On("2031-01-01").Basis);
        Assert.Empty(assessment.On("2031-01-01").Violations);
    }

    [Fact]
    public void A_ban_that_ends_unbroken_is_completed() =>
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2031-01-01 Completed"], Of(Ban("a", ActKind.StationForces) with { Until = "2030-12-31" }).Assess().Life());

    [Fact]
    public void It_is_in_breach_while_a_violation_lasts_and_keeps_each_for_good()
    {
        var assessment = Truce.Assess(
            Did("first", "a", ActKind.OpenFire, "2030-02-10T06:00/2030-02-10T09:00", "1"),
            Did("second", "a", ActKind.Attack, "2030-05-01", "1"));
        Assert.Equal(Phase.Breached, assessment.At(At("2030-02-10T07:00:00Z"))["1"].Phase);
        Assert.Equal(Phase.InEffect, assessment.At(At("2030-02-10T09:00:01Z"))["1"].Phase);
        Assert.Equal(["first", "second"], assessment.On("2031-06-01").Violations.Select(one => one.Entry.Value));
        Assert.Equal(Phase.Completed, assessment.PhaseOn("2031-06-01"));
        Assert.Contains("2 established violations on record", assessment.On("2031-06-01").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_violation_of_a_moment_is_on_the_list_and_makes_no_stretch_of_breach()
    {
        var assessment = Truce.Assess(Did("shot", "a", ActKind.OpenFire, "2030-02-10T06:00", "1"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2031-01-01 Completed"], assessment.Life());
        var violation = Assert.Single(assessment.On("2030-03-01").Violations);
        Assert.Equal(violation.From, violation.To);
    }

    [Fact]
    public void What_was_begun_goes_on_until_something_ends_it()
    {
        var pact = Of(Ban("a", ActKind.StationForces));
        var began = Did("in", "a", ActKind.StationForces, "2030-02-01", "1") with { Progress = Progress.Began };
        Assert.Null(Assert.Single(pact.Assess(began).On("2030-06-01").Violations).To);
        var left = Did("out", "a", ActKind.Withdraw, "2030-03-01", "1");
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-01 Breached", "2030-03-01 InEffect"], pact.Assess(began, left).Life());
    }

    [Fact]
    public void Two_that_overlap_are_two_and_the_breach_lasts_until_the_last_ends()
    {
        var assessment = Truce.Assess(
            Did("long", "a", ActKind.OpenFire, "2030-02-01/2030-02-20", "1"),
            Did("short", "a", ActKind.OpenFire, "2030-02-05/2030-02-10", "1"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-01 Breached", "2030-02-21 InEffect", "2031-01-01 Completed"], assessment.Life());
        Assert.Equal(2, assessment.On("2030-03-01").Violations.Count);
    }

    [Fact]
    public void While_the_stronger_of_two_lasts_the_breach_rests_on_it()
    {
        var assessment = Truce.Assess(
            Did("proved", "a", ActKind.OpenFire, "2030-02-05/2030-02-10", "1", Word("mission", "2030-02-11")),
            Did("alleged", "a", ActKind.OpenFire, "2030-02-01/2030-02-20", "1", Word("ministry-b", "2030-02-21")));
        Assert.Equal((Phase.Breached, Basis.Alleged), assessment.StandingOn("2030-02-03"));
        Assert.Equal((Phase.Breached, Basis.Established), assessment.StandingOn("2030-02-07"));
        Assert.Equal((Phase.Breached, Basis.Alleged), assessment.StandingOn("2030-02-15"));
    }

    [Fact]
    public void What_happened_before_it_binds_or_after_it_ends_is_no_violation() =>
        Assert.Empty(Truce.Assess(Did("before", "a", ActKind.OpenFire, "2029-12-31", "1"), Did("after", "a", ActKind.OpenFire, "2031-01-01", "1")).On("2032-01-01").Violations);

    [Fact]
    public void What_goes_on_from_before_counts_from_when_it_binds()
    {
        var pact = Of(Ban("a", ActKind.StationForces));
        var began = Did("in", "a", ActKind.StationForces, "2029-06-01", "1") with { Progress = Progress.Began };
        Assert.Equal(At("2030-01-01T00:00:00Z"), Assert.Single(pact.Assess(began).On("2030-06-01").Violations).From);
    }

    [Fact]
    public void A_duty_of_conduct_is_not_breached_by_an_incident_alone()
    {
        var pact = Of(Keep("a", ActKind.CeaseFire) with { Standard = Standard.Conduct });
        Assert.Equal((Phase.Breached, Basis.Alleged), pact.Assess(Did("shot", "a", ActKind.OpenFire, "2030-02-10/2030-02-11", "1", Word("mission", "2030-02-12"))).StandingOn("2030-02-10"));
    }

    [Fact]
    public void Who_must_prevent_answers_for_what_those_named_do_and_for_nobody_else()
    {
        var pact = Of(Ban("a", ActKind.OpenFire) with { Modality = Modality.StandingDuty, Act = ActKind.Prevent, Performers = ["group"], Conduct = ActKind.OpenFire });
        Assert.Single(pact.Assess(Did("by-group", "group", ActKind.OpenFire, "2030-02-10", "1")).On("2030-03-01").Violations);
        Assert.Empty(pact.Assess(Did("by-b", "b", ActKind.OpenFire, "2030-02-10", "1")).On("2030-03-01").Violations);
    }

    [Fact]
    public void Acts_of_individuals_on_their_own_account_are_nobodys_violation()
    {
        var shot = Did("shot", "army-a", ActKind.OpenFire, "2030-02-10", "1");
        Assert.Single(Truce.Assess(shot).On("2030-03-01").Violations);
        Assert.Empty(Truce.Assess(shot with { Attribution = ConductAttribution.Individuals }).On("2030-03-01").Violations);
    }

    [Fact]
    public void Who_acted_is_taken_from_the_attribution_and_never_guessed()
    {
        var shot = Did("shot", "group", ActKind.OpenFire, "2030-02-10", "1");
        Assert.Empty(Truce.Assess(shot).On("2030-03-01").Violations);
        Assert.Single(Truce.Assess(shot with { AttributedTo = ["a"], Attribution = ConductAttribution.DirectedOrControlled }).On("2030-03-01").Violations);
        var unknown = Assert.Single(Truce.Assess(Did("shot", "", ActKind.OpenFire, "2030-02-10", "1")).On("2030-03-01").Violations);
        Assert.Equal(Basis.Unknown, unknown.Basis);
    }

    [Fact]
    public void A_limit_is_passed_while_the_level_is_above_it()
    {
        var pact = Of(Ban("a", ActKind.Exceed) with { Amounts = ["at most 100 persons"], Measure = new Measure { Kind = MeasureKind.Level } });
        var assessment = pact.Assess(Seen("many", "2030-02-01T00:00", "1", "130 persons", "a"), Seen("fewer", "2030-03-01T00:00", "1", "90 persons", "a"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-01 Breached", "2030-03-01 InEffect"], assessment.Life());
        Assert.Equal((130m, 100m, 30m), assessment.On("2030-02-10").Violations[0].Amount is { } amount ? (amount.Reached, amount.Wanted, amount.Excess) : default);
    }

    [Fact]
    public void Not_watched_is_told_apart_from_no_violation()
    {
        var pact = Of(Keep("a", ActKind.CeaseFire), Keep("mission", ActKind.Monitor));
        var watch = Did("watch", "mission", ActKind.Monitor, "2030-03-01/2030-03-31", "2");
        Assert.False(pact.Assess(watch).On("2030-02-15").IsObserved);
        Assert.True(pact.Assess(watch).On("2030-03-15").IsObserved);
        Assert.Contains(pact.Assess(watch).On("2030-02-15").Reasons, reason => reason is { Kind: ReasonKind.Silence, Says: "no violation is on record, and nobody is on record as watching" });
    }

    [Fact]
    public void As_long_as_something_holds_it_binds_and_rests_when_that_does_not()
    {
        var pact = Of(Keep("a", ActKind.CeaseFire), Keep("b", ActKind.CeaseFire) with { If = Condition.While(new Condition.Kept("1")) });
        var assessment = pact.Assess(Did("shot", "a", ActKind.OpenFire, "2030-02-10/2030-02-11", "1"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-10 Suspended", "2030-02-12 InEffect"], assessment.Life("2"));
    }

    [Fact]
    public void A_condition_that_must_hold_without_a_break_begins_anew_after_one()
    {
        var quiet = Condition.Held(new Condition.Kept("1"), Period.FromDays(30));
        var pact = Of(Keep("a", ActKind.CeaseFire), Must("b", ActKind.Withdraw) with { If = quiet });
        Assert.Equal(["Pending", "2030-01-31 InEffect"], pact.Assess().Life("2"));
        Assert.Equal(["Pending", "2030-02-20 InEffect"], pact.Assess(Did("shot", "a", ActKind.OpenFire, "2030-01-20", "1")).Life("2"));
    }

    [Fact]
    public void A_denied_incident_counts_as_disputed()
    {
        var shot = Did("shot", "a", ActKind.OpenFire, "2030-02-10/2030-02-11", "1", Word("paper", "2030-02-12"), Word("ministry-a", "2030-02-12", Stance.Denies));
        Assert.Equal((Phase.Breached, Basis.Disputed), Truce.Assess(shot).StandingOn("2030-02-10"));
    }

    [Fact]
    public void A_shot_at_the_instant_at_which_a_violation_ends_does_not_keep_it_going()
    {
        var pact = Of(Keep("b", ActKind.CeaseFire)).Assess(
            Did("begun", "b", ActKind.OpenFire, "2030-02-01T10:00Z", "1") with { Progress = Progress.Began },
            Did("ended", "b", ActKind.OpenFire, "2030-02-01T12:00Z", "1") with { Progress = Progress.Completed },
            Did("shot", "b", ActKind.OpenFire, "2030-02-01T12:00Z", "1"));
        Assert.Equal(Phase.Breached, pact.At(At("2030-02-01T11:59:00Z"))["1"].Phase);
        Assert.Equal(Phase.InEffect, pact.PhaseOn("2030-02-02"));
    }
}
