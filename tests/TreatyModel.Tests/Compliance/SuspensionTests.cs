using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>A duty that rests: by whose word, up to when, and what its clock does meanwhile.</summary>
public class SuspensionTests
{
    private static readonly Agreement Report = Of(Must("a", ActKind.Report, "2030-01-31"));

    private static readonly Declaration Resumed = Said("resumed", "a+b", DeclarationKind.Consent, "2030-02-10T00:00", "1", new LegalEffect.Resumes());

    [Fact]
    public void A_clock_that_runs_has_run_out_when_the_duty_is_resumed() =>
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-20 Suspended", "2030-02-10 Overdue"], Report.Assess(Suspended(Clock.Runs), Resumed).Life());

    [Fact]
    public void A_clock_that_stops_moves_the_deadline_back_by_as_long()
    {
        var assessment = Report.Assess(Suspended(Clock.Stops), Resumed);
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-20 Suspended", "2030-02-10 InEffect", "2030-02-22 Overdue"], assessment.Life());
        Assert.Equal(At("2030-02-22T00:00:00Z"), assessment.On("2030-02-15").TooLateFrom);
    }

    [Fact]
    public void As_long_as_it_rests_it_is_never_missed() =>
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-20 Suspended"], Report.Assess(Suspended(Clock.Runs)).Life());

    [Fact]
    public void A_suspension_can_end_on_a_day_of_its_own()
    {
        var until = Said("pause", "a+b", DeclarationKind.Consent, "2030-01-10T00:00", "1", new LegalEffect.Suspends { Until = "2030-01-19" });
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-10 Suspended", "2030-01-20 InEffect", "2030-02-01 Overdue"], Report.Assess(until).Life());
    }

    [Fact]
    public void What_is_done_while_it_rests_can_fulfil_it() =>
        Assert.Equal(Phase.Fulfilled, Report.Assess(Suspended(Clock.Runs), Did("done", "a", ActKind.Report, "2030-01-25", "1")).PhaseOn("2030-01-26"));

    [Fact]
    public void What_happens_while_it_rests_is_no_violation()
    {
        var pact = Of(Keep("a", ActKind.CeaseFire));
        Assert.Empty(pact.Assess(Suspended(Clock.Runs), Did("shot", "a", ActKind.OpenFire, "2030-01-25/2030-01-26", "1"), Resumed).On("2030-03-01").Violations);
    }

    [Fact]
    public void By_one_side_alone_it_is_disputed_and_says_who_is_missing()
    {
        var finding = Report.Assess(Suspended(Clock.Runs) with { By = ["a"] }).On("2030-01-25");
        Assert.Equal((Phase.Suspended, Basis.Disputed), (finding.Phase, finding.Basis));
        Assert.Equal(["b"], finding.Reasons.SelectMany(reason => reason.Missing).Select(one => one.Value));
    }

    [Fact]
    public void The_word_of_one_side_on_Monday_and_of_the_other_on_Friday_add_up()
    {
        var assessment = Report.Assess(Suspended(Clock.Runs) with { By = ["a"] }, Suspended(Clock.Runs) with { Id = "too", By = ["b"], Happened = "2030-01-24T00:00", Attestations = [Word("mission", "2030-01-24")] });
        Assert.Equal(Basis.Disputed, assessment.On("2030-01-22").Basis);
        Assert.Equal((Phase.Suspended, Basis.Established), assessment.StandingOn("2030-01-25"));
    }

    [Fact]
    public void Protection_of_persons_does_not_rest_on_the_word_of_one_side()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-31") with { Unconditional = true });
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-01 Overdue"], pact.Assess(Suspended(Clock.Runs) with { By = ["a"] }).Life());
    }

    [Fact]
    public void A_suspended_agreement_rests_all_but_the_protection_of_persons()
    {
        var pact = Of(Keep("a", ActKind.CeaseFire), Keep("a", ActKind.Respect) with { Unconditional = true });
        var suspended = Did("off", "a+b", ActKind.Suspend, "2030-02-01T00:00") with { Agreements = ["pact"] };
        var resumed = Did("on", "a+b", ActKind.Resume, "2030-03-01T00:00") with { Agreements = ["pact"] };
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-01 Suspended", "2030-03-01 InEffect"], pact.Assess(suspended, resumed).Life());
        Assert.Equal(["Pending", "2030-01-01 InEffect"], pact.Assess(suspended, resumed).Life("2"));
    }

    private static Declaration Suspended(Clock clock) =>
        Said("suspended", "a+b", DeclarationKind.Consent, "2030-01-20T00:00", "1", new LegalEffect.Suspends { Clock = clock });

    [Fact]
    public void A_suspension_of_the_whole_that_is_taken_back_lasted_until_then()
    {
        var rests = Said("rests", "a+b", DeclarationKind.Statement, "2030-02-01T00:00", null, new LegalEffect.Suspends());
        var back = Said("back", "a+b", DeclarationKind.Statement, "2030-03-01T00:00", null, new LegalEffect.Revokes("rests"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-01 Suspended", "2030-03-01 InEffect"], Of(Keep("a", ActKind.CeaseFire)).Assess(rests, back).Life());
    }
}
