using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Tests.Compliance;

public partial class QuestionTests
{
    private static readonly Question Minsk = new("minsk2-2015");

    private static Finding Minsk1 => Minsk.Ask(1).At(new LocalDate(2015, 2, 20))["4/resolution"];

    private static Finding Minsk2 => Minsk.Ask(2).At(new LocalDate(2015, 3, 17))["4/resolution"];

    private static Finding Minsk3 => Minsk.Ask().At(Question.At("2015-02-14T22:00Z"))["1"];

    private static Finding Minsk4 => Minsk.Ask().At(new LocalDate(2015, 2, 16))["2/withdraw-weapons@ukraine"];

    private static Finding Minsk5 => Minsk.Ask().At(new LocalDate(2015, 3, 2))["2/withdraw-weapons@ukraine"];

    private static Finding Minsk6 => Minsk.Ask().At(new LocalDate(2015, 6, 1))["9/take-control~begin"];

    [Fact]
    public void Minsk_1_The_resolution_is_due_30_days_after_signature() =>
        Assert.Equal(new LocalDate(2015, 3, 14), DayOf(Minsk1.Due));

    [Fact]
    public void Minsk_2_Adopted_on_17_March_it_is_three_days_late()
    {
        Assert.Equal(Phase.FulfilledLate, Minsk2.Phase);
        Assert.Equal(3, Minsk2.Lateness?.Days);
    }

    [Fact]
    public void Minsk_3_Midnight_in_Kyiv_is_22_00_UTC_on_the_day_before()
    {
        Assert.Equal(Question.At("2015-02-14T22:00Z"), Moment(Minsk3.Opens));
        Assert.Equal(Question.At("2015-02-14T22:00Z"), Minsk3.Since);
    }

    [Fact]
    public void Minsk_4_The_withdrawal_begins_by_16_or_17_February_as_the_text_is_read() =>
        Assert.Equal(["2015-02-16", "2015-02-17"], Candidates(Minsk4.StartBy));

    // A fourth reading, 14 days from the day on which the withdrawal in fact begins, has no date as long as it has not begun.
    [Fact]
    public void Minsk_5_It_ends_by_the_1st_2nd_or_3rd_of_March_as_the_text_is_read()
    {
        Assert.Equal(["2015-03-01", "2015-03-02", "2015-03-03"], Candidates(Minsk5.Due));
        Assert.Contains(Minsk5.Possible, possible => possible.Due is Resolved<LegalTime>.Waiting);
    }

    // On the text alone: the sequence is disputed, and rights under general international law are untouched by it.
    [Fact]
    public void Minsk_6_Without_local_elections_the_duty_on_border_control_is_not_triggered()
    {
        Assert.Equal(Phase.Pending, Minsk6.Phase);
        Assert.Equal((Anchor)"event local-elections", Assert.IsType<Resolved<LegalTime>.Waiting>(Minsk6.Due).For);
        var dispute = Assert.Single(Minsk.Agreement.Ambiguities, ambiguity => ambiguity.Touches.Contains("9"));
        Assert.Equal("sequence-of-border-control", dispute.Id);
        Assert.Equal(2, dispute.Readings.Count);
    }

    [Fact]
    public Task Minsk_in_words() => Snapshot.Match(Question.InWords(
        ("1", Minsk1.Explain()),
        ("2", Minsk2.Explain()),
        ("3", Minsk3.Explain()),
        ("4", Minsk4.Explain()),
        ("5", Minsk5.Explain()),
        ("6", Minsk6.Explain())));
}
