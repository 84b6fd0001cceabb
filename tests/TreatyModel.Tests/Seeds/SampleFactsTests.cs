using System.Text.Json;
using TreatyModel.Json;

namespace TreatyModel.Tests.Seeds;

/// <summary>
/// The sample agreements, and the reports that say which property of theirs holds each fact of the sample.
/// A report opens with its case and the number of the sample's clauses, and names the agreement's file where that is
/// elsewhere; every further row is one fact, held by JSON pointers into the agreement, or into another file before "#".
/// </summary>
public sealed class SampleFactsTests
{
    // Words of ours, which no engine reads: a fact held only there would be lost to it.
    private static readonly string[] Prose = ["summary", "note"];

    public static TheoryData<string> Agreements => Names(Repository.File("seeds", "agreements"));

    public static TheoryData<string> Cases => Names(Repository.File("seeds", "agreements", "facts"));

    [Theory]
    [MemberData(nameof(Agreements))]
    public void A_sample_agreement_is_in_canonical_form_and_has_a_report(string id)
    {
        var text = File.ReadAllText(Repository.File("seeds", "agreements", $"{id}.json"));
        var agreement = TreatyJson.ReadAgreement(text);
        Assert.Equal(id, agreement.Id.Value);
        Assert.Equal(text, TreatyJson.WriteAgreement(agreement));
        Assert.NotEmpty(Report.Of(id).Facts);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_fact_of_the_sample_is_held_by_typed_properties(string id)
    {
        var report = Report.Of(id);
        foreach (var fact in report.Facts)
        {
            Assert.NotEmpty(fact.HeldBy);
            foreach (var held in fact.HeldBy)
            {
                var at = held.IndexOf('#', StringComparison.Ordinal);
                var (file, pointer) = at < 0 ? (report.Agreement, held) : (held[..at], held[(at + 1)..]);
                Assert.True(Resolves(file, pointer), $"{fact.Clause} {fact.Name}: '{held}' leads nowhere");
                Assert.DoesNotContain(pointer.Split('/'), Prose.Contains);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_clause_of_the_sample_is_in_the_report(string id)
    {
        var report = Report.Of(id);
        Assert.Equal(
            Enumerable.Range(1, report.Clauses).Select(n => $"{id}#{n}").Order(StringComparer.Ordinal),
            report.Facts.Select(fact => fact.Clause).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(report.Facts.Count, report.Facts.Select(fact => (fact.Clause, fact.Name)).Distinct().Count());
    }

    private static TheoryData<string> Names(string folder) =>
        [.. Directory.GetFiles(folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    // A JSON pointer (RFC 6901) into one of the repository's files that ends at something that says something.
    private static bool Resolves(string file, string pointer)
    {
        if (pointer.Length == 0 || pointer[0] != '/')
        {
            return false;
        }

        using var document = JsonDocument.Parse(File.ReadAllText(Repository.File(file)));
        var at = document.RootElement;
        foreach (var part in pointer[1..].Split('/').Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            var found = at.ValueKind switch
            {
                JsonValueKind.Array when int.TryParse(part, out var index) && index < at.GetArrayLength() => at[index],
                JsonValueKind.Object when at.TryGetProperty(part, out var value) => value,
                _ => default,
            };
            if (found.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
            {
                return false;
            }

            at = found;
        }

        return true;
    }

    private sealed record Fact(string Clause, string Name, IReadOnlyList<string> HeldBy);

    private sealed record Report(string Agreement, int Clauses, IReadOnlyList<Fact> Facts)
    {
        internal static Report Of(string id)
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Repository.File("seeds", "agreements", "facts", $"{id}.json")));
            var rows = document.RootElement.EnumerateArray().ToArray();
            Assert.Equal(id, rows[0].GetProperty("case").GetString());
            return new Report(
                rows[0].TryGetProperty("agreement", out var file) ? file.GetString()! : $"seeds/agreements/{id}.json",
                rows[0].GetProperty("clauses").GetInt32(),
                [.. rows.Skip(1).Select(row => new Fact(
                    row.GetProperty("clause").GetString()!,
                    row.GetProperty("fact").GetString()!,
                    [.. row.GetProperty("heldBy").EnumerateArray().Select(held => held.GetString()!)]))]);
        }
    }
}
