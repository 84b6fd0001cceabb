using BenchmarkDotNet.Attributes;
using TreatyModel.Benchmarks.Race;
using TreatyModel.Compliance;

namespace TreatyModel.Benchmarks;

/// <summary>The deadline race: N obligations, 2N events. Each keeps the whole history; ours keeps the reasons too.</summary>
[MemoryDiagnoser]
public class RaceBenchmarks
{
    private DeadlineRace race = null!;
    private Assessor assessor = null!;
    private ReadyChronicle ready = null!;

    [Params(1_000, 10_000, 100_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        race = DeadlineRace.Of(N);
        assessor = new Assessor(race.Agreement);
        ready = assessor.Read(race.Chronicle);
        race.Check(assessor.Assess(ready));
    }

    [Benchmark(Baseline = true)]
    public Assessment TreatyModel_from_a_ready_chronicle() => assessor.Assess(ready);

    [Benchmark]
    public Assessment TreatyModel_reading_included() => assessor.Assess(race.Chronicle);

    [Benchmark]
    public void Hand_written_loop() => race.Check(HandWrittenLoop.Run(race.Events, N));

    [Benchmark]
    public void Stateless_machine_each() => race.Check(StatelessRace.MachineEach(race.Events, N));

    [Benchmark]
    public void Stateless_one_machine() => race.Check(StatelessRace.OneMachine(race.Events, N));

    [Benchmark]
    public async Task RulesEngine_lifecycle() => race.Check(await RulesEngineRace.LifecycleInRules(race.Events, N));

    [Benchmark]
    public async Task RulesEngine_one_rule() => race.Check(await RulesEngineRace.OnlyOneRule(race.Events, N));
}
