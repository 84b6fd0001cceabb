using BenchmarkDotNet.Attributes;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Benchmarks;

/// <summary>A multilateral treaty with 200 States, 400 reservations and 2,000 objections: what is in force between all pairs.</summary>
[MemoryDiagnoser]
public class LawBenchmarks
{
    private const int Number = 200;
    private static readonly Instant At = Instant.FromUtc(2010, 1, 1, 0, 0);

    private readonly Id<Actor>[] states = [.. Enumerable.Range(0, Number).Select(number => (Id<Actor>)$"s{number}")];
    private Agreement treaty = null!;
    private Chronicle chronicle = null!;
    private LegalAssessment law = null!;
    private readonly Dictionary<(int Reservation, int By), bool> objections = [];

    [GlobalSetup]
    public void Setup()
    {
        treaty = new Agreement
        {
            Id = "treaty",
            Title = "A treaty",
            Nature = InstrumentNature.Treaty,
            FinalProvisions = new FinalProvisions { EntryIntoForce = EntryIntoForce.AfterConsents(60, "60 days, first day of next month"), LaterJoiners = new JoinerRule { Counting = "60 days, first day of next month" } },
        };
        var lines = new List<ChronicleLine>();
        for (var state = 0; state < Number; state++)
        {
            var day = new LocalDate(2000, 1, 1).PlusDays(state);
            lines.Add(new Act { Id = $"r{state}", Happened = new When.Day(day), Kind = ActKind.Ratify, By = [states[state]], Agreements = ["treaty"], Attestations = [Said(day)] });
            for (var own = 0; own < 2; own++)
            {
                lines.Add(Declared($"v{state}-{own}", day, DeclarationKind.Reservation, new LegalEffect.Reserves(), state) with { Cites = [$"treaty#{own + 1}"] });
                for (var other = 1; other <= 5; other++)
                {
                    var who = (state + (other * 7) + own) % Number;
                    objections[((state * 2) + own, who)] = other == 1;
                    lines.Add(Declared($"o{state}-{own}-{other}", day.PlusDays(200), DeclarationKind.Objection, new LegalEffect.ObjectsTo { To = $"v{state}-{own}", OpposesEntry = other == 1 }, who));
                }
            }
        }

        chronicle = new Chronicle { Lines = [.. lines] };
        law = Assess();
    }

    /// <summary>What one would write by hand for this treaty alone: each reservation of the two, objected to or accepted in silence, and whether the treaty holds between them. No dates, no articles.</summary>
    [Benchmark(Baseline = true)]
    public int Hand_written_loop()
    {
        var found = 0;
        for (var one = 0; one < Number; one++)
        {
            for (var two = one + 1; two < Number; two++)
            {
                var (inForce, effects) = (true, new List<string>(4));
                foreach (var (by, other) in new[] { (one, two), (two, one) })
                {
                    for (var own = 0; own < 2; own++)
                    {
                        var objected = objections.TryGetValue(((by * 2) + own, other), out var opposes);
                        inForce &= !opposes;
                        effects.Add(objected ? opposes ? "not in force" : "not applied" : "modified");
                    }
                }

                found += inForce ? effects.Count : 0;
            }
        }

        return found;
    }

    /// <summary>All 19,900 pairs: in force or not, each reservation with its effect and its articles.</summary>
    [Benchmark]
    public int Between_all_pairs()
    {
        var found = 0;
        for (var one = 0; one < Number; one++)
        {
            for (var two = one + 1; two < Number; two++)
            {
                found += law.Between(states[one], states[two]).At("treaty", At).Reservations.Count;
            }
        }

        return found;
    }

    /// <summary>The whole assessment from 2,600 entries.</summary>
    [Benchmark]
    public LegalAssessment Assess() => LegalAssessment.Of(treaty, chronicle);

    private Declaration Declared(Id<Entry> id, LocalDate day, DeclarationKind kind, LegalEffect effect, int by) => new()
    {
        Id = id,
        Happened = new When.Day(day),
        Kind = kind,
        Effect = effect,
        By = [states[by]],
        Agreements = ["treaty"],
        Attestations = [Said(day)],
    };

    private static Attestation Said(LocalDate day) => new() { Source = "depositary", Known = new When.Day(day) };
}
