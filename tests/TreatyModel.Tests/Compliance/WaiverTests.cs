using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Giving up what is owed, and consenting to what is forbidden.</summary>
public class WaiverTests
{
    private static readonly Agreement Report = Of(Must("a", ActKind.Report, "2030-01-10"));

    private static readonly Agreement NoEntry = Of(Ban("a", ActKind.Enter) with { Where = ["valley"] });

    private static readonly Act Entered = Did("entered", "a", ActKind.Enter, "2030-02-10", "1") with { Where = ["hill"] };

    [Fact]
    public void Waived_by_whom_it_is_owed_to_nothing_is_owed_any_more()
    {
        var assessment = Report.Assess(Said("waived", "b", DeclarationKind.Waiver, "2030-01-15T00:00", "1", new LegalEffect.Waives()));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-11 Overdue", "2030-01-15 Discharged"], assessment.Life());
        Assert.Equal(Basis.Established, assessment.On("2030-01-20").Basis);
    }

    [Fact]
    public void A_waiver_taken_back_counted_until_then_and_what_was_done_meanwhile_stands()
    {
        var waived = Said("waived", "b", DeclarationKind.Waiver, "2030-01-05T00:00", "1", new LegalEffect.Waives());
        var back = Said("back", "b", DeclarationKind.Statement, "2030-01-20T00:00", null, new LegalEffect.Revokes("waived"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-05 Suspended", "2030-01-20 Overdue"], Report.Assess(waived, back).Life());
        Assert.Equal(Phase.Fulfilled, Report.Assess(waived, back, Did("done", "a", ActKind.Report, "2030-01-08", "1")).PhaseOn("2030-03-01"));
    }

    [Fact]
    public void An_incident_is_a_violation_again_once_its_waiver_is_taken_back()
    {
        var waived = Said("waived", "b", DeclarationKind.Waiver, "2030-02-15", "1", new LegalEffect.Waives { Violation = "entered" });
        var back = Said("back", "b", DeclarationKind.Statement, "2030-02-20", null, new LegalEffect.Revokes("waived"));
        Assert.False(Assert.Single(NoEntry.Assess(Entered, waived).On("2030-03-01").Violations).Counts);
        Assert.True(Assert.Single(NoEntry.Assess(Entered, waived, back).On("2030-03-01").Violations).Counts);
    }

    [Fact]
    public void Waived_by_one_of_two_to_whom_it_is_owed_it_is_disputed()
    {
        var pact = Report with { Participants = [Party("a"), Party("b"), Party("c")] };
        var finding = pact.Assess(Said("waived", "b", DeclarationKind.Waiver, "2030-01-15", "1", new LegalEffect.Waives())).On("2030-01-20");
        Assert.Equal((Phase.Discharged, Basis.Disputed), (finding.Phase, finding.Basis));
        Assert.Equal(["c"], finding.Reasons.SelectMany(reason => reason.Missing).Select(one => one.Value));
    }

    [Fact]
    public void Waived_by_the_second_too_it_is_disputed_no_more()
    {
        var pact = Report with { Participants = [Party("a"), Party("b"), Party("c")] };
        var assessment = pact.Assess(
            Said("first", "b", DeclarationKind.Waiver, "2030-01-15", "1", new LegalEffect.Waives()),
            Said("second", "c", DeclarationKind.Waiver, "2030-01-25", "1", new LegalEffect.Waives()));
        Assert.Equal((Phase.Discharged, Basis.Disputed), assessment.StandingOn("2030-01-20"));
        Assert.Equal((Phase.Discharged, Basis.Established), assessment.StandingOn("2030-01-25"));
    }

    [Fact]
    public void Its_bearer_cannot_waive_it() =>
        Assert.NotEqual((Phase.Discharged, Basis.Established), Report.Assess(Said("waived", "a", DeclarationKind.Waiver, "2030-01-15", "1", new LegalEffect.Waives())).StandingOn("2030-01-20"));

    [Fact]
    public void The_claim_from_one_violation_can_be_given_up_and_the_violation_stays_on_the_list()
    {
        var waived = Said("waived", "b", DeclarationKind.Waiver, "2030-03-01", "1", new LegalEffect.Waives { Violation = "entered" });
        var again = Did("again", "a", ActKind.Enter, "2030-04-10", "1") with { Where = ["hill"] };
        Assert.Equal([("entered", "waived"), ("again", null)], NoEntry.Assess(Entered, again, waived).On("2030-05-01").Violations.Select(one => (one.Entry.Value, one.ExcusedBy?.Value)));
    }

    [Fact]
    public void Consent_given_before_makes_an_exception_for_what_it_covers()
    {
        var leave = Said("leave", "b", DeclarationKind.Consent, "2030-02-01", "1", new LegalEffect.Permits { Until = "2030-02-28" }) with { Where = ["hill"] };
        var elsewhere = Did("elsewhere", "a", ActKind.Enter, "2030-02-11", "1") with { Where = ["valley"] };
        var later = Did("later", "a", ActKind.Enter, "2030-03-11", "1") with { Where = ["hill"] };
        Assert.Equal(
            [("entered", false), ("elsewhere", true), ("later", true)],
            NoEntry.Assess(Entered, elsewhere, later, leave).On("2030-05-01").Violations.Select(one => (one.Entry.Value, one.Counts)));
    }

    [Fact]
    public void Consent_given_after_waives() =>
        Assert.False(Assert.Single(NoEntry.Assess(Entered, Said("leave", "b", DeclarationKind.Consent, "2030-02-20", "1")).On("2030-05-01").Violations).Counts);

    [Fact]
    public void Consent_of_somebody_else_makes_no_exception() =>
        Assert.True(Assert.Single(NoEntry.Assess(Entered, Said("leave", "c", DeclarationKind.Consent, "2030-02-01", "1")).On("2030-05-01").Violations).Counts);
}
