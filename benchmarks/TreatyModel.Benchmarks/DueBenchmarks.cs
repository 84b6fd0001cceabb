using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Text;
using TreatyModel.Terms;

namespace TreatyModel.Benchmarks;

/// <summary>Reading a due date, beside NodaTime's own pattern on the same day.</summary>
[MemoryDiagnoser]
public class DueBenchmarks
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");

    [Benchmark(Baseline = true)]
    public LocalDate Day_by_LocalDatePattern() => Iso.Parse("2020-11-20").Value;

    [Benchmark]
    public Due Day() => Due.Parse("2020-11-20");

    [Benchmark]
    public Due Moment_in_a_zone() => Due.Parse("2020-11-10T00:00[Europe/Moscow]");

    [Benchmark]
    public Due Span_after_an_event() => Due.Parse("1 year and 6 months after entry into force");
}
