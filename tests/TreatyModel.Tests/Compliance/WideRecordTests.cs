using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using TreatyModel.Time;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>What a time or a condition hangs on, known to the month or to a range only.</summary>
public class WideRecordTests
{
    private static readonly Agreement AfterTheQuake = Of(Must("a", ActKind.Report, "10 days after event quake"), Must("b", ActKind.Meet, "5 days after performance of 1"));

    private static readonly Agreement OnceShaken = Of(Must("a", ActKind.Report, "2030-06-30") with { If = Condition.After("event quake") });

    private static readonly Act Quake = Did("shaken", "", ActKind.Other("quake"), "2030-03") with { Events = ["quake"] };

    [Fact]
    public void A_deadline_counted_from_it_is_given_at_its_latest_and_its_earliest()
    {
        var finding = AfterTheQuake.Assess(Quake).On("2030-04-05");
        Assert.Equal(Basis.Unknown, finding.Basis);
        Assert.Equal(["InEffect 2030-04-10", "Overdue 2030-03-11"], finding.Possible.Select(one => $"{one.Phase} {((Resolved<LegalTime>.Known)one.Due!).Value}"));
        Assert.Contains("what it hangs on is not known to the day (possible: due by 10 April 2030 or 11 March 2030; ", finding.Explain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2030-03-05", Phase.InEffect)]
    [InlineData("2030-04-15", Phase.Overdue)]
    public void What_is_the_same_either_way_is_said_without_doubt(string day, Phase phase)
    {
        var finding = AfterTheQuake.Assess(Quake).On(day);
        Assert.Equal(phase, finding.Phase);
        Assert.NotEqual(Basis.Unknown, finding.Basis);
        Assert.All(finding.Possible, one => Assert.Equal(phase, one.Phase));
    }

    [Theory]
    [InlineData("2030-03-08", Basis.Established)]
    [InlineData("2030-03-20", Basis.Unknown)]
    public void Performed_before_any_deadline_that_it_allows_it_is_in_time(string day, Basis basis) =>
        Assert.Equal((Phase.Fulfilled, basis), AfterTheQuake.Assess(Quake, Did("done", "a", ActKind.Report, day, "1")).StandingOn("2030-05-01"));

    [Fact]
    public void A_condition_may_have_come_about_from_its_earliest_on()
    {
        var assessment = OnceShaken.Assess(Quake);
        Assert.Equal((Phase.Pending, Basis.Established), assessment.StandingOn("2030-02-28"));
        Assert.Equal((Phase.Pending, Basis.Unknown), assessment.StandingOn("2030-03-15"));
        Assert.Equal([Phase.Pending, Phase.InEffect], assessment.On("2030-03-15").Possible.Select(one => one.Phase));
        Assert.Equal((Phase.InEffect, Basis.Established), assessment.StandingOn("2030-04-01"));
        Assert.Equal(Basis.Unknown, assessment.Timeline("1").At(At("2030-03-15T00:00:00Z")).Value.Basis);
    }

    [Fact]
    public void What_is_done_while_it_may_have_bound_may_have_performed_it() =>
        Assert.Equal(
            [Phase.Overdue, Phase.Fulfilled],
            OnceShaken.Assess(Quake, Did("done", "a", ActKind.Report, "2030-03-20", "1")).On("2030-07-15").Possible.Select(one => one.Phase));

    [Fact]
    public void What_hangs_on_a_performance_of_which_only_the_range_is_known_is_open_too()
    {
        var exact = Quake with { Happened = "2030-03-01" };
        var done = Did("done", "a", ActKind.Report, "2030-03-02/2030-03-08", "1");
        Assert.Equal(["InEffect 2030-03-13", "Overdue 2030-03-07"], AfterTheQuake.Assess(exact, done).On("2030-03-10", "2").Possible.Select(one => $"{one.Phase} {((Resolved<LegalTime>.Known)one.Due!).Value}"));
    }

    [Fact]
    public void A_day_is_a_day()
    {
        var finding = AfterTheQuake.Assess(Quake with { Happened = "2030-03-01" }).On("2030-03-05");
        Assert.Single(finding.Possible);
        Assert.Equal(Basis.Established, finding.Basis);
    }
}
