using BenchmarkDotNet.Attributes;
using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Testing.Ensembles;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Examples;

namespace TreatyModel.Benchmarks;

/// <summary>A hundred runs of a ceasefire with two hundred entries each, as an ensemble and as the loop that one would write instead.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EnsembleBenchmarks
{
    private const int Runs = 100;
    private const int Days = 200;

    private static readonly Agreement Text = ExampleAgreements.Ceasefire;
    private static readonly LocalDate First = new(2024, 1, 1);
    private static readonly Ensemble Ensemble = Ensemble.Of(Text).Between(First, First.PlusDays(Days - 1)).Runs(Runs).Seed(42);
    private static readonly Instant End = Instant.FromUtc(2024, 7, 18, 21, 0);

    /// <summary>The loop: entries by hand, one assessment a run, on all cores; it asks one duty only.</summary>
    /// <returns>In how many runs the ceasefire was broken.</returns>
    [Benchmark(Baseline = true)]
    public int LoopByHand()
    {
        var assessor = new Assessor(Text, new AssessmentOptions { Horizon = End });
        var broken = 0;
        Parallel.For(0, Runs, run =>
        {
            var lines = new List<ChronicleLine>();
            for (var day = 0; day < Days; day++)
            {
                Time.When when = First.PlusDays(day);
                var by = RandomSource.Of(42, run, day).Chance(0.5) ? Cast.North : Cast.South;
                lines.Add(new Act { Id = $"fire-{day}", Kind = ActKind.UseForce, By = [by], Happened = when, Cites = ["example#1"], Attestations = [new Attestation { Source = "onlooker", Known = when, HeldAs = Characterization.Breach }] });
            }

            var assessment = assessor.Assess(new Chronicle { Sources = [Voice.Onlooker], Lines = [.. lines] });
            if (assessment.At(End - Duration.Epsilon)["1"].Violations.Count > 0)
            {
                Interlocked.Increment(ref broken);
            }
        });
        return broken;
    }

    /// <summary>The ensemble, whose model does not ask what stands.</summary>
    /// <returns>The outcomes of all duties in all runs.</returns>
    [Benchmark]
    public EnsembleResult Simulated() => Ensemble.Simulate(Fires);

    /// <summary>The ensemble, whose model asks at every step what stands.</summary>
    /// <returns>The outcomes of all duties in all runs.</returns>
    [Benchmark]
    public EnsembleResult SimulatedByWhatStands() => Ensemble.Simulate(now => now.Findings["2"].IsInDefault || now.Number > 0 ? Fires(now) : []);

    private static IEnumerable<EntryDraft> Fires(RunStep now) => [(now.Random.Chance(0.5) ? Cast.North : Cast.South).Breaks("1", on: now.Day)];
}
