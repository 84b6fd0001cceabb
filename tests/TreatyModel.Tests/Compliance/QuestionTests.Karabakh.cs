using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using TreatyModel.Time;
using SeedPlaces = TreatyModel.Tests.Seeds.Karabakh;

namespace TreatyModel.Tests.Compliance;

public partial class QuestionTests
{
    private static readonly Question Karabakh = new("karabakh-2020-11-09");

    // The text states no start of the term; the question supposes that it began when the statement took effect.
    private static readonly AssessmentOptions FromEntryIntoForce = new() { Readings = [new ChosenReading("start-of-term", "entry-into-force")] };

    private static Finding Karabakh3 => Karabakh.Ask(3).At(new LocalDate(2020, 11, 25))["6/kelbajar"];

    private static Finding Karabakh4 => Karabakh.Ask().At(Question.At("2020-11-10T01:00+04:00"))["1/ceasefire"];

    private static Finding Karabakh6 => Karabakh.Ask(6).At(new LocalDate(2021, 2, 1))["3/deployment.deploy"];

    // By 9 May under a rule of counting that leaves out the last day. The library counts the day named as itself in time,
    // here as in every "by", and says which day it means.
    [Fact]
    public void Karabakh_1_Azerbaijan_or_Armenia_can_give_notice_by_10_May_2025()
    {
        var term = KarabakhTerm(1);
        Assert.Equal(["armenia", "azerbaijan"], term.NoticeBy.Select(actor => actor.Value).Order(StringComparer.Ordinal));
        Assert.Equal(new LegalTime.Day(new LocalDate(2025, 5, 10)), term.Periods[0].LastDayForNotice);
        Assert.Equal(new LegalTime.Day(new LocalDate(2025, 11, 10)), term.Periods[0].Expires);

        // Without the supposition the term is open, and each reading gives its own answer.
        var open = Karabakh.Ask(1).Term("3/deployment.term");
        Assert.IsType<Resolved<LegalTime>.Undetermined>(open.Start);
        Assert.Equal(3, open.Readings.Count);
    }

    [Fact]
    public void Karabakh_2_Without_a_notice_the_next_expiry_is_10_November_2030()
    {
        var term = Karabakh.Ask(1, FromEntryIntoForce with { Horizon = Question.At("2026-01-01T00:00Z") }).Term("3/deployment.term");
        Assert.Equal(2, term.Periods.Count);
        Assert.Equal(new LegalTime.Day(new LocalDate(2030, 11, 10)), term.Periods[1].Expires);
        Assert.Null(term.Ends);
    }

    [Fact]
    public void Karabakh_3_Kelbajar_was_handed_over_in_time_by_the_date_that_the_beneficiary_agreed_to()
    {
        Assert.Equal((Phase.Fulfilled, Basis.Established), (Karabakh3.Phase, Karabakh3.Basis));
        Assert.Equal(new LocalDate(2020, 11, 25), DayOf(Karabakh3.Due));
        Assert.Equal(new LocalDate(2020, 11, 15), DayOf(Karabakh3.DueByText));
    }

    [Fact]
    public void Karabakh_4_Midnight_in_Moscow_is_one_o_clock_in_Baku()
    {
        Assert.Equal(Question.At("2020-11-10T01:00+04:00"), Moment(Karabakh4.Opens));
        Assert.All(Karabakh4.Parts, part => Assert.Equal(Question.At("2020-11-10T01:00+04:00"), part.Since));
    }

    [Fact]
    public void Karabakh_5_Notice_on_1_June_2025_is_too_late_for_2025()
    {
        var term = KarabakhTerm(5);
        var notice = Assert.Single(term.Notices);
        Assert.Equal(2, notice.EndsAfterPeriod);
        Assert.NotNull(notice.Because);

        // The renewal to 2030 stands. Whether a late notice also counts against the renewal after it is arguable: the
        // library takes it as a notice long before that expiry; on the other reading a new one is needed.
        Assert.Equal(new LegalTime.Day(new LocalDate(2030, 11, 10)), term.Ends);
    }

    [Fact]
    public void Karabakh_6_2100_peacekeepers_differ_from_the_strength_stated_by_140()
    {
        var personnel = Karabakh6.Amounts[0];
        Assert.Equal((2_100m, 1_960m, 140m), (personnel.Reached, personnel.Wanted, personnel.Difference));

        // The statement gives a number, no ceiling: it is no violation.
        Assert.Equal("1960 persons (military personnel)", personnel.Stated.ToString());
        Assert.Empty(Karabakh6.Violations);
    }

    [Fact]
    public void Karabakh_7_Half_of_the_corridors_width_is_two_and_a_half_kilometres()
    {
        var corridor = SeedPlaces.Process.Places.OfType<Places.Corridor>().Single(place => place.Id == "lachin-corridor");
        Assert.Equal("2.5 km", corridor.HalfWidth);

        // The text does not say that the road is its middle.
        Assert.Contains(Karabakh.Agreement.Ambiguities, ambiguity => ambiguity.Id == "position-of-corridor");
    }

    [Fact]
    public Task Karabakh_in_words() => Snapshot.Match(Question.InWords(
        ("1", Words(Karabakh.Ask(1))),
        ("1, if the term began when the statement took effect", Words(Karabakh.Ask(1, FromEntryIntoForce))),
        ("2", Words(Karabakh.Ask(1, FromEntryIntoForce with { Horizon = Question.At("2026-01-01T00:00Z") }))),
        ("3", Karabakh3.Explain()),
        ("4", Karabakh4.Explain()),
        ("5", Words(Karabakh.Ask(5, FromEntryIntoForce))),
        ("6", Karabakh6.Explain())));

    private static TermFinding KarabakhTerm(int number) => Karabakh.Ask(number, FromEntryIntoForce).Term("3/deployment.term");

    private static string Words(Assessment assessment) => assessment.Term("3/deployment.term").Explain(assessment);
}
