using TreatyModel.Json;
using TreatyModel.Rendering;

namespace TreatyModel.Tests.Seeds;

/// <summary>The sample agreements as they read in English, clause by clause.</summary>
public class AgreementTests
{
    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Repository.File("seeds", "agreements"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task An_agreement_reads_clause_by_clause(string name)
    {
        var file = Repository.File("seeds", "agreements", $"{name}.json");
        var agreement = TreatyJson.ReadAgreement(File.ReadAllText(file), file);
        return Snapshot.Match(agreement.ToText(), suffix: name);
    }

    [Fact]
    public void Nine_clauses_in_ten_have_a_type()
    {
        var leaves = Names.Select(row => Repository.File("seeds", "agreements", $"{row.Data}.json"))
            .Select(file => TreatyJson.ReadAgreement(File.ReadAllText(file), file))
            .SelectMany(agreement => agreement.AllClauses)
            .Where(clause => clause.Parts.Count == 0)
            .ToArray();
        Assert.InRange(leaves.Count(clause => clause.KindWord == "general-clause"), 0, leaves.Length / 10);
    }
}
