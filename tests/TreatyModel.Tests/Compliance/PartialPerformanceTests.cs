using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Rendering;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>How much of what is owed is done: numerator and denominator.</summary>
public class PartialPerformanceTests
{
    private static readonly Agreement Release = Of(Must("a", ActKind.Release, "2030-01-31") with { Amounts = ["200 persons"] });

    private static readonly Agreement Arms = Of(Must("a", ActKind.Disarm, "2030-01-31") with { Amounts = ["1000 weapons"] });

    private static readonly Agreement Share = Of(Must("a", ActKind.Disarm, "2030-01-31") with { Amounts = ["60 percent (weapons)"] });

    private static readonly Agreement Everybody = Of(Must("a", ActKind.Release, "2030-01-31") with { Amounts = ["all persons (prisoners)"] });

    [Fact]
    public void Parts_add_up_and_do_not_perform_the_whole()
    {
        var finding = Release.Assess(
            Did("first", "a", ActKind.Release, "2030-01-10", "1") with { Amount = "80 persons" },
            Did("second", "a", ActKind.Release, "2030-01-20", "1") with { Amount = "40 persons" }).On("2030-02-01");
        Assert.Equal(Phase.Overdue, finding.Phase);
        Assert.Equal((120m, 200m, 80m), Assert.Single(finding.Amounts) is var amount ? (amount.Reached, amount.Wanted, amount.Short) : default);
        Assert.Equal("120 of 200 persons", finding.Amounts[0].ToString());
    }

    [Fact]
    public void It_is_performed_with_the_part_that_reaches_the_whole()
    {
        var assessment = Release.Assess(
            Did("first", "a", ActKind.Release, "2030-01-10", "1") with { Amount = "150 persons" },
            Did("second", "a", ActKind.Release, "2030-01-20", "1") with { Amount = "50 persons" });
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-20 Fulfilled"], assessment.Life());
    }

    [Fact]
    public void Nothing_on_record_is_unknown_and_not_zero() =>
        Assert.Null(Assert.Single(Release.Assess().On("2030-02-01").Amounts).Reached);

    [Fact]
    public void An_act_without_a_number_is_the_whole() =>
        Assert.Equal(Phase.Fulfilled, Release.Assess(Did("all", "a", ActKind.Release, "2030-01-20", "1")).PhaseOn("2030-01-20"));

    [Fact]
    public void A_count_by_an_observer_is_a_level_and_is_not_added()
    {
        var finding = Release.Assess(
            Seen("counted", "2030-01-15", "1", "90 persons", "a"),
            Seen("counted-again", "2030-01-20", "1", "120 persons", "a")).On("2030-01-25");
        Assert.Equal(120m, finding.Amounts[0].Reached);
        Assert.Equal(Phase.InEffect, finding.Phase);
    }

    [Fact]
    public void Nothing_left_where_so_much_was_to_leave_is_all_of_it_gone()
    {
        var pact = Of(Must("a", ActKind.Withdraw, "2030-01-31") with { Amounts = ["30 vehicles (tanks)"] });
        Assert.Equal(Phase.Fulfilled, pact.Assess(Seen("gone", "2030-01-20", "1", "0 vehicles (tanks)", "a")).PhaseOn("2030-01-20"));
    }

    [Fact]
    public void Nothing_seen_of_what_was_to_come_shows_that_it_has_not()
    {
        var pact = Of(Must("a", ActKind.Deploy, "2030-01-31"));
        var assessment = pact.Assess(Seen("nobody", "2030-01-20", "1", "0 persons", "a"));
        Assert.Equal((Phase.Overdue, Basis.Established), assessment.StandingOn("2030-02-01"));
        var came = pact.Assess(Did("came", "a", ActKind.Deploy, "2030-01-10", "1"), Seen("gone-again", "2030-06-20", "1", "0 persons", "a"));
        Assert.Equal((Phase.Fulfilled, Basis.Established), came.StandingOn("2030-07-01"));
    }

    [Fact]
    public void Two_kinds_are_counted_apart_and_both_must_be_reached()
    {
        var pact = Of(Must("a", ActKind.HandOver, "2030-01-31") with { Amounts = ["30 vehicles (tanks)", "10 vehicles (lorries)"] });
        var assessment = pact.Assess(
            Did("tanks", "a", ActKind.HandOver, "2030-01-10", "1") with { Amount = "30 vehicles (tanks)" },
            Did("lorries", "a", ActKind.HandOver, "2030-01-20", "1") with { Amount = "4 vehicles (lorries)" });
        Assert.Equal([(30m, 30m), (4m, 10m)], assessment.On("2030-01-25").Amounts.Select(one => (one.Reached, one.Wanted)));
        Assert.Equal(Phase.Overdue, assessment.PhaseOn("2030-02-01"));
    }

    [Fact]
    public void So_many_for_each_of_the_others_follows_what_the_others_did()
    {
        var pact = Of(
            Must("b", ActKind.Release),
            Must("a", ActKind.Release) with
            {
                Amounts = ["30 persons for each 1 persons"],
                Measure = new Measure { Kind = MeasureKind.Cumulative, CountedUnder = "1" },
            });
        var assessment = pact.Assess(Did("three", "b", ActKind.Release, "2030-01-10", "1") with { Amount = "3 persons" }, Did("sixty", "a", ActKind.Release, "2030-01-12", "2") with { Amount = "60 persons" });
        Assert.Equal((60m, 90m), assessment.On("2030-01-15", "2").Amounts is [var amount] ? (amount.Reached, amount.Wanted) : default);
    }

    [Theory]
    [InlineData("300 persons")]
    [InlineData("at most 1100 weapons")]
    [InlineData("all persons")]
    [InlineData("50 percent (ammunition)")]
    public void An_amount_that_what_is_owed_cannot_be_counted_in_is_a_part_of_it(string amount)
    {
        var assessment = Arms.Assess(Did("some", "a", ActKind.Disarm, "2030-01-20", "1") with { Amount = amount });
        Assert.Equal((Phase.InEffect, Basis.Established), assessment.StandingOn("2030-01-25"));
        Assert.Equal(Phase.Overdue, assessment.PhaseOn("2030-02-01"));
        Assert.Null(Assert.Single(assessment.On("2030-02-01").Amounts).Reached);
    }

    [Fact]
    public void A_share_counts_as_that_share_of_the_number()
    {
        var assessment = Arms.Assess(
            Did("first", "a", ActKind.Disarm, "2030-01-10", "1") with { Amount = "30 percent (weapons)" },
            Did("second", "a", ActKind.Disarm, "2030-01-20", "1") with { Amount = "700 weapons" });
        Assert.Equal(300m, assessment.On("2030-01-15").Amounts[0].Reached);
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-20 Fulfilled"], assessment.Life());
    }

    [Fact]
    public void Shares_of_one_whole_done_one_after_another_add_up()
    {
        var assessment = Share.Assess(
            Did("first", "a", ActKind.Disarm, "2030-01-10", "1") with { Amount = "20 percent (weapons)" },
            Did("second", "a", ActKind.Disarm, "2030-01-20", "1") with { Amount = "40 percent (weapons)" });
        Assert.Equal("20 of 60 percent", assessment.On("2030-01-15").Amounts[0].ToString());
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-20 Fulfilled"], assessment.Life());
    }

    [Fact]
    public void Shares_that_do_not_reach_what_is_asked_for_are_short_of_it()
    {
        var finding = Share.Assess(
            Did("first", "a", ActKind.Disarm, "2030-01-10", "1") with { Amount = "20 percent (weapons)" },
            Did("second", "a", ActKind.Disarm, "2030-01-20", "1") with { Amount = "30 percent (weapons)" }).On("2030-02-01");
        Assert.Equal((Phase.Overdue, 10m), (finding.Phase, finding.Amounts[0].Short));
    }

    [Fact]
    public void Shares_seen_are_levels_and_do_not_add_up()
    {
        var assessment = Share.Assess(
            Seen("counted", "2030-01-10", "1", "20 percent (weapons)", "a"),
            Seen("counted-again", "2030-01-20", "1", "40 percent (weapons)", "a"));
        Assert.Equal((Phase.InEffect, 40m), assessment.On("2030-01-25") is var finding ? (finding.Phase, finding.Amounts[0].Reached) : default);
        Assert.Equal(Phase.Fulfilled, Share.Assess(Seen("counted", "2030-01-10", "1", "65 percent (weapons)", "a")).PhaseOn("2030-01-25"));
    }

    [Fact]
    public void A_number_does_not_say_what_share_it_is()
    {
        var finding = Share.Assess(Did("some", "a", ActKind.Disarm, "2030-01-10", "1") with { Amount = "400 weapons" }).On("2030-01-25");
        Assert.Equal((Phase.InEffect, null), (finding.Phase, finding.Amounts[0].Reached));
    }

    [Fact]
    public void Whether_a_number_is_all_of_them_is_open()
    {
        var assessment = Everybody.Assess(Did("some", "a", ActKind.Release, "2030-01-20", "1") with { Amount = "100 persons (prisoners)" });
        Assert.Equal((Phase.InEffect, Basis.Unknown), assessment.StandingOn("2030-01-25"));
        Assert.Equal((Phase.Overdue, Basis.Unknown), assessment.StandingOn("2030-02-01"));
        Assert.Equal([Phase.Overdue, Phase.Fulfilled], assessment.On("2030-02-01").Possible.Select(one => one.Phase));
        Assert.Contains("whether what is on record as done was all of it is not known", assessment.On("2030-02-01").Explain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all persons (prisoners)")]
    [InlineData("the rest of persons")]
    [InlineData("100 percent (prisoners)")]
    [InlineData(null)]
    public void All_of_them_or_no_number_is_the_whole(string? amount)
    {
        var act = Did("all", "a", ActKind.Release, "2030-01-20", "1") with { Amount = amount is null ? null : (Amount)amount };
        Assert.Equal((Phase.Fulfilled, Basis.Established), Everybody.Assess(act).StandingOn("2030-01-25"));
    }

    [Fact]
    public void Whoever_finds_it_performed_settles_whether_a_number_was_all()
    {
        var assessment = Everybody.Assess(
            Did("some", "a", ActKind.Release, "2030-01-20", "1") with { Amount = "100 persons (prisoners)" },
            Said("found", "tribunal", DeclarationKind.Finding, "2030-01-25", "1", new LegalEffect.Finds { What = FindingKind.Performed }, "court"));
        Assert.Equal((Phase.Fulfilled, Basis.Established), assessment.StandingOn("2030-01-26"));
    }

    [Fact]
    public void All_of_one_of_two_kinds_is_not_the_whole()
    {
        var pact = Of(Must("a", ActKind.HandOver, "2030-01-31") with { Amounts = ["30 vehicles (tanks)", "10 vehicles (lorries)"] });
        var tanks = Did("tanks", "a", ActKind.HandOver, "2030-01-10", "1") with { Amount = "all vehicles (tanks)" };
        Assert.Equal(Phase.InEffect, pact.Assess(tanks).PhaseOn("2030-01-15"));
        Assert.Equal(Phase.Fulfilled, pact.Assess(tanks, Did("lorries", "a", ActKind.HandOver, "2030-01-12", "1") with { Amount = "10 vehicles (lorries)" }).PhaseOn("2030-01-15"));
    }
}
