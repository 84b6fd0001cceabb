using NodaTime;
using TreatyModel.Compliance.Scores;
using TreatyModel.Rendering;

namespace TreatyModel.Tests.Compliance.Scores;

/// <summary>The formulas of the Peace Accords Matrix on one coder's card, computed by hand.</summary>
public class RateTests
{
    // Of the eight of the security sector five have a score: 3 + 2 + 1 + 0 + 2 = 8 points. With the amnesty it is 11 points on six.
    private static readonly Scorecard Card = new()
    {
        At = new LocalDate(2021, 12, 31),
        By = "a coder",
        Scores =
        [
            Score("cease", Implementation.Full), Score("demob", Implementation.Intermediate), Score("disarm", Implementation.Minimal),
            Score("milrfm", Implementation.NotInitiated), Score("reint", Implementation.Intermediate), Score("with", Implementation.NotDue),
            Score("amnest", Implementation.Full), Score("elect", Implementation.NotDue), Score("women", Implementation.NotAssessed),
        ],
    };

    [Fact]
    public void The_accord_rate_is_the_points_out_of_three_for_each_provision_with_a_score() =>
        Is(RateFormula.Accord, 11, 18, 61.11m);

    [Fact]
    public void The_strict_rate_is_out_of_24_whatever_the_accord_holds() => Is(RateFormula.SecuritySectorStrict, 8, 24, 33.33m);

    [Fact]
    public void The_lenient_rate_is_out_of_three_for_each_of_the_eight_with_a_score() => Is(RateFormula.SecuritySectorLenient, 8, 15, 53.33m);

    // 3 x 0.153 + 2 x 0.132 + 0.148 + 0 + 2 x 0.143 = 1.157, out of 3 x 1.000.
    [Fact]
    public void The_frequency_weights_are_those_of_the_online_appendix() => Is(RateFormula.SecuritySectorByFrequency, 1.157m, 3, 38.57m);

    // 3 x 0.2 + 2 x 0.2 + 0.2 + 0 + 2 x 0.15 = 1.5, out of 3 x 1.
    [Fact]
    public void The_assigned_weights_are_those_of_the_online_appendix() => Is(RateFormula.SecuritySectorByAssignedWeight, 1.5m, 3, 50);

    [Fact]
    public void Without_military_reform_seven_provisions_count()
    {
        Is(RateFormula.SecuritySectorStrictWithoutMilitaryReform, 8, 21, 38.10m);
        Is(RateFormula.SecuritySectorLenientWithoutMilitaryReform, 8, 12, 66.67m);
    }

    [Fact]
    public void Without_withdrawal_seven_provisions_count() => Is(RateFormula.SecuritySectorStrictWithoutWithdrawal, 8, 21, 38.10m);

    [Fact]
    public void An_accord_implemented_in_full_has_100_per_cent()
    {
        var full = Card with { Scores = [.. MatrixProvision.All.Select(one => Score(one.Code, Implementation.Full))] };
        Assert.Equal((153, 153), (full.AccordRate.Numerator, full.AccordRate.Denominator));
        Assert.All(RateFormula.Known, formula => Assert.Equal(100, full.Rate(formula).Percent(6)));
    }

    [Fact]
    public void What_was_left_out_is_listed_with_its_reason()
    {
        var rate = Card.Rate(RateFormula.SecuritySectorLenient);
        Assert.Equal(["cease: Full", "demob: Intermediate", "disarm: Minimal", "milrfm: NotInitiated", "reint: Intermediate"], rate.Counted.Select(one => one.ToString()));
        Assert.Equal(["pargrp: NotApplicable", "polrfm: NotApplicable", "with: NotDue"], rate.LeftOut.Select(one => one.ToString()));
        Assert.True(rate.IsComplete);
        Assert.False(Card.AccordRate.IsComplete);
    }

    [Fact]
    public void A_rate_without_a_denominator_is_no_number_and_says_so()
    {
        var rate = (Card with { Scores = [Score("elect", Implementation.NotDue)] }).AccordRate;
        Assert.Equal((0, 0, false, null), (rate.Numerator, rate.Denominator, rate.HasValue, rate.Percent()));
        Assert.Equal("accord implementation rate: 0 of 0 (no rate)", rate.ToString());
        Assert.Contains("no rate, since no provision that it counts has a score", rate.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_rate_of_an_accord_without_a_security_sector_is_nought_and_of_one_that_nobody_assessed_is_none()
    {
        Assert.Equal(0, (Card with { Scores = [Score("amnest", Implementation.Full)] }).Rate(RateFormula.SecuritySectorStrict).Percent());
        Assert.Null((Card with { Scores = [Score("cease", Implementation.NotAssessed)] }).Rate(RateFormula.SecuritySectorStrict).Percent());
    }

    [Fact]
    public void A_rate_is_rounded_once_and_halves_go_up()
    {
        var eighth = (Card with { Scores = [Score("cease", Implementation.Full)] }).Rate(RateFormula.SecuritySectorStrict);
        Assert.Equal((13m, 12.5m, 12.5m), (eighth.Percent(0), eighth.Percent(1), eighth.Percent(6)));
        Assert.Equal(61.111111m, Card.AccordRate.Percent(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => eighth.Percent(7));
    }

    [Fact]
    public Task Rates_and_scores_are_explained() => Snapshot.Match(
        string.Join("\n\n", RateFormula.Known.Select(formula => $"{Card.Rate(formula)}\n{Card.Rate(formula).Explain()}"))
        + "\n\n" + string.Join('\n', Card.Scores.Select(score => (score with { Because = "as the yearly report has it" }).Explain())));

    [Fact]
    public void What_cannot_be_scored_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Card with { Scores = [Score("cease", Implementation.Full), Score("cease", Implementation.Minimal)] });
        Assert.Throws<ArgumentException>(() => Score("dispute", Implementation.Full));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score("cease", (Implementation)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => { ProvisionWeight weight = ("cease", 0); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { ProvisionWeight weight = ("cease", 0.0000001m); });
        Assert.Throws<ArgumentException>(() => new RateFormula { Name = "x", Weights = [("cease", 1), ("cease", 2)], Base = RateBase.All });
        Assert.Throws<FormatException>(() => MatrixProvision.Parse("Cease"));
    }

    private static ProvisionScore Score(string provision, Implementation implementation) => new() { Provision = provision, Implementation = implementation };

    private static void Is(RateFormula formula, decimal numerator, decimal denominator, decimal percent)
    {
        var rate = Card.Rate(formula);
        Assert.Equal((numerator, denominator, percent), (rate.Numerator, rate.Denominator, rate.Percent()));
    }
}
