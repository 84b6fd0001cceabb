using BenchmarkDotNet.Attributes;
using TreatyModel.Benchmarks.Race;
using TreatyModel.Compliance;

namespace TreatyModel.Benchmarks;

/// <summary>Lines that come one at a time: the race in order of time, and backwards; beside a full assessment of all of them once. Time and memory are for one line.</summary>
[MemoryDiagnoser]
public class MonitorBenchmarks
{
    private const int Obligations = 10_000;
    private const int Lines = 2 * Obligations;

    private readonly DeadlineRace race = DeadlineRace.Of(Obligations);
    private readonly Assessor assessor;
    private ComplianceMonitor monitor = null!;

    public MonitorBenchmarks() => assessor = new Assessor(race.Agreement);

    [IterationSetup]
    public void Begin() => monitor = new ComplianceMonitor(race.Agreement, race.Chronicle with { Lines = [] });

    [Benchmark(Baseline = true, OperationsPerInvoke = Lines)]
    public Assessment All_at_once() => assessor.Assess(race.Chronicle);

    [Benchmark(OperationsPerInvoke = Lines)]
    public void One_by_one_in_order()
    {
        foreach (var line in race.Chronicle.Lines)
        {
            monitor.Add(line);
        }
    }

    [Benchmark(OperationsPerInvoke = Lines)]
    public void One_by_one_backwards()
    {
        for (var i = race.Chronicle.Lines.Count - 1; i >= 0; i--)
        {
            monitor.Add(race.Chronicle.Lines[i]);
        }
    }
}
