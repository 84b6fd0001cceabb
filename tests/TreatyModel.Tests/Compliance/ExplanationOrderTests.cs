using TreatyModel.Acts;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>What an explanation puts first, and what it does not leave out.</summary>
public class ExplanationOrderTests
{
    [Fact]
    public void Of_duties_that_stand_alike_the_one_with_the_proved_violation_speaks_for_all()
    {
        var pact = Of(Keep("a+b+c", ActKind.CeaseFire));
        var assessment = pact.Assess(
            Did("alleged", "a", ActKind.OpenFire, "2030-02-10T06:00", "1", Word("ministry-b", "2030-02-11")),
            Did("proved", "b", ActKind.OpenFire, "2030-02-12T06:00", "1", Word("mission", "2030-02-13")));
        var finding = assessment.On("2030-03-01");
        Assert.Equal(Phase.InEffect, finding.Phase);
        Assert.Contains("here 1/do@b", finding.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_named_to_verify_is_not_nobody()
    {
        var named = Of(Keep("a", ActKind.CeaseFire) with { Verifier = "mission" }).Assess().On("2030-02-01");
        Assert.Equal("No violation is on record, nor that the Mission, named to verify it, was watching.", Last(named.Explain()));
        Assert.Equal("No violation is on record, and nobody is on record as watching.", Last(Of(Keep("a", ActKind.CeaseFire)).Assess().On("2030-02-01").Explain()));

        static string Last(string text) => text[(text.LastIndexOf(". ", StringComparison.Ordinal) + 2)..];
    }

    [Fact]
    public void Once_its_own_time_has_passed_too_that_is_the_reason_and_no_more_its_beginning()
    {
        var assessment = Of(Must("a", ActKind.Withdraw, "2030-02-01") with { StartBy = "2030-01-10" }).Assess();
        Assert.Contains("time by which it was to begin", assessment.On("2030-01-20").Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("time by which it was to begin", assessment.On("2030-02-10").Explain(), StringComparison.Ordinal);
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-11 Overdue"], assessment.Life());
        Assert.Equal(At("2030-01-11T00:00:00Z"), assessment.On("2030-02-10").Since);
    }

    [Fact]
    public void A_rival_date_that_changes_no_phase_is_told()
    {
        var done = Did("done", "a", ActKind.Report, "2030-01-05", "1", Word("paper", "2030-01-08"), Word("mission", "2030-01-08") with { Happened = "2030-01-07" });
        var finding = Of(Must("a", ActKind.Report, "2030-01-10")).Assess(done).On("2030-02-01");
        Assert.Equal((Phase.Fulfilled, Basis.Established), (finding.Phase, finding.Basis));
        Assert.Contains("5 January 2030, or 7 January 2030 by mission, (done:", finding.Explain(), StringComparison.Ordinal);
    }
}
