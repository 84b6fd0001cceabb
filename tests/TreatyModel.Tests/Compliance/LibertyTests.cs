using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Permissions and powers: when they can be used, whether each use is valid, and what a use changes.</summary>
public class LibertyTests
{
    [Fact]
    public void It_can_be_used_any_number_of_times_until_its_time_is_over()
    {
        var pact = Of(May("a", ActKind.Visit) with { Until = "2030-06-30" });
        var assessment = pact.Assess(Did("one", "a", ActKind.Visit, "2030-02-01", "1"), Did("two", "a", ActKind.Visit, "2030-03-01", "1"));
        Assert.Equal(["Pending", "2030-01-01 Available", "2030-07-01 Lapsed"], assessment.Life());
        Assert.All(assessment.On("2030-08-01").Exercises, use => Assert.True(use.IsValid));
        Assert.Equal(2, assessment.On("2030-08-01").Exercises.Count);
    }

    [Fact]
    public void What_can_be_used_once_lapses_with_its_use()
    {
        var pact = Of(Can("a", ActKind.Decide) with { OnceOnly = true });
        var assessment = pact.Assess(Did("one", "a", ActKind.Decide, "2030-02-01", "1"), Did("two", "a", ActKind.Decide, "2030-03-01", "1"));
        Assert.Equal(["Pending", "2030-01-01 Available", "2030-02-01 Lapsed"], assessment.Life());
        Assert.Equal([true, false], assessment.On("2030-04-01").Exercises.Select(use => use.IsValid));
    }

    [Fact]
    public void A_use_too_early_or_too_late_is_without_effect_and_no_breach()
    {
        var pact = Of(May("a", ActKind.Visit) with { From = "2030-02-01", Until = "2030-06-30" });
        var assessment = pact.Assess(Did("early", "a", ActKind.Visit, "2030-01-15", "1"), Did("late", "a", ActKind.Visit, "2030-07-15", "1"));
        Assert.Equal(["it could not be used yet", "it could be used no longer"], assessment.On("2030-08-01").Exercises.Select(use => use.WithoutEffectBecause));
        Assert.Empty(assessment.At(Day("2030-08-01")).InDefault);
    }

    [Fact]
    public void A_use_beyond_its_amount_is_without_effect()
    {
        var pact = Of(May("a", ActKind.Deploy) with { Amounts = ["at most 100 persons"] });
        var assessment = pact.Assess(
            Did("within", "a", ActKind.Deploy, "2030-02-01", "1") with { Amount = "100 persons" },
            Did("beyond", "a", ActKind.Deploy, "2030-03-01", "1") with { Amount = "101 persons" });
        Assert.Equal([true, false], assessment.On("2030-04-01").Exercises.Select(use => use.IsValid));
    }

    [Fact]
    public void What_a_permission_of_the_text_allows_is_no_violation_of_its_ban()
    {
        var pact = Of(Ban("a", ActKind.Enter) with { Where = ["valley"] }, May("a", ActKind.Enter) with { Where = ["hill"] });
        var assessment = pact.Assess(
            Did("allowed", "a", ActKind.Enter, "2030-02-01") with { Where = ["hill"] },
            Did("forbidden", "a", ActKind.Enter, "2030-03-01") with { Where = ["valley"] });
        Assert.Equal([("allowed", false), ("forbidden", true)], assessment.On("2030-04-01").Violations.Select(one => (one.Entry.Value, one.Counts)));
    }

    [Fact]
    public void The_use_of_a_power_suspends_another_norm_for_as_long_as_it_says()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-06-30"), Can("board", ActKind.Decide, Does(ConsequenceKind.Suspends, "1") with { For = Period.FromDays(10) }));
        var assessment = pact.Assess(Did("decided", "board", ActKind.Decide, "2030-02-01T12:00", "2"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-01T12:00 Suspended", "2030-02-11T12:00 InEffect", "2030-07-01 Overdue"], assessment.Life());
    }

    [Fact]
    public void One_power_suspends_and_another_puts_to_work_again()
    {
        var pact = Of(Keep("a", ActKind.CeaseFire), Can("board", ActKind.Suspend, Does(ConsequenceKind.Suspends, "1")), Can("board", ActKind.Resume, Does(ConsequenceKind.Resumes, "1")));
        var assessment = pact.Assess(Did("off", "board", ActKind.Suspend, "2030-02-01T00:00", "2"), Did("on", "board", ActKind.Resume, "2030-03-01T00:00", "3"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-01 Suspended", "2030-03-01 InEffect"], assessment.Life());
    }

    [Fact]
    public void The_use_of_a_power_ends_a_norm_and_an_invalid_use_changes_nothing()
    {
        var pact = Of(Keep("a", ActKind.CeaseFire), Can("board", ActKind.Decide, Does(ConsequenceKind.Ends, "1")) with { From = "2030-06-01" });
        Assert.Equal(["Pending", "2030-01-01 InEffect"], pact.Assess(Did("early", "board", ActKind.Decide, "2030-02-01", "2")).Life());
        Assert.Equal(Phase.Terminated, pact.Assess(Did("valid", "board", ActKind.Decide, "2030-06-02", "2")).PhaseOn("2030-06-03"));
    }

    [Fact]
    public void The_use_of_a_power_allows_what_a_norm_forbids_within_its_amount()
    {
        var pact = Of(Ban("a", ActKind.Deploy), Can("board", ActKind.Authorize, Does(ConsequenceKind.Permits, "1")));
        var assessment = pact.Assess(
            Did("leave", "board", ActKind.Authorize, "2030-02-01", "2") with { Amount = "50 persons" },
            Did("within", "a", ActKind.Deploy, "2030-03-01", "1") with { Amount = "40 persons" },
            Did("beyond", "a", ActKind.Deploy, "2030-04-01", "1") with { Amount = "60 persons" });
        Assert.Equal([("within", "leave"), ("beyond", null)], assessment.On("2030-05-01").Violations.Select(one => (one.Entry.Value, one.ExcusedBy?.Value)));
    }

    [Fact]
    public void An_offer_that_is_open_until_a_day_lapses_with_it()
    {
        var pact = Of(May("a", ActKind.Visit) with { Modality = Modality.Invitation, Due = "2030-03-31" });
        Assert.Equal(["Pending", "2030-01-01 Available", "2030-04-01 Lapsed"], pact.Assess().Life());
    }
}
