using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Duties that recur: each occurrence has a life of its own, and all together another.</summary>
public class RecurringTests
{
    private static readonly Agreement Monthly = Of(Must("a", ActKind.Report) with { Recurrence = new Recurrence.PerPeriod { Unit = CalendarUnit.Month } });

    private static readonly Agreement Daily = Of(Must("a", ActKind.AllowPassage) with { Recurrence = new Recurrence.PerPeriod { Unit = CalendarUnit.Day }, Amounts = ["600 vehicles"] });

    [Fact]
    public void Each_period_is_one_occurrence_and_a_missed_one_stays_missed()
    {
        var finding = Monthly.Assess(Did("january", "a", ActKind.Report, "2030-01-20", "1"), Did("march", "a", ActKind.Report, "2030-03-05", "1")).On("2030-03-31");
        Assert.Equal([Phase.Fulfilled, Phase.Overdue, Phase.Fulfilled], finding.Occurrences.Select(one => one.Phase));
        Assert.Equal(["2030-01", "2030-02", "2030-03"], finding.Occurrences.Select(one => one.Address.Occurrence));
    }

    [Fact]
    public void All_together_it_is_overdue_from_a_missed_occurrence_until_the_next_is_met()
    {
        var assessment = Monthly.Assess(Did("january", "a", ActKind.Report, "2030-01-20", "1"), Did("march", "a", ActKind.Report, "2030-03-05", "1"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-03-01 Overdue", "2030-03-05 InEffect", "2030-05-01 Overdue"], assessment.Life());
    }

    [Fact]
    public void The_longest_gap_runs_anew_from_each_performance()
    {
        var pact = Of(Must("a", ActKind.Meet) with { Recurrence = new Recurrence.Gap { Period = Period.FromDays(10) } });
        var assessment = pact.Assess(Did("one", "a", ActKind.Meet, "2030-01-05T12:00", "1"), Did("two", "a", ActKind.Meet, "2030-01-20T12:00", "1"));
        Assert.Equal([Phase.Fulfilled, Phase.FulfilledLate], assessment.On("2030-01-21").Occurrences.Take(2).Select(one => one.Phase));
        Assert.Equal(Phase.Overdue, assessment.At(At("2030-01-15T13:00:00Z"))["1"].Phase);
    }

    [Fact]
    public void On_each_event_it_falls_due_within_its_time()
    {
        var pact = Of(Must("a", ActKind.Report) with { Recurrence = new Recurrence.OnTrigger { Anchor = "event alarm", Within = Period.FromHours(48) } });
        var assessment = pact.Assess(
            Did("first", "", ActKind.Other("alarm"), "2030-02-01T12:00") with { Events = ["alarm"] },
            Did("second", "", ActKind.Other("alarm"), "2030-03-01T12:00") with { Events = ["alarm"] },
            Did("answer", "a", ActKind.Report, "2030-02-02T12:00", "1"));
        Assert.Equal([Phase.Fulfilled, Phase.Overdue], assessment.On("2030-03-31").Occurrences.Select(one => one.Phase));
    }

    [Fact]
    public void An_occurrence_is_told_as_it_stood_and_not_as_it_came_out()
    {
        var lorries = Daily.Assess(
            Did("morning", "a", ActKind.AllowPassage, "2030-01-01T09:00", "1") with { Amount = "300 vehicles" },
            Did("evening", "a", ActKind.AllowPassage, "2030-01-01T20:00", "1") with { Amount = "300 vehicles" });
        var noon = Assert.Single(lorries.At(At("2030-01-01T12:00:00Z"))["1"].Occurrences);
        Assert.Equal((Phase.InEffect, 300m, 1), (noon.Phase, noon.Amounts[0].Reached, noon.Times));
        var night = Assert.Single(lorries.On("2030-01-01").Occurrences);
        Assert.Equal((Phase.Fulfilled, 600m, 2), (night.Phase, night.Amounts[0].Reached, night.Times));
    }

    [Fact]
    public void What_was_done_of_a_missed_occurrence_is_told_apart_from_what_is_done_of_the_present_one()
    {
        var explained = Daily.Assess(
            Did("first", "a", ActKind.AllowPassage, "2030-01-01", "1") with { Amount = "200 vehicles" },
            Did("second", "a", ActKind.AllowPassage, "2030-01-02", "1") with { Amount = "580 vehicles" }).On("2030-01-02").Explain();
        Assert.Contains("An occurrence was missed (2030-01-01): 200 of 600 vehicles, 400 short; 0 occurrences met, 1 missed or late so far.", explained, StringComparison.Ordinal);
        Assert.EndsWith("In the present occurrence so far 580 of 600 vehicles, 20 short.", explained, StringComparison.Ordinal);
        Assert.DoesNotContain("othing is on record", explained, StringComparison.Ordinal);
    }

    [Fact]
    public void At_most_so_often_is_broken_by_once_more()
    {
        var pact = Of(Must("a", ActKind.Visit) with { Recurrence = new Recurrence.PerPeriod { Unit = CalendarUnit.Month, Comparator = Comparator.AtMost } });
        var assessment = pact.Assess(Did("one", "a", ActKind.Visit, "2030-01-05", "1"), Did("two", "a", ActKind.Visit, "2030-01-25", "1"));
        Assert.Equal(Phase.InEffect, assessment.PhaseOn("2030-01-06"));
        Assert.Equal(Phase.Breached, assessment.PhaseOn("2030-01-26"));
    }

    [Fact]
    public void Without_a_later_record_it_is_laid_out_no_further_than_the_texts_own_times_or_as_far_as_is_asked()
    {
        var old = Daily with { FinalProvisions = new FinalProvisions { EntryIntoForce = EntryIntoForce.At("1953-07-27") } };
        Assert.Equal(At("1955-01-01T00:00:00Z"), old.Assess().Horizon);
        Assert.Equal(366, old.Assess(new AssessmentOptions { Horizon = At("1954-07-27T00:00:00Z") }).On("1990-01-01").Occurrences.Count);
        Assert.Equal("1960-05-01", old.Assess().On("1960-05-01").Occurrences[^1].Address.Occurrence);
    }

    [Fact]
    public void A_body_has_no_meeting_to_hold_before_it_is_to_exist()
    {
        var assessment = Commission(new JointBody { Number = "1", Body = "board", Members = ["a", "b"], FormedBy = "2030-02-01", FirstMeetingBy = "2030-02-10", Rules = Weekly })
            .Assess(Did("first", "board", ActKind.Meet, "2030-02-04", "1"));
        Assert.Equal(Phase.Pending, assessment.PhaseOn("2030-01-09", "1/meet"));
        Assert.Equal([Phase.Fulfilled, Phase.Overdue], assessment.On("2030-02-20", "1/meet").Occurrences.Take(2).Select(one => one.Phase));
        Assert.Equal(["Pending", "2030-02-04 InEffect", "2030-02-18 Overdue"], assessment.Life("1/meet"));
    }

    [Fact]
    public void Its_rhythm_begins_when_it_was_to_be_formed_where_it_was_not()
    {
        var pact = Commission(new JointBody { Number = "1", Body = "board", Members = ["a", "b"], FormedBy = "2030-02-03", Rules = Weekly });
        Assert.Equal(["Pending", "2030-02-03 InEffect", "2030-02-04 Overdue"], pact.Assess().Life("1/meet"));
        Assert.Equal(Phase.InEffect, pact.Assess(Did("formed", "a+b", ActKind.Establish, "2030-01-15", "1/establish")).PhaseOn("2030-01-16", "1/meet"));
    }

    private static readonly BodyRules Weekly = new() { Meetings = [new Recurrence.PerPeriod { Unit = CalendarUnit.Week }] };

    private static Agreement Commission(JointBody body) => Of() with { Clauses = [body] };
}
