using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Sources;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>The monitor: one writes, any number read, and what was read never changes.</summary>
public class MonitorTests
{
    private static readonly Agreement Reports = Of(Must("a", ActKind.Report, "2030-01-10"), Keep("b", ActKind.CeaseFire));

    [Fact]
    public void A_limit_to_what_is_known_is_refused()
    {
        var known = new AssessmentOptions { KnownAt = At("2030-01-01T00:00:00Z") };
        var refused = Assert.Throws<ArgumentException>(() => new ComplianceMonitor(Reports, options: known));
        Assert.StartsWith("A monitor knows all that is added to it: ask for what was known earlier with an Assessment.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ComplianceMonitor(new Assessor(Reports, known)));
    }

    [Fact]
    public void With_a_line_that_is_null_none_is_added()
    {
        var monitor = new ComplianceMonitor(Reports, Record());
        var refused = Assert.Throws<ArgumentException>(() => monitor.Add(Did("done", "a", ActKind.Report, "2030-01-05", "1"), null!));
        Assert.StartsWith("Line 1 is null: nothing was added.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => monitor.Add((ChronicleLine)null!));
        Assert.Equal(Phase.Overdue, monitor.Current.PhaseOn("2030-02-01"));
    }

    [Fact]
    public void It_says_the_phase_before_and_after()
    {
        var monitor = new ComplianceMonitor(Reports, Record());
        Assert.Equal("pact#1/do@a: InEffect -> Fulfilled", monitor.Add(Did("done", "a", ActKind.Report, "2030-01-05", "1", Word("paper", "2030-01-06"))).ToString());
        Assert.Equal("pact#1/do@a: Fulfilled, Established -> Disputed", monitor.Add(new Attests { Entry = "done", Attestation = Word("ministry-b", "2030-01-07", Stance.Denies) }).ToString());
        Assert.Equal("pact#2/do@b: no other phase", monitor.Add(Did("quiet", "b", ActKind.CeaseFire, "2030-01-08", "2")).ToString());
        Assert.Equal("nothing changed", monitor.Add(Did("elsewhere", "c", ActKind.Build, "2030-01-06")).ToString());
    }

    [Fact]
    public void It_tells_of_lines_that_change_nothing_and_does_not_throw()
    {
        var monitor = new ComplianceMonitor(Reports, Record());
        var done = Did("done", "a", ActKind.Report, "2030-01-05", "1");
        Assert.Empty(monitor.Add(done).Ignored);
        Assert.Equal("an entry 'done' is on record already", Assert.Single(monitor.Add(done).Ignored).Why);
        Assert.Equal("an entry 'done' is on record already", Assert.Single(monitor.Add(done with { Happened = "2030-01-20" }).Ignored).Why);
        var update = monitor.Add(new Retracts { Entry = "ghost", Attestation = Word("paper", "2030-01-08") });
        Assert.Equal(("the entry 'ghost' is not on record", "ignored: the entry 'ghost' is not on record"), (Assert.Single(update.Ignored).Why, update.ToString()));
        Assert.Empty(monitor.Add(new Retracts { Entry = "done", Attestation = Word("paper", "2030-01-08") }).Ignored);
        Assert.Equal("the entry 'done' was withdrawn or merged with another", Assert.Single(monitor.Add(done).Ignored).Why);
        Assert.Equal(Phase.Overdue, monitor.Current.PhaseOn("2030-02-01"));
    }

    [Fact]
    public void A_second_entry_that_was_known_first_is_taken()
    {
        var monitor = new ComplianceMonitor(Reports, Record());
        monitor.Add(Did("done", "a", ActKind.Report, "2030-01-20", "1"));
        Assert.Empty(monitor.Add(Did("done", "a", ActKind.Report, "2030-01-05", "1")).Ignored);
        Assert.Equal(Phase.Fulfilled, monitor.Current.PhaseOn("2030-02-01"));
    }

    [Fact]
    public void It_says_which_duties_a_line_changed_and_how()
    {
        var monitor = new ComplianceMonitor(Reports, Record());
        var update = monitor.Add(Did("done", "a", ActKind.Report, "2030-01-05", "1"));
        Assert.Equal(["pact#1/do@a"], update.Duties.Select(duty => duty.ToString()));
        Assert.Equal((Phase.InEffect, Phase.Fulfilled), Assert.Single(update.Differences).Stretches[0].Value is var (one, other) ? (one.Phase, other.Phase) : default);
        Assert.True(monitor.Add(Did("elsewhere", "c", ActKind.Build, "2030-01-06")).IsEmpty);
    }

    [Fact]
    public void What_was_read_stays_as_it_was()
    {
        var monitor = new ComplianceMonitor(Reports, Record());
        var before = monitor.Current;
        monitor.Add(Did("done", "a", ActKind.Report, "2030-01-05", "1"));
        Assert.Equal(Phase.Overdue, before.PhaseOn("2030-02-01"));
        Assert.Equal(Phase.Fulfilled, monitor.Current.PhaseOn("2030-02-01"));
    }

    [Fact]
    public async Task Several_read_while_one_writes_and_each_sees_whole_steps_only()
    {
        const int Incidents = 200;
        var monitor = new ComplianceMonitor(Reports, Record());
        var done = false;
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(
            () =>
            {
                var seen = 0;
                while (!Volatile.Read(ref done))
                {
                    var finding = monitor.Current.On("2031-01-01", "2");
                    Assert.Equal(finding.Violations.Count, finding.Violations.Select(one => one.Entry).Distinct().Count());
                    Assert.InRange(finding.Violations.Count, seen, Incidents);
                    seen = finding.Violations.Count;
                    Assert.NotEmpty(finding.Reasons);
                }
            },
            TestContext.Current.CancellationToken)).ToArray();
        for (var i = 0; i < Incidents; i++)
        {
            monitor.Add(Did($"shot-{i}", "b", ActKind.OpenFire, $"2030-02-{(i % 28) + 1:00}T{i % 24:00}:00", "2"));
        }

        Volatile.Write(ref done, true);
        await Task.WhenAll(readers);
        Assert.Equal(Incidents, monitor.Current.On("2031-01-01", "2").Violations.Count);
    }
}
