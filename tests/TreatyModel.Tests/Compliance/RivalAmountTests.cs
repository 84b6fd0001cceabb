using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Rendering;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Sources that differ on how much was done, or how much there was.</summary>
public class RivalAmountTests
{
    private static readonly Agreement Release = Of(Must("a", ActKind.Release, "2030-01-31") with { Amounts = ["100 persons"], Verifier = "mission" });

    private static readonly Agreement Limit = Of(Ban("a", ActKind.Exceed) with { Amounts = ["at most 100 persons"], Measure = new Measure { Kind = MeasureKind.Level } });

    [Fact]
    public void A_part_of_which_sources_differ_is_given_with_both_numbers()
    {
        var finding = Release.Assess(Released("60 persons", "paper", "ministry-b", "40 persons")).On("2030-01-25");
        var amount = Assert.Single(finding.Amounts);
        Assert.Equal((60m, 40m, 60m, true), (amount.Reached, amount.Least, amount.Most, amount.IsDisputed));
        Assert.Equal("60 (by others 40) of 100 persons", amount.ToString());
        Assert.Equal((Phase.InEffect, Basis.Established), (finding.Phase, finding.Basis));
        Assert.Contains("sources differ: 60 persons (paper), 40 persons (ministry-b)", finding.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Performed_by_one_number_and_not_by_the_other_is_disputed_and_overdue_by_the_other_once_the_time_has_passed()
    {
        var assessment = Release.Assess(Released("100 persons", "paper", "ministry-b", "90 persons"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-20 Fulfilled"], assessment.Life());
        Assert.Equal(Basis.Disputed, assessment.On("2030-01-20").Basis);
        Assert.Equal([Phase.Fulfilled, Phase.InEffect], assessment.On("2030-01-25").Possible.Select(one => one.Phase));
        Assert.Equal([Phase.Fulfilled, Phase.Overdue], assessment.On("2030-02-05").Possible.Select(one => one.Phase));
    }

    [Fact]
    public void Short_by_the_number_that_counts_and_done_by_another_it_is_overdue_and_disputed()
    {
        var assessment = Release.Assess(Released("90 persons", "paper", "ministry-a", "100 persons"));
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-01-25"));
        Assert.Equal((Phase.Overdue, Basis.Disputed), assessment.StandingOn("2030-02-05"));
        Assert.Equal([Phase.Overdue, Phase.Fulfilled], assessment.On("2030-02-05").Possible.Select(one => one.Phase));
    }

    [Fact]
    public void A_further_part_after_which_both_come_to_the_whole_settles_it()
    {
        var more = Did("more", "a", ActKind.Release, "2030-01-25", "1") with { Amount = "10 persons" };
        var assessment = Release.Assess(Released("100 persons", "paper", "ministry-b", "90 persons"), more);
        Assert.Equal((Phase.Fulfilled, Basis.Disputed), assessment.StandingOn("2030-01-24"));
        Assert.Equal((Phase.Fulfilled, Basis.Established), assessment.StandingOn("2030-02-05"));
        var late = Release.Assess(Released("100 persons", "paper", "ministry-b", "90 persons"), more with { Happened = "2030-02-10" }).On("2030-02-20");
        Assert.Equal([(Phase.Fulfilled, Basis.Disputed), (Phase.FulfilledLate, Basis.Disputed)], late.Possible.Select(one => (one.Phase, one.Basis)));
    }

    [Fact]
    public void The_number_of_the_named_verifier_stands_alone() =>
        Assert.Equal("90 of 100 persons", Release.Assess(Released("100 persons", "paper", "mission", "90 persons")).On("2030-01-25").Amounts[0].ToString());

    [Fact]
    public void Under_a_policy_that_takes_any_report_the_highest_number_reported_is_proved()
    {
        var finding = Release.Under(EvidencePolicy.AnyReport, Released("90 persons", "paper", "ministry-a", "100 persons")).On("2030-01-25");
        Assert.Equal((Phase.Fulfilled, Basis.Established, "100 of 100 persons"), (finding.Phase, finding.Basis, finding.Amounts[0].ToString()));
    }

    [Fact]
    public void A_word_that_does_not_count_gives_no_number() =>
        Assert.Equal("90 of 100 persons", Release.Under(EvidencePolicy.NamedVerifierOnly, Released("90 persons", "mission", "ministry-a", "100 persons")).On("2030-01-25").Amounts[0].ToString());

    [Fact]
    public void One_performance_told_twice_keeps_what_each_said_of_how_much()
    {
        var finding = Release.Assess(
            Did("bus", "a", ActKind.Release, "2030-01-20", "1", Word("paper", "2030-01-21")) with { Amount = "60 persons" },
            Did("convoy", "a", ActKind.Release, "2030-01-20", "1", Word("ministry-b", "2030-01-22")) with { Amount = "40 persons" },
            new SameAs { Entry = "bus", Other = "convoy", Attestation = Word("paper", "2030-01-23") }).On("2030-01-25");
        Assert.Equal("60 (by others 40) of 100 persons", finding.Amounts[0].ToString());
    }

    [Fact]
    public void A_limit_passed_by_one_number_only_is_violated_and_disputed()
    {
        var seen = Seen("seen", "2030-02-01", "1", "120 persons", "a", Word("paper", "2030-02-02"), Word("ministry-a", "2030-02-03") with { Amount = (Amount)"90 persons" });
        var violation = Assert.Single(Limit.Assess(seen).On("2030-03-01").Violations);
        Assert.Equal((Basis.Disputed, "120 (by others 90) of 100 persons"), (violation.Basis, violation.Amount?.ToString()));
        var both = Seen("seen", "2030-02-01", "1", "120 persons", "a", Word("paper", "2030-02-02"), Word("ministry-a", "2030-02-03") with { Amount = (Amount)"110 persons" });
        Assert.Equal(Basis.Established, Assert.Single(Limit.Assess(both).On("2030-03-01").Violations).Basis);
    }

    [Fact]
    public void What_is_shared_out_among_stages_is_so_with_both_numbers()
    {
        var pact = Of(Must("a", ActKind.Release, "2030-03-31") with
        {
            Amounts = ["100 persons"],
            Milestones = [new Milestone { Key = "first", Amounts = ["60 persons"], Due = "2030-01-31" }, new Milestone { Key = "second", Amounts = ["40 persons"], Due = "2030-02-28" }],
        });
        var assessment = pact.Assess(Released("80 persons", "paper", "ministry-b", "50 persons"));
        Assert.Equal((Phase.Fulfilled, Basis.Disputed), assessment.StandingOn("2030-01-25", "1/do~first"));
        Assert.Equal("60 (by others 50) of 60 persons", assessment.On("2030-01-25", "1/do~first").Amounts[0].ToString());
        Assert.Equal("20 (by others 0) of 40 persons", assessment.On("2030-01-25", "1/do~second").Amounts[0].ToString());
    }

    private static Act Released(string amount, string source, string other, string itsAmount) =>
        Did("bus", "a", ActKind.Release, "2030-01-20", "1", Word(source, "2030-01-21"), Word(other, "2030-01-22") with { Amount = (Amount)itsAmount }) with { Amount = amount };
}
