using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using TreatyModel.Time;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>A deadline that is moved by consent, without an amending text.</summary>
public class ExtensionTests
{
    private static readonly Agreement Report = Of(Must("a", ActKind.Report, "2030-01-10"));

    private static readonly Declaration Granted = Said("granted", "b", DeclarationKind.Consent, "2030-01-08", "1", new LegalEffect.Extends("2030-01-20"));

    [Fact]
    public void Whoever_it_is_owed_to_can_extend_it_and_the_text_keeps_its_own_date()
    {
        var finding = Report.Assess(Granted, Did("done", "a", ActKind.Report, "2030-01-20", "1")).On("2030-01-20");
        Assert.Equal((Phase.Fulfilled, Basis.Established), (finding.Phase, finding.Basis));
        Assert.Equal(("2030-01-20", "2030-01-10"), (Value(finding.Due), Value(finding.DueByText)));
    }

    [Fact]
    public void An_extension_counts_from_its_own_instant_and_what_was_overdue_stays_in_the_history() =>
        Assert.Equal(
            ["Pending", "2030-01-01 InEffect", "2030-01-11 Overdue", "2030-01-14 InEffect", "2030-01-21 Overdue"],
            Report.Assess(Granted with { Happened = "2030-01-14T00:00", Attestations = [Word("mission", "2030-01-14")] }).Life());

    [Fact]
    public void What_was_performed_already_is_due_when_it_was_due_then()
    {
        var late = Report.Assess(Did("done", "a", ActKind.Report, "2030-01-13", "1"), Granted with { Happened = "2030-01-15", Attestations = [Word("mission", "2030-01-15")] });
        Assert.Equal(("2030-01-10", "3 days"), late.On("2030-02-01") is var finding ? (Value(finding.Due), finding.Lateness?.ToString()) : default);
        Assert.Equal(Phase.FulfilledLate, late.PhaseOn("2030-02-01"));
        Assert.DoesNotContain("moved", late.On("2030-02-01").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Asked_about_earlier_the_deadline_is_the_one_that_stood_then() =>
        Assert.Equal("2030-01-10", Value(Report.Assess(Granted).On("2030-01-07").Due));

    [Fact]
    public void Granted_by_one_of_two_it_is_disputed_and_says_who_did_not_take_part()
    {
        var pact = Report with { Participants = [Party("a"), Party("b"), Party("c")] };
        var finding = pact.Assess(Granted, Did("done", "a", ActKind.Report, "2030-01-15", "1")).On("2030-01-16");
        Assert.Equal((Phase.Fulfilled, Basis.Disputed), (finding.Phase, finding.Basis));
        Assert.Contains("C did not take part, so that it is disputed", finding.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bearer_alone_cannot_extend_its_time_which_is_disputed_from_the_day_of_the_text()
    {
        var assessment = Report.Assess(Granted with { By = ["a"] });
        Assert.Equal((Phase.InEffect, Basis.Established), assessment.StandingOn("2030-01-10"));
        Assert.Equal((Phase.InEffect, Basis.Disputed), assessment.StandingOn("2030-01-15"));
        Assert.Equal([Phase.InEffect, Phase.Overdue], assessment.On("2030-01-15").Possible.Select(one => one.Phase));
        Assert.Equal((Phase.Fulfilled, Basis.Established), Report.Assess(Granted with { By = ["a"] }, Did("done", "a", ActKind.Report, "2030-01-09", "1")).StandingOn("2030-01-15"));
    }

    [Fact]
    public void A_body_that_the_text_empowers_can_extend()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-10"), Can("board", ActKind.Decide));
        Assert.Equal((Phase.InEffect, Basis.Established), pact.Assess(Granted with { By = ["board"] }).StandingOn("2030-01-15"));
    }

    [Fact]
    public void A_time_left_to_somebody_is_due_once_it_is_fixed()
    {
        var pact = Of(Must("a", ActKind.Report, "set by board"));
        Assert.IsType<Resolved<LegalTime>.Waiting>(pact.Assess().On("2030-01-05").Due);
        var fixedTime = Said("fixed", "board", DeclarationKind.Statement, "2030-01-08", "1", new LegalEffect.Fixes("2030-01-20"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-21 Overdue"], pact.Assess(fixedTime).Life());
        Assert.Equal(Phase.InEffect, pact.Assess(fixedTime with { By = ["c"] }).PhaseOn("2030-03-01"));
    }

    [Fact]
    public void Only_who_granted_it_can_take_it_back()
    {
        var back = Said("back", "b", DeclarationKind.Statement, "2030-01-09", null, new LegalEffect.Revokes("granted"));
        Assert.Equal(Phase.Overdue, Report.Assess(Granted, back).PhaseOn("2030-01-15"));
        Assert.Equal(Phase.InEffect, Report.Assess(Granted, back with { By = ["a"] }).PhaseOn("2030-01-15"));
        Assert.Equal(Phase.InEffect, Report.Assess(Granted, back with { By = ["c"] }).PhaseOn("2030-01-15"));
    }

    [Fact]
    public void What_several_granted_stands_until_all_of_them_have_taken_it_back()
    {
        var pact = Report with { Participants = [Party("a"), Party("b"), Party("c")] };
        var granted = Granted with { By = ["b", "c"] };
        var one = Said("one", "b", DeclarationKind.Statement, "2030-01-09", null, new LegalEffect.Revokes("granted"));
        var other = Said("other", "c", DeclarationKind.Statement, "2030-01-10", null, new LegalEffect.Revokes("granted"));
        Assert.Equal(Phase.InEffect, pact.Assess(granted, one).PhaseOn("2030-01-15"));
        Assert.Equal(Phase.Overdue, pact.Assess(other, one, granted).PhaseOn("2030-01-15"));
    }

    private static string? Value(Resolved<LegalTime>? due) => (due as Resolved<LegalTime>.Known)?.Value.ToString();

    [Theory]
    [InlineData("3 days after performance of 2", "2030-01-23 Overdue")]
    [InlineData("day 3 from event quake", "2030-01-22 Overdue")]
    [InlineData("day 3 from deadline of 2", "2030-02-03 Overdue")]
    public void The_new_time_can_hang_on_what_the_text_does_not_tie_to_the_duty(string until, string last)
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-10"), Must("b", ActKind.Release, "2030-01-31"));
        ChronicleLine[] lines =
        [
            Granted with { Effect = new LegalEffect.Extends((Due)until) },
            Did("released", "b", ActKind.Release, "2030-01-19", "2"),
            Did("quake", "c", ActKind.Other("shake"), "2030-01-19") with { Events = ["quake"] },
        ];
        var full = pact.Assess(lines);
        Assert.Equal(last, full.Life()[^1]);
        var monitor = new ComplianceMonitor(pact, Record());
        Assert.All(lines, line => monitor.Add(line));
        Assert.Empty(full.CompareTo(monitor.Current));
        Assert.Empty(full.CompareTo(pact.Assess().WhatIf(lines)));
        monitor.Add(new Retracts { Entry = "granted", Attestation = Word("mission", "2030-01-30") });
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-11 Overdue"], monitor.Current.Life());
    }

    [Fact]
    public void An_extension_taken_back_counted_until_then()
    {
        var granted = Said("granted", "b", DeclarationKind.Consent, "2030-01-08", "1", new LegalEffect.Extends("2030-02-10"));
        var back = Said("back", "b", DeclarationKind.Statement, "2030-01-20T00:00", null, new LegalEffect.Revokes("granted"));
        var assessment = Of(Must("a", ActKind.Report, "2030-01-10")).Assess(granted, back);
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-20 Overdue"], assessment.Life());
        Assert.Equal("2030-02-10", (assessment.On("2030-01-15").Due as Resolved<LegalTime>.Known)?.Value.ToString());
        Assert.Equal("2030-01-10", (assessment.On("2030-01-25").Due as Resolved<LegalTime>.Known)?.Value.ToString());
        Assert.Contains("which was taken back on 20 January 2030", assessment.On("2030-01-25").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_done_while_it_counted_stands()
    {
        var granted = Said("granted", "b", DeclarationKind.Consent, "2030-01-08", "1", new LegalEffect.Extends("2030-02-10"));
        var back = Said("back", "b", DeclarationKind.Statement, "2030-01-20", null, new LegalEffect.Revokes("granted"));
        var pact = Of(Must("a", ActKind.Report, "2030-01-10"));
        Assert.Equal((Phase.Fulfilled, Basis.Established), pact.Assess(granted, back, Did("done", "a", ActKind.Report, "2030-01-15", "1")).StandingOn("2030-03-01"));
        Assert.Equal(Phase.FulfilledLate, pact.Assess(granted, back, Did("done", "a", ActKind.Report, "2030-01-25", "1")).PhaseOn("2030-03-01"));
    }

    [Fact]
    public void Of_two_extensions_the_earlier_stands_again_once_the_later_is_taken_back()
    {
        var assessment = Of(Must("a", ActKind.Report, "2030-01-10")).Assess(
            Said("first", "b", DeclarationKind.Consent, "2030-01-08", "1", new LegalEffect.Extends("2030-02-10")),
            Said("second", "b", DeclarationKind.Consent, "2030-02-01", "1", new LegalEffect.Extends("2030-03-10")),
            Said("back", "b", DeclarationKind.Statement, "2030-02-05", null, new LegalEffect.Revokes("second")));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-11 Overdue"], assessment.Life());
    }
}
