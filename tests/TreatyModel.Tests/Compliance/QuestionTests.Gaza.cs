using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Quantities;
using TreatyModel.Rendering;
using TreatyModel.Time;

namespace TreatyModel.Tests.Compliance;

public partial class QuestionTests
{
    private static readonly Question Gaza = new("gaza-jan-2025");

    private static Findings Gaza2 => Gaza.Ask(1).At(new LocalDate(2025, 1, 19));

    private static Finding Gaza3 => Gaza.Ask(3).At(new LocalDate(2025, 1, 19))["3-r1"];

    private static Finding Gaza4 => Gaza.Ask(4).At(new LocalDate(2025, 1, 25))["3-r2"];

    private static Finding Gaza6 => Gaza.Ask(6).At(new LocalDate(2025, 2, 2))["7"];

    [Fact]
    public void Gaza_1_The_last_day_of_phase_one_is_1_March()
    {
        var term = Gaza.Ask(1).Term("ph1");
        Assert.Equal(new LocalDate(2025, 3, 1), Assert.Single(term.Periods).LastDay);
    }

    [Fact]
    public void Gaza_2_Day_numbers_count_the_first_day_as_day_1()
    {
        Assert.Equal(new LocalDate(2025, 1, 25), DayOf(Gaza2["3/release~day-7"].Due));
        Assert.Equal(new LocalDate(2025, 2, 3), DayOf(Gaza2["6/talk@israel"].StartBy));
        Assert.Equal(new LocalDate(2025, 2, 9), DayOf(Gaza2["4-b"].Due));
        Assert.Equal(new LocalDate(2025, 3, 9), DayOf(Gaza2["5/leave"].Due));
    }

    [Fact]
    public void Gaza_3_For_three_civilian_women_90_prisoners_are_owed() => Assert.Equal(90, Assert.Single(Gaza3.Amounts).Wanted);

    [Fact]
    public void Gaza_4_For_four_female_soldiers_200_prisoners_are_owed() => Assert.Equal(200, Assert.Single(Gaza4.Amounts).Wanted);

    [Fact]
    public void Gaza_5_For_five_men_over_50_15_prisoners_with_life_terms_and_135_others_are_owed()
    {
        var ratios = Gaza.Ask().At(new LocalDate(2025, 1, 19))["3-r3"].Norm.Amounts.Cast<Amount.Ratio>();
        Assert.Equal(["15 persons (life-term prisoners)", "135 persons (other prisoners)"], ratios.Select(ratio => ratio.Owed(5).ToString()));
    }

    [Fact]
    public void Gaza_6_580_lorries_with_45_of_fuel_are_short_by_20_and_5_and_those_to_the_north_are_not_known()
    {
        var day = Gaza6.Occurrences[^1];
        Assert.Equal("2025-02-02", day.Address.Occurrence);
        Assert.Equal([20m, 5m, null], day.Amounts.Select(amount => amount.Short));
        Assert.Null(day.Amounts[2].Reached);

        // The day is open up to its end, and then missed.
        Assert.Equal((Phase.InEffect, Phase.Overdue), (day.Phase, Gaza.Ask(6).At(new LocalDate(2025, 2, 3))["7"].Occurrences[^2].Phase));
    }

    // That the talks "go on" supposes that they had begun: the events say so.
    [Fact]
    public void Gaza_7_Whether_phase_one_outlasts_day_42_depends_on_whether_talks_go_on()
    {
        var term = Gaza.Ask(7).Term("ph1");
        var readings = term.Readings.ToDictionary(reading => reading.Under, reading => reading.Term);
        Assert.True(readings["talks-go-on=while-talks-continue"].GoesOnWithoutEnd);
        Assert.Null(readings["talks-go-on=while-talks-continue"].Ends);
        Assert.Equal(new LegalTime.Day(new LocalDate(2025, 3, 2)), readings["talks-go-on=lapsed"].Ends);
    }

    [Fact]
    public Task Gaza_in_words() => Snapshot.Match(Question.InWords(
        ("1", Gaza.Ask(1).Term("ph1").Explain(Gaza.Ask(1))),
        ("2, day 7", Gaza2["3/release~day-7"].Explain()),
        ("2, day 16", Gaza2["6/talk@israel"].Explain()),
        ("2, day 22", Gaza2["4-b"].Explain()),
        ("2, day 50", Gaza2["5/leave"].Explain()),
        ("3", Gaza3.Explain()),
        ("4", Gaza4.Explain()),
        ("6", Gaza6.Explain()),
        ("7", Gaza.Ask(7).Term("ph1").Explain(Gaza.Ask(7)))));
}
