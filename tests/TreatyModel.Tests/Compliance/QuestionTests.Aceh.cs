using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Rendering;

namespace TreatyModel.Tests.Compliance;

public partial class QuestionTests
{
    private static readonly Question Aceh = new("aceh-2005");

    private static Finding Aceh1 => Aceh.Ask(1).At(new LocalDate(2005, 8, 30))["3.1.1"];

    private static Finding Aceh2 => Aceh.Ask().At(new LocalDate(2005, 9, 15))["4.3/disarm~stage-1"];

    private static Finding Aceh3 => Aceh.Ask(3).At(new LocalDate(2005, 11, 18))["4.3/disarm~stage-3"];

    private static Finding Aceh4 => Aceh.Ask(4).At(new LocalDate(2005, 11, 18))["4.5-4.6/withdraw~stage-3"];

    private static Finding Aceh5 => Aceh.Ask(5).At(new LocalDate(2005, 9, 1))["1.2.1"];

    private static Finding Aceh6 => Aceh.Ask(6).At(new LocalDate(2006, 8, 1))["1.1.1"];

    [Fact]
    public void Aceh_1_The_amnesty_came_on_the_last_day()
    {
        Assert.Equal(Phase.Fulfilled, Aceh1.Phase);
        Assert.Equal(new LocalDate(2005, 8, 30), DayOf(Aceh1.Due));
    }

    // The memorandum says 840 arms in four stages; that a stage is a quarter of them is the mission's practice, as the seed has it.
    [Fact]
    public void Aceh_2_A_stage_is_210_arms()
    {
        var whole = Aceh.Ask().At(new LocalDate(2005, 9, 15))["4.3/disarm"];
        Assert.Equal(840, Assert.Single(whole.Amounts).Wanted);
        Assert.Equal([210m, 210m, 210m, 210m], whole.Parts.Select(stage => stage.Amounts[0].Wanted!.Value));
    }

    [Fact]
    public void Aceh_3_With_166_arms_accepted_the_stage_is_44_short()
    {
        Assert.Equal(Phase.InEffect, Aceh3.Phase);
        var arms = Aceh3.Amounts[0];
        Assert.Equal((166m, 210m, 44m), (arms.Reached, arms.Wanted, arms.Short));
        Assert.Equal(166, Aceh.Ask(3).At(new LocalDate(2005, 11, 18))["4.3/disarm@gam"].Amounts[0].Reached);
    }

    // The question has no events; that the memorandum is signed is supposed, for unsigned it would not bind at all.
    [Fact]
    public void Aceh_4_Forces_need_not_leave_before_the_matching_stage_of_arms_is_verified()
    {
        Assert.Equal(Phase.Pending, Aceh4.Phase);
        Assert.Contains(Aceh4.Reasons, reason => reason is { Kind: ReasonKind.Condition, Rule: null });
    }

    [Fact]
    public void Aceh_5_The_conditions_for_local_parties_are_due_18_months_after_signature() =>
        Assert.Equal(new LocalDate(2007, 2, 15), DayOf(Aceh5.Due));

    [Fact]
    public void Aceh_6_The_law_was_late()
    {
        Assert.Equal(Phase.FulfilledLate, Aceh6.Phase);
        Assert.Equal(new LocalDate(2006, 3, 31), DayOf(Aceh6.Due));
        Assert.Equal(123, Aceh6.Lateness?.Days);
    }

    [Fact]
    public Task Aceh_in_words() => Snapshot.Match(Question.InWords(
        ("1", Aceh1.Explain()),
        ("2", Aceh2.Explain()),
        ("3", Aceh3.Explain()),
        ("4", Aceh4.Explain()),
        ("5", Aceh5.Explain()),
        ("6", Aceh6.Explain())));
}
