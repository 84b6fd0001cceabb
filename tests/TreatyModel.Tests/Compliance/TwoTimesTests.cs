using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Sources;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>When it happened and when it was known: an old question gets its old answer.</summary>
public class TwoTimesTests
{
    private static readonly Agreement Report = Of(Must("a", ActKind.Report, "2030-01-10"));

    private static readonly Act Done = Did("done", "a", ActKind.Report, "2030-01-08", "1", Word("paper", "2030-01-20"));

    [Fact]
    public void What_was_not_known_yet_does_not_count()
    {
        Assert.Equal(Phase.Overdue, Known("2030-01-19T23:59:59Z", Done).PhaseOn("2030-01-12"));
        Assert.Equal(Phase.Fulfilled, Known("2030-01-21T00:00:00Z", Done).PhaseOn("2030-01-12"));
    }

    [Fact]
    public void Entries_can_arrive_late_and_in_any_order()
    {
        var begun = Did("begun", "a", ActKind.Report, "2030-01-05", "1", Word("mission", "2030-02-20")) with { Progress = Progress.Began };
        var monitor = new ComplianceMonitor(Report, Record());
        Assert.Equal(Phase.Overdue, monitor.Current.PhaseOn("2030-01-12"));
        monitor.Add(Done);
        Assert.Equal(Phase.Fulfilled, monitor.Current.PhaseOn("2030-01-12"));
        Assert.Empty(Report.Assess(begun, Done).CompareTo(Report.Assess(Done, begun)));
    }

    [Fact]
    public void A_correction_counts_from_when_it_is_known()
    {
        var corrected = new Corrects { Entry = Done with { Happened = "2030-01-14" }, Attestation = Word("mission", "2030-03-01") };
        Assert.Equal(Phase.Fulfilled, Known("2030-02-28T00:00:00Z", Done, corrected).PhaseOn("2030-01-20"));
        Assert.Equal(Phase.FulfilledLate, Report.Assess(Done, corrected).PhaseOn("2030-01-20"));
    }

    [Fact]
    public void An_entry_that_is_withdrawn_counts_as_never_made_from_when_that_is_known()
    {
        var withdrawn = new Retracts { Entry = "done", Attestation = Word("paper", "2030-03-01") };
        Assert.Equal(Phase.Fulfilled, Known("2030-02-28T00:00:00Z", Done, withdrawn).PhaseOn("2030-01-20"));
        Assert.Equal(Phase.Overdue, Report.Assess(Done, withdrawn).PhaseOn("2030-01-20"));
    }

    [Fact]
    public void A_denial_that_comes_later_disputes_from_when_it_is_known()
    {
        var denied = new Attests { Entry = "done", Attestation = Word("ministry-b", "2030-03-01", Stance.Denies) };
        Assert.Equal(Basis.Established, Known("2030-02-28T00:00:00Z", Done, denied).On("2030-01-20").Basis);
        Assert.Equal(Basis.Disputed, Report.Assess(Done, denied).On("2030-01-20").Basis);
    }

    [Fact]
    public void After_the_last_that_is_known_it_is_projected()
    {
        Assert.False(Report.Assess(Done).On("2030-01-19").IsProjected);
        Assert.True(Report.Assess(Done).On("2030-01-21").IsProjected);
        Assert.False(Known("2031-01-01T00:00:00Z", Done).On("2030-06-01").IsProjected);
    }

    private static Assessment Known(string at, params ChronicleLine[] lines) => Report.Assess(new AssessmentOptions { KnownAt = At(at) }, lines);
}
