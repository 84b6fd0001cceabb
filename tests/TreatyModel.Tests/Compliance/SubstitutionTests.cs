using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Somebody else performs in the bearer's place, who stays answerable.</summary>
public class SubstitutionTests
{
    private static readonly Agreement Report = Of(Must("a", ActKind.Report, "2030-01-31"));

    private static readonly Declaration Sent = Said("sent", "a", DeclarationKind.Statement, "2030-01-05", "1", new LegalEffect.Substitutes("c"));

    private static readonly Act ByC = Did("by-c", "c", ActKind.Report, "2030-01-20", "1");

    [Fact]
    public void Without_a_word_of_the_bearer_anothers_act_does_not_perform_its_duty() =>
        Assert.Equal(Phase.Overdue, Report.Assess(ByC).PhaseOn("2030-02-01"));

    [Fact]
    public void The_one_whom_the_bearer_puts_in_its_place_performs_it_and_the_duty_stays_the_bearers()
    {
        var finding = Report.Assess(Sent, ByC).On("2030-02-01");
        Assert.Equal(Phase.Fulfilled, finding.Phase);
        Assert.Equal(["a"], finding.Bearers.Select(one => one.Value));
    }

    [Fact]
    public void It_makes_no_difference_which_of_the_two_is_told_first()
    {
        var monitor = new ComplianceMonitor(Report, Record());
        monitor.Add(ByC);
        Assert.Equal(Phase.Overdue, monitor.Current.PhaseOn("2030-02-01"));
        monitor.Add(Sent);
        Assert.Equal(Phase.Fulfilled, monitor.Current.PhaseOn("2030-02-01"));
        monitor.Add(new Retracts { Entry = "sent", Attestation = Word("mission", "2030-02-01") });
        Assert.Equal(Phase.Overdue, monitor.Current.PhaseOn("2030-02-01"));
    }

    [Fact]
    public void It_counts_from_when_it_is_said() =>
        Assert.Equal(Phase.Overdue, Report.Assess(Sent with { Happened = "2030-01-25", Attestations = [Word("mission", "2030-01-25")] }, ByC).PhaseOn("2030-02-01"));

    [Fact]
    public void Nobody_but_the_bearer_can_say_so() =>
        Assert.Equal(Phase.Overdue, Report.Assess(Sent with { By = ["c"] }, ByC).PhaseOn("2030-02-01"));

    [Fact]
    public void Once_the_bearer_takes_it_back_it_counts_no_more()
    {
        var back = Said("back", "a", DeclarationKind.Statement, "2030-01-10", null, new LegalEffect.Revokes("sent"));
        Assert.Equal(Phase.Overdue, Report.Assess(Sent, ByC, back).PhaseOn("2030-02-01"));
        var monitor = new ComplianceMonitor(Report, Record(Sent, ByC));
        monitor.Add(back);
        Assert.Equal(Phase.Overdue, monitor.Current.PhaseOn("2030-02-01"));
    }
}
