using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Rendering;

namespace TreatyModel.Tests.Compliance;

public partial class QuestionTests
{
    private static readonly Question Lebanon = new("israel-lebanon-2024");

    private static Finding Lebanon1 => Lebanon.Ask(1).At(new LocalDate(2024, 12, 1))["12"];

    private static Finding Lebanon2 => Lebanon.Ask(2).At(new LocalDate(2025, 2, 10))["12"];

    private static Finding Lebanon3 => Lebanon.Ask(3).At(new LocalDate(2025, 3, 1))["12"];

    private static Finding Lebanon4 => Lebanon.Ask().At(Question.At("2024-11-27T02:00Z"))["1"];

    private static Finding Lebanon5 => Lebanon.Ask(5).At(new LocalDate(2024, 12, 2))["2-L"];

    [Fact]
    public void Lebanon_1_The_withdrawal_is_due_60_days_after_the_cessation_began() =>
        Assert.Equal(Question.At("2025-01-26T04:00+02:00"), Moment(Lebanon1.Due));

    [Fact]
    public void Lebanon_2_After_the_extension_it_is_not_overdue_on_10_February()
    {
        Assert.Equal(Phase.InEffect, Lebanon2.Phase);
        Assert.Equal(new LocalDate(2025, 2, 18), DayOf(Lebanon2.Due));
    }

    // "Should" can be read as an aim: then nothing was owed, and its time has merely passed. Read as owed, the presence at
    // five points is held to be a breach by one side and to rest on security grounds by the other.
    [Fact]
    public void Lebanon_3_Eleven_days_past_the_extended_date_it_is_disputed()
    {
        Assert.Equal((true, Basis.Unknown), (Lebanon3.IsInDefault, Lebanon3.Basis));
        Assert.Equal(11, Lebanon3.Lateness?.Days);
        Assert.Contains(Lebanon3.Possible, possible => possible.Under == "withdrawal-should=aim" && !possible.Phase.IsInDefault());
        Assert.Contains(Lebanon3.Possible, possible => possible.Under == "withdrawal-should=owed" && possible is { Phase: Phase.Breached, Basis: Basis.Disputed });
    }

    [Fact]
    public void Lebanon_4_It_starts_at_02_00_UTC() => Assert.Equal(Question.At("2024-11-27T02:00Z"), Moment(Lebanon4.Opens));

    [Fact]
    public void Lebanon_5_A_rocket_by_a_group_that_is_no_party_is_at_most_an_alleged_breach_of_the_duty_to_prevent()
    {
        Assert.Equal((Phase.Breached, Basis.Alleged), (Lebanon5.Phase, Lebanon5.Basis));
        Assert.Equal("lebanon", Assert.Single(Lebanon5.Bearers).Value);

        // It breaches nobody's duty else, not even alleged.
        var all = Lebanon.Ask(5).At(new LocalDate(2024, 12, 2));
        Assert.Equal(Lebanon5.Address with { Key = "prevent-attack", Bearer = "lebanon" }, Assert.Single(all, finding => finding.Violations.Count > 0).Address);
    }

    [Fact]
    public Task Lebanon_in_words() => Snapshot.Match(Question.InWords(
        ("1", Lebanon1.Explain()),
        ("2", Lebanon2.Explain()),
        ("3", Lebanon3.Explain()),
        ("4", Lebanon4.Explain()),
        ("5", Lebanon5.Explain())));
}
