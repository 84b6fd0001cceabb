using BenchmarkDotNet.Attributes;
using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;

namespace TreatyModel.Benchmarks;

/// <summary>The Karabakh process with a chronicle of one million entries, beside a loop that only counts them by clause and side. Time and memory are for one entry.</summary>
[MemoryDiagnoser]
public class ProcessBenchmarks
{
    private const int Entries = 1_000_000;

    private Chronicle chronicle = null!;
    private Assessor assessor = null!;
    private ReadyChronicle ready = null!;

    [GlobalSetup]
    public void Prepare()
    {
        chronicle = Incidents.Chronicle(Entries);
        assessor = new Assessor(Incidents.Karabakh.Process);
        ready = assessor.Read(chronicle);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Entries)]
    public Dictionary<(ProvisionId, Id<Actors.Actor>), (int Count, Instant Last)> Counting_loop()
    {
        var counts = new Dictionary<(ProvisionId, Id<Actors.Actor>), (int Count, Instant Last)>();
        foreach (var line in chronicle.Lines)
        {
            if (line is Act { Kind: var kind } act && kind == ActKind.OpenFire)
            {
                var key = (act.Cites[0], act.By[0]);
                counts[key] = (counts.GetValueOrDefault(key).Count + 1, act.Happened.Latest(DateTimeZone.Utc));
            }
        }

        return counts;
    }

    [Benchmark(OperationsPerInvoke = Entries)]
    public ReadyChronicle Read() => assessor.Read(chronicle);

    [Benchmark(OperationsPerInvoke = Entries)]
    public Assessment Assess_a_ready_chronicle() => assessor.Assess(ready);
}
