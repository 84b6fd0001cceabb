using BenchmarkDotNet.Attributes;
using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;

namespace TreatyModel.Benchmarks;

/// <summary>What stood at an instant: a look-up in the Karabakh process with its own record, beside a search in an array of changes.</summary>
[MemoryDiagnoser]
public class LookUpBenchmarks
{
    private static readonly Assessment Assessed = Assessment.Of(Incidents.Karabakh.Process, Incidents.Karabakh.Chronicle);

    private static readonly ProvisionId Kelbajar = "karabakh-2020-11-09#6/kelbajar";

    private static readonly (Instant From, Phase Phase)[] Changes =
        [.. Assessed.Timeline(Kelbajar).Segments.Select(segment => (segment.From, segment.Value.Phase))];

    private readonly Instant[] instants = [.. Enumerable.Range(0, 1024).Select(day => Instant.FromUtc(2020, 10, 1, 12, 0) + Duration.FromDays(day))];
    private int next;

    [Benchmark(Baseline = true)]
    public Phase Search_in_an_array()
    {
        var at = Next();
        var (low, high) = (0, Changes.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Changes[middle].From <= at ? (middle, high) : (low, middle - 1);
        }

        return Changes[low].Phase;
    }

    [Benchmark]
    public Findings At() => Assessed.At(Next());

    [Benchmark]
    public Phase Phase_at() => Assessed.At(Next())[Kelbajar].Phase;

    private Instant Next() => instants[next++ % instants.Length];
}
