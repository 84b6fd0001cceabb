using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Sources;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>What counts as proof: the policies that ship, one of a user's own, and the words on one entry.</summary>
public class EvidenceTests
{
    private static readonly Agreement Truce = Of(Keep("a", ActKind.CeaseFire) with { Verifier = "mission" });

    private static readonly Agreement Report = Of(Must("a", ActKind.Report, "2030-01-10"));

    [Theory]
    [InlineData("mission", "", Basis.Established)]
    [InlineData("paper", "", Basis.Established)]
    [InlineData("ministry-b", "", Basis.Alleged)]
    [InlineData("ministry-a", "", Basis.Established)]
    [InlineData("hearsay", "", Basis.Alleged)]
    [InlineData("paper", "ministry-a", Basis.Disputed)]
    [InlineData("mission", "ministry-a", Basis.Established)]
    [InlineData("court", "ministry-a", Basis.Established)]
    [InlineData("mission", "mission", Basis.Disputed)]
    [InlineData("ministry-b+paper", "", Basis.Established)]
    public void By_default_a_violation_rests_on_who_says_so_and_who_denies_it(string says, string denies, Basis basis) =>
        Assert.Equal(basis, Assert.Single(Truce.Assess(Shot(says, denies)).On("2030-03-01").Violations).Basis);

    [Theory]
    [InlineData("mission", "", Basis.Established)]
    [InlineData("mission", "ministry-a", Basis.Established)]
    [InlineData("paper+ministry-b+court", "", null)]
    public void Under_the_named_verifier_only_its_word_counts(string says, string denies, Basis? basis) =>
        Assert.Equal(basis, Truce.Under(EvidencePolicy.NamedVerifierOnly, Shot(says, denies)).On("2030-03-01").Violations.SingleOrDefault()?.Basis);

    [Fact]
    public void Where_the_text_names_no_verifier_that_policy_is_the_default() =>
        Assert.Equal(Phase.Fulfilled, Report.Under(EvidencePolicy.NamedVerifierOnly, Did("done", "a", ActKind.Report, "2030-01-05", "1")).PhaseOn("2030-01-10"));

    [Theory]
    [InlineData("hearsay", "")]
    [InlineData("ministry-b", "ministry-a")]
    public void Under_any_report_any_word_is_proof_whoever_denies_it(string says, string denies) =>
        Assert.Equal(Basis.Established, Assert.Single(Truce.Under(EvidencePolicy.AnyReport, Shot(says, denies)).On("2030-03-01").Violations).Basis);

    [Theory]
    [InlineData("ministry-a", Basis.Alleged)]
    [InlineData("ministry-b", Basis.Established)]
    [InlineData("paper", Basis.Established)]
    public void On_a_performance_the_bearers_own_word_is_an_allegation_and_the_other_sides_a_proof(string says, Basis basis) =>
        Assert.Equal((Phase.Fulfilled, basis), Report.Assess(Did("done", "a", ActKind.Report, "2030-01-05", "1", Word(says, "2030-01-06"))).StandingOn("2030-01-10"));

    [Fact]
    public void A_policy_that_weighs_as_no_basis_is_refused()
    {
        var odd = EvidencePolicy.Default with { Name = "odd", Weighs = _ => (Basis)99 };
        var refused = Assert.Throws<ArgumentException>(() => Report.Under(odd, Did("done", "a", ActKind.Report, "2030-01-05", "1")));
        Assert.StartsWith("The policy 'odd' weighs words as 99", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_of_ones_own_is_one_expression()
    {
        var courts = EvidencePolicy.Default with { Name = "courts", Weighs = words => words.Says.HasFlag(Voices.Court) ? Basis.Established : null };
        Assert.Empty(Truce.Under(courts, Shot("mission", "")).On("2030-03-01").Violations);
        Assert.Single(Truce.Under(courts, Shot("court", "")).On("2030-03-01").Violations);
    }

    [Fact]
    public void A_policy_can_leave_a_source_unheard()
    {
        var deaf = EvidencePolicy.Default with { Name = "without the paper", Hears = word => word.Source != "paper" };
        Assert.Empty(Truce.Under(deaf, Shot("paper", "")).On("2030-03-01").Violations);
        Assert.Equal(Basis.Alleged, Assert.Single(Truce.Under(deaf, Shot("paper+ministry-b", "")).On("2030-03-01").Violations).Basis);
    }

    [Fact]
    public void Words_that_are_passed_on_are_those_of_whom_they_come_from()
    {
        var shot = Did("shot", "a", ActKind.OpenFire, "2030-02-10/2030-02-11", "1", Word("paper", "2030-02-12") with { PassedOnFrom = "b" });
        Assert.Equal(Basis.Alleged, Assert.Single(Truce.Assess(shot).On("2030-03-01").Violations).Basis);
    }

    [Fact]
    public void An_incident_reported_five_times_is_one_incident()
    {
        var told = Truce.Assess(Shot("mission+paper+ministry-b+court+hearsay", ""));
        var added = Truce.Assess(
            [Shot("ministry-b", ""), .. new[] { "mission", "paper", "court", "hearsay" }.Select(source => new Attests { Entry = "shot", Attestation = Word(source, "2030-02-20") })]);
        Assert.Single(told.On("2030-03-01").Violations);
        Assert.Equal(Basis.Established, Assert.Single(added.On("2030-03-01").Violations).Basis);
        Assert.Empty(told.CompareTo(added));
    }

    [Fact]
    public void Two_entries_that_turn_out_to_be_one_are_one_incident()
    {
        var same = new SameAs { Entry = "shot", Other = "fire", Attestation = Word("mission", "2030-02-20") };
        var fire = Did("fire", "a", ActKind.OpenFire, "2030-02-10/2030-02-11", "1", Word("paper", "2030-02-15"));
        Assert.Equal(2, Truce.Assess(Shot("ministry-b", ""), fire).On("2030-03-01").Violations.Count);
        Assert.Equal(Basis.Established, Assert.Single(Truce.Assess(Shot("ministry-b", ""), fire, same).On("2030-03-01").Violations).Basis);
    }

    [Fact]
    public void That_it_is_no_breach_is_another_thing_to_say_than_that_it_did_not_happen()
    {
        var held = Did("shot", "a", ActKind.OpenFire, "2030-02-10/2030-02-11", "1", Word("paper", "2030-02-12"), Word("ministry-a", "2030-02-12") with { HeldAs = Characterization.NoBreach });
        Assert.Equal(Basis.Disputed, Assert.Single(Truce.Assess(held).On("2030-03-01").Violations).Basis);
        var cleared = held with { Attestations = [Word("paper", "2030-02-12"), Word("mission", "2030-02-12") with { HeldAs = Characterization.NoBreach }] };
        Assert.Empty(Truce.Assess(cleared).On("2030-03-01").Violations);
    }

    [Fact]
    public void Sources_that_name_different_actors_leave_it_disputed()
    {
        var shot = Did("shot", "a", ActKind.OpenFire, "2030-02-10/2030-02-11", "1", Word("mission", "2030-02-12"), Word("paper", "2030-02-12") with { By = ["b"] });
        Assert.Equal(Basis.Disputed, Assert.Single(Truce.Assess(shot).On("2030-03-01").Violations).Basis);
    }

    [Fact]
    public void A_finding_of_the_verifier_proves_what_was_alleged_and_clears_what_was_none()
    {
        var alleged = Shot("ministry-b", "ministry-a");
        var proved = Said("found", "mission", DeclarationKind.Finding, "2030-02-20", "1", new LegalEffect.Finds { What = FindingKind.Breach, Of = "shot" });
        var cleared = Said("found", "mission", DeclarationKind.Finding, "2030-02-20", "1", new LegalEffect.Finds { What = FindingKind.NoBreach, Of = "shot" });
        Assert.Equal(Basis.Established, Assert.Single(Truce.Assess(alleged, proved).On("2030-03-01").Violations).Basis);
        var violation = Assert.Single(Truce.Assess(alleged, cleared).On("2030-03-01").Violations);
        Assert.Equal((false, "found"), (violation.Counts, violation.ExcusedBy?.Value));
    }

    [Fact]
    public void A_partys_own_finding_that_it_was_none_weighs_what_the_policy_makes_of_it()
    {
        var none = Said("none", "a", DeclarationKind.Finding, "2030-02-20", "1", new LegalEffect.Finds { What = FindingKind.NoBreach, Of = "shot" }, "ministry-a");
        Assert.Equal(Basis.Disputed, Assert.Single(Truce.Assess(Shot("paper", ""), none).On("2030-03-01").Violations).Basis);
        Assert.Equal(Basis.Established, Assert.Single(Truce.Under(EvidencePolicy.AnyReport, Shot("paper", ""), none).On("2030-03-01").Violations).Basis);
        Assert.Equal(Basis.Established, Assert.Single(Truce.Under(EvidencePolicy.NamedVerifierOnly, Shot("mission", ""), none).On("2030-03-01").Violations).Basis);
    }

    [Fact]
    public void A_breach_that_the_verifier_finds_is_one_where_nobody_else_is_heard()
    {
        var found = Said("found", "mission", DeclarationKind.Finding, "2030-02-20", "1", new LegalEffect.Finds { What = FindingKind.Breach, Of = "shot" });
        var heard = Truce.Under(EvidencePolicy.NamedVerifierOnly, Shot("ministry-b", "ministry-a"), found);
        Assert.Equal((Phase.Breached, Basis.Established), heard.StandingOn("2030-02-10"));
        Assert.Equal(Truce.Assess(Shot("ministry-b", "ministry-a"), found).Life(), heard.Life());
        Assert.Equal("shot", Assert.Single(heard.On("2030-03-01").Violations).Entry.Value);
        var claimed = found with { Kind = DeclarationKind.Claim, By = ["b"] };
        Assert.Empty(Truce.Under(EvidencePolicy.NamedVerifierOnly, Shot("ministry-b", "ministry-a"), claimed).On("2030-03-01").Violations);
    }

    [Fact]
    public void It_is_one_whichever_of_the_two_comes_in_first()
    {
        ChronicleLine[] lines = [Said("found", "mission", DeclarationKind.Finding, "2030-02-20", "1", new LegalEffect.Finds { What = FindingKind.Breach, Of = "shot" }), Shot("ministry-b", "")];
        var monitor = new ComplianceMonitor(Truce, Record(), new AssessmentOptions { Policy = EvidencePolicy.NamedVerifierOnly });
        foreach (var line in lines)
        {
            monitor.Add(line);
        }

        Assert.Equal((Phase.Breached, Basis.Established), monitor.Current.StandingOn("2030-02-10"));
    }

    [Fact]
    public void A_finding_on_an_incident_that_cites_nothing_bears_on_what_the_incident_cites()
    {
        var found = Said("found", "mission", DeclarationKind.Finding, "2030-02-20", null, new LegalEffect.Finds { What = FindingKind.Breach, Of = "shot" }) with { Agreements = [] };
        ChronicleLine[] lines = [Shot("ministry-b", "ministry-a"), found];
        Assert.Equal((Phase.Breached, Basis.Established), Truce.Assess(lines).StandingOn("2030-02-10"));
        var monitor = new ComplianceMonitor(Truce, Record());
        monitor.Add(found);
        monitor.Add(lines[0]);
        Assert.Equal((Phase.Breached, Basis.Established), monitor.Current.StandingOn("2030-02-10"));
        monitor.Add(new Retracts { Entry = "shot", Attestation = Word("ministry-b", "2030-03-01") });
        Assert.Equal(Phase.InEffect, monitor.Current.PhaseOn("2030-02-10"));
    }

    private static Act Shot(string says, string denies) => Did("shot", "a", ActKind.OpenFire, "2030-02-10/2030-02-11", "1",
        [.. says.Split('+').Select(source => Word(source, "2030-02-12")), .. denies.Length == 0 ? [] : denies.Split('+').Select(source => Word(source, "2030-02-13", Stance.Denies))]);
}
