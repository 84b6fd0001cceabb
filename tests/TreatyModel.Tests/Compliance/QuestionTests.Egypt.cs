using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Quantities;
using TreatyModel.Rendering;
using TreatyModel.Terms;

namespace TreatyModel.Tests.Compliance;

public partial class QuestionTests
{
    private static readonly Question Egypt = new("egypt-israel-1979");

    private static Finding Egypt1 => Egypt.Ask(1).At(new LocalDate(1979, 5, 1))["Annex I Art. I"];

    private static Finding Egypt2 => Egypt.Ask(2).At(new LocalDate(1979, 5, 1))["I(2)"];

    private static Finding Egypt3 => Egypt.Ask(3).At(new LocalDate(1979, 12, 1))["I(3)"];

    private static Finding Egypt4 => Egypt.Ask(4).At(new LocalDate(1985, 1, 1))["Annex I Art. II A"];

    private static Finding Egypt5 => Egypt.Ask(5).At(new LocalDate(1990, 1, 1))["Annex I Art. II C/no-station-forces"];

    private static Finding Egypt6 => Egypt.Ask(6).At(new LocalDate(2011, 8, 15))["Annex I Art. II C/no-station-forces"];

    private static Finding Egypt7 => Egypt.Ask(7).At(new LocalDate(1983, 3, 1))["Annex I Art. VI/on-demand-1"];

    [Fact]
    public void Egypt_1_The_interim_withdrawal_is_due_nine_months_after_the_ratifications() =>
        Assert.Equal(new LocalDate(1980, 1, 25), DayOf(Egypt1.Due));

    [Fact]
    public void Egypt_2_The_final_withdrawal_is_due_three_years_after_them() =>
        Assert.Equal(new LocalDate(1982, 4, 25), DayOf(Egypt2.Due));

    [Fact]
    public void Egypt_3_Relations_are_not_owed_before_the_interim_withdrawal_is_complete()
    {
        Assert.All(Egypt3.Parts, part => Assert.Equal(Phase.Pending, part.Phase));
        var waits = Assert.Single(Egypt3.Reasons, reason => reason.Kind == ReasonKind.Condition);
        Assert.Equal((Anchor)"performance of Annex I Art. I/withdraw", waits.WaitingFor);
    }

    [Fact]
    public void Egypt_4_Of_several_limits_the_one_on_tanks_is_passed_by_ten()
    {
        Assert.Equal(Phase.Breached, Egypt4.Phase);
        var violation = Assert.Single(Egypt4.Violations);
        Assert.Equal((240m, 10m), (violation.Amount!.Reached, violation.Amount.Excess));
        Assert.Equal("230 vehicles (tanks)", violation.Amount.Stated is Amount.Fixed fix ? fix.Quantity.ToString() : null);
        Assert.Contains(Egypt4.Amounts, amount => amount is { Reached: 21_000, Wanted: 22_000, Excess: 0 });
    }

    [Fact]
    public void Egypt_5_Soldiers_in_a_zone_that_is_kept_for_others_are_a_breach()
    {
        Assert.Equal((Phase.Breached, Basis.Established), (Egypt5.Phase, Egypt5.Basis));
        Assert.Equal("soldiers", Assert.Single(Egypt5.Violations).Entry);
    }

    [Fact]
    public void Egypt_6_With_the_consent_of_both_on_record_before_they_are_none()
    {
        Assert.Equal(Phase.InEffect, Egypt6.Phase);
        var incident = Assert.Single(Egypt6.Violations);
        Assert.Equal(("agreed-activities", false), (incident.ExcusedBy?.Value, incident.Counts));
    }

    [Fact]
    public void Egypt_7_A_verification_asked_for_is_due_within_48_hours()
    {
        // The treaty states no zone; the request bears its own.
        Assert.Equal(Question.At("1983-03-03T10:00Z"), Moment(Egypt7.Due));
        Assert.Equal(Phase.InEffect, Assert.Single(Egypt7.Occurrences).Phase);
    }

    [Fact]
    public Task Egypt_in_words() => Snapshot.Match(Question.InWords(
        ("1", Egypt1.Explain()),
        ("2", Egypt2.Explain()),
        ("3", Egypt3.Explain()),
        ("4", Egypt4.Explain()),
        ("5", Egypt5.Explain()),
        ("6", Egypt6.Explain()),
        ("7", Egypt7.Explain())));
}
