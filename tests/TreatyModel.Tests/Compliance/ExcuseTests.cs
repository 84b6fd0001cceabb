using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Grounds not to perform, as long as they last (ILC articles on State responsibility arts 20-25).</summary>
public class ExcuseTests
{
    private static readonly Agreement Report = Of(Must("a", ActKind.Report, "2030-01-31"));

    private static readonly Declaration Flood = Said("flood", "a", DeclarationKind.Notice, "2030-01-20T00:00", "1", new LegalEffect.Excuses { Ground = ExcuseGround.ForceMajeure });

    [Fact]
    public void Whoever_invokes_a_ground_only_alleges_it() =>
        Assert.Equal((Phase.Excused, Basis.Alleged), Report.Assess(Flood).StandingOn("2030-02-05"));

    [Fact]
    public void An_objection_disputes_it_and_a_finding_proves_it()
    {
        var objection = Said("objection", "b", DeclarationKind.Objection, "2030-01-22", "1");
        var finding = Said("finding", "tribunal", DeclarationKind.Finding, "2030-01-25", "1", new LegalEffect.Finds { What = FindingKind.NoBreach }, "court");
        Assert.Equal((Phase.Excused, Basis.Disputed), Report.Assess(Flood, objection).StandingOn("2030-02-05"));
        Assert.Equal((Phase.Excused, Basis.Established), Report.Assess(Flood, objection, finding).StandingOn("2030-02-05"));
    }

    [Fact]
    public void When_the_ground_is_gone_the_time_has_run() =>
        Assert.Equal(
            ["Pending", "2030-01-01 InEffect", "2030-01-20 Excused", "2030-02-10 Overdue"],
            Report.Assess(Flood, Said("over", "a", DeclarationKind.Notice, "2030-02-10T00:00", "1", new LegalEffect.Resumes())).Life());

    [Fact]
    public void Nobody_but_the_bearer_can_invoke_it() =>
        Assert.Equal(Phase.Overdue, Report.Assess(Flood with { By = ["b"] }).PhaseOn("2030-02-05"));

    [Fact]
    public void What_is_found_impossible_for_good_is_owed_no_more()
    {
        var found = Said("found", "tribunal", DeclarationKind.Finding, "2030-02-10T00:00", "1", new LegalEffect.Finds { What = FindingKind.Impossible }, "court");
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-01 Overdue", "2030-02-10 Discharged"], Report.Assess(found).Life());
    }

    [Fact]
    public void While_it_is_excused_what_happens_is_no_violation()
    {
        var pact = Of(Keep("a", ActKind.CeaseFire));
        Assert.Empty(pact.Assess(Flood, Did("shot", "a", ActKind.OpenFire, "2030-01-25/2030-01-26", "1")).On("2030-03-01").Violations);
    }
}
