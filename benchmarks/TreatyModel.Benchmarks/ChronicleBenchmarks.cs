using System.Globalization;
using BenchmarkDotNet.Attributes;
using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Time;

namespace TreatyModel.Benchmarks;

/// <summary>What 100,000 entries say of one agreement, beside a loop that knows only what it must.</summary>
[MemoryDiagnoser]
public class ChronicleBenchmarks
{
    private const int Entries = 100_000;

    private static readonly Id<Agreement> Accord = "accord";

    private static readonly Instant KnownAt = Instant.FromUtc(2030, 1, 1, 0, 0);

    private readonly Chronicle chronicle = Make();

    [Benchmark(Baseline = true)]
    public ActKind? Hand_written_loop()
    {
        var last = Instant.MinValue;
        ActKind? kind = null;
        foreach (var line in chronicle.Lines)
        {
            if (line is Act act && act.Agreements.Contains(Accord))
            {
                var known = act.Attestations[0].Known.Latest(DateTimeZone.Utc);
                var happened = act.Happened.Latest(DateTimeZone.Utc);
                if (known <= KnownAt && happened >= last)
                {
                    (last, kind) = (happened, act.Kind);
                }
            }
        }

        return kind;
    }

    [Benchmark]
    public int Entries_known_at_an_instant() => chronicle.EntriesKnownAt(KnownAt, DateTimeZone.Utc).Count;

    [Benchmark]
    public Timeline<RecordedStatus> Status_over_all_time() =>
        StatusHistory.Of(Accord, chronicle.EntriesKnownAt(KnownAt, DateTimeZone.Utc), DateTimeZone.Utc);

    private static Chronicle Make()
    {
        ActKind[] kinds = [ActKind.Announce, ActKind.Draft, ActKind.Sign, ActKind.EnterIntoForce, ActKind.Suspend, ActKind.Resume];
        var start = new LocalDate(2000, 1, 1);
        var lines = new ChronicleLine[Entries];
        for (var i = 0; i < lines.Length; i++)
        {
            // Days run in a fixed, scattered order, so that folding has something to sort.
            When day = start.PlusDays((int)(i * 7919L % 9000));
            lines[i] = new Act
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"entry-{i}"),
                Kind = kinds[i % kinds.Length],
                Happened = day,
                Agreements = [Accord],
                Attestations = [new Attestation { Source = "record", Known = day }],
            };
        }

        return new Chronicle { Lines = [.. lines] };
    }
}
