using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Terms;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>What time will bring, what would change a finding, and what if.</summary>
public class LookAheadTests
{
    private static readonly Instant NewYear = At("2030-01-01T12:00:00Z");

    private static readonly Agreement Two = Of(Must("a", ActKind.Report, "2030-01-10"), Must("b", ActKind.Withdraw, "2030-02-20") with { StartBy = "2030-02-01" }) with
    {
        FinalProvisions = new FinalProvisions
        {
            EntryIntoForce = EntryIntoForce.At("2030-01-01"),
            Term = Term.Years(1).RenewedTacitly(unlessNoticeBefore: Period.FromMonths(3)) with { From = "2030-01-01" },
        },
    };

    [Fact]
    public void The_next_deadline_is_that_of_what_is_still_open()
    {
        Assert.Equal("2030-01-10", Assert.Single(Two.Assess().NextDue(NewYear)).When.ToString());
        Assert.Equal("2030-02-20", Two.Assess(Did("done", "a", ActKind.Report, "2030-01-01T10:00", "1")).NextDue(NewYear)[0].When.ToString());
        Assert.Empty(Two.Assess().NextDue(At("2030-03-01T00:00:00Z")));
        var same = Of(Must("a+b", ActKind.Report, "2030-01-10"), Must("a", ActKind.Meet, "2030-01-10"), Must("a", ActKind.Submit, "2030-01-11"));
        Assert.Equal(["pact#1/do@a", "pact#1/do@b", "pact#2/do@a"], same.Assess().NextDue(NewYear).Select(due => due.Address.ToString()));
    }

    [Fact]
    public void What_is_asked_reaches_as_far_as_time_does()
    {
        var last = Of(Must("a", ActKind.Report, "9998-12-31"), Keep("b", ActKind.CeaseFire) with { Until = "9998-12-31" }).Assess();
        Assert.Contains("9998-12-31: Deadline of pact#1/do@a", last.Upcoming(NewYear, Instant.MaxValue).Select(one => one.ToString()));
        Assert.Contains("9998-12-31", last.TimeLimits(NewYear, Instant.MaxValue).Select(one => one.When.ToString()));
        Assert.Single(last.Warnings(NewYear, Duration.MaxValue));
        Assert.Empty(last.Warnings(Instant.MaxValue, Duration.FromDays(1)));
        Assert.Empty(last.Warnings(Instant.MinValue, Duration.MinValue));
    }

    [Fact]
    public void With_a_supposed_line_that_is_null_nothing_is_supposed()
    {
        var refused = Assert.Throws<ArgumentException>(() => Two.Assess().WhatIf(Did("done", "a", ActKind.Report, "2030-01-05", "1"), null!));
        Assert.StartsWith("Line 1 is null", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_come_by_lead_time_and_hold_starts_deadlines_and_last_days_for_notice()
    {
        Assert.Equal([UpcomingKind.Deadline], Two.Assess().Warnings(NewYear, Duration.FromDays(14)).Select(one => one.Kind));
        Assert.Equal(
            [(UpcomingKind.Deadline, "2030-01-10"), (UpcomingKind.StartBy, "2030-02-01"), (UpcomingKind.Deadline, "2030-02-20"), (UpcomingKind.LastDayForNotice, "2030-10-01")],
            Two.Assess().Warnings(NewYear, Duration.FromDays(300)).Select(one => (one.Kind, one.When.ToString())));
    }

    [Fact]
    public void What_lies_ahead_includes_beginnings_and_expiries()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-06-30") with { From = "2030-06-01" });
        Assert.Equal([UpcomingKind.Beginning, UpcomingKind.Deadline], pact.Assess().Upcoming(NewYear, At("2030-12-31T00:00:00Z")).Select(one => one.Kind));
        Assert.Contains(Two.Assess().Upcoming(NewYear, At("2031-06-01T00:00:00Z")), one => one.Kind == UpcomingKind.Expiry && one.When.ToString() == "2031-01-01");
    }

    [Fact]
    public void An_open_duty_is_changed_by_its_act_by_silence_and_by_consent()
    {
        var levers = Two.Assess().On("2030-01-05").WhatWouldChangeIt;
        Assert.Equal([Phase.Fulfilled, Phase.Overdue, Phase.InEffect], levers.Select(one => one.To));
        Assert.Equal(["a"], levers[0].By.Select(one => one.Value));
        Assert.Equal(At("2030-01-11T00:00:00Z"), levers[0].Before);
        Assert.Equal(["b"], levers[2].By.Select(one => one.Value));
    }

    [Fact]
    public void An_overdue_duty_is_changed_by_its_act_by_consent_and_by_a_waiver() =>
        Assert.Equal([Phase.FulfilledLate, Phase.InEffect, Phase.Discharged], Two.Assess().On("2030-01-15").WhatWouldChangeIt.Select(one => one.To));

    [Fact]
    public void What_waits_says_for_what_and_what_is_done_with_says_nothing()
    {
        var waiting = Of(Must("a", ActKind.Report, "2030-01-10") with { If = Condition.After("event quake") }).Assess();
        Assert.Equal("waited for: event quake: InEffect", Assert.Single(waiting.On("2030-01-05").WhatWouldChangeIt).ToString());
        Assert.Empty(Two.Assess(Did("done", "a", ActKind.Report, "2030-01-05", "1")).On("2030-01-06").WhatWouldChangeIt);
    }

    [Fact]
    public void Each_lever_of_an_open_duty_leads_where_it_says()
    {
        var assessment = Two.Assess();
        var levers = assessment.On("2030-01-05").WhatWouldChangeIt;
        Assert.Equal(levers[0].To, assessment.WhatIf(Did("done", "a", ActKind.Report, "2030-01-10", "1")).PhaseOn("2030-01-15"));
        Assert.Equal(levers[1].To, assessment.PhaseOn("2030-01-15"));
        Assert.Equal(levers[2].To, assessment.WhatIf(Said("later", "b", DeclarationKind.Consent, "2030-01-06", "1", new LegalEffect.Extends("2030-01-20"))).PhaseOn("2030-01-15"));
    }

    [Fact]
    public void Supposing_leaves_the_record_as_it_is_and_can_be_supposed_further()
    {
        var assessment = Two.Assess();
        var one = assessment.WhatIf(Did("done", "a", ActKind.Report, "2030-01-05", "1"));
        var both = one.WhatIf(Did("out", "b", ActKind.Withdraw, "2030-01-20", "2"));
        Assert.Equal(Phase.Overdue, assessment.PhaseOn("2030-03-01"));
        Assert.Equal((Phase.Fulfilled, Phase.Overdue), (one.PhaseOn("2030-03-01"), one.PhaseOn("2030-03-01", "2")));
        Assert.Equal((Phase.Fulfilled, Phase.Fulfilled), (both.PhaseOn("2030-03-01"), both.PhaseOn("2030-03-01", "2")));
    }

    [Fact]
    public void A_comparison_says_of_each_duty_from_when_to_when_they_differ()
    {
        var assessment = Two.Assess();
        var difference = Assert.Single(assessment.CompareTo(assessment.WhatIf(Did("late", "a", ActKind.Report, "2030-01-15T00:00", "1"))));
        Assert.Equal("pact#1/do@a", difference.Duty.ToString());
        var stretch = Assert.Single(difference.Stretches);
        Assert.Equal((At("2030-01-15T00:00:00Z"), null, Phase.Overdue, Phase.FulfilledLate), (stretch.From, stretch.To, stretch.Value.One.Phase, stretch.Value.Other.Phase));
        Assert.Empty(assessment.CompareTo(Two.Assess()));
    }

    [Fact]
    public void Policies_can_be_compared() =>
        Assert.Equal(
            ["pact#1/do@a", "pact#2/do@b"],
            Two.Assess().CompareTo(Two.Under(EvidencePolicy.SilenceIsBreach)).Select(one => one.Duty.ToString()));

    [Fact]
    public void Assessments_of_other_duties_are_not_compared() =>
        Assert.Throws<ArgumentException>(() => Two.Assess().CompareTo(Of(Must("a", ActKind.Report)).Assess()));
}
