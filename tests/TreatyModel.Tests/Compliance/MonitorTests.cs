using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
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
