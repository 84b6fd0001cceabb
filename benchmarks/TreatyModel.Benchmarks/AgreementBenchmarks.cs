using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Json;
using TreatyModel.Places;
using TreatyModel.Terms;
using TreatyModel.Validation;

namespace TreatyModel.Benchmarks;

/// <summary>Reading, writing and validating an agreement of twenty clauses, beside parsing the same bytes without knowing what they mean.</summary>
[MemoryDiagnoser]
public class AgreementBenchmarks
{
    private static readonly Agreement Agreement = Make();

    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(TreatyJson.WriteAgreement(Agreement));

    [Benchmark(Baseline = true)]
    public int Parsed_by_JsonDocument()
    {
        using var document = JsonDocument.Parse(Bytes);
        return document.RootElement.GetProperty("clauses").GetArrayLength();
    }

    [Benchmark]
    public Agreement Read() => TreatyJson.ReadAgreement(Bytes);

    [Benchmark]
    public string Write() => TreatyJson.WriteAgreement(Agreement);

    [Benchmark]
    public ValidationReport Validate() => Agreement.Validate();

    private static Agreement Make()
    {
        var north = new State { Id = "north", Names = "Northland" };
        var south = new State { Id = "south", Names = "Southland" };
        var line = new Line { Id = "line", Names = "line of contact", Kind = LineKind.LineOfContact };
        var term = Term.Years(5).RenewedTacitly(unlessNoticeBefore: Period.FromMonths(6));
        return new Agreement
        {
            Id = "ceasefire",
            Title = "Ceasefire",
            Zone = "Europe/Vienna",
            Actors = [north, south],
            Places = [line],
            Participants = [north.As(Role.Party), south.As(Role.Party)],
            Clauses =
            [
                .. Enumerable.Range(1, 10).SelectMany(IEnumerable<Clause> (i) =>
                (Clause[])
                [
                    new Standstill { Number = $"{i}(a)", Forces = [north, south], From = "2024-01-01T00:00" },
                    new PeacekeeperDeployment { Number = $"{i}(b)", Contributor = south, Along = [line], Personnel = "1960 persons", Term = term },
                ]),
            ],
        };
    }
}
