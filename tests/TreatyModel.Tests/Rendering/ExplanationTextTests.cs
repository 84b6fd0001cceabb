using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Json;
using TreatyModel.Rendering;

namespace TreatyModel.Tests.Rendering;

public class ExplanationTextTests
{
    public static TheoryData<string> Samples =>
        [Repository.File("seeds", "karabakh"), .. Directory.GetFiles(Repository.File("seeds", "agreements"), "*.json").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_clause_can_be_explained_and_each_of_its_duties_is(string path)
    {
        var read = TreatyJson.ReadPath(path);
        var assessment = Assessment.Of(read.Process, read.Chronicle);
        var findings = assessment.At(TimelineText.Span(assessment).Start + Duration.FromDays(90));
        foreach (var agreement in read.Process.Agreements)
        {
            foreach (var clause in agreement.AllClauses.Where(clause => clause.Provisions.Count > 0))
            {
                var address = new ProvisionId { Agreement = agreement.Id, Clause = clause.Number };
                var text = ExplanationText.Markdown(findings, address);
                Assert.All(findings.Find(address)?.Parts ?? [], part => Assert.Contains((part.Address with { Agreement = null }).ToString(), Unescaped(text), StringComparison.Ordinal));
                Assert.DoesNotContain("..\n", text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void What_is_not_there_is_refused_with_what_is()
    {
        var read = TreatyJson.ReadPath(Repository.File("seeds", "agreements", "korea-1953.json"));
        var findings = Assessment.Of(read.Process, Chronicle.Empty).At(new LocalDate(1953, 8, 1));
        Assert.Matches(@"'13\(z\)', only clauses 13\(a\), 13\(b\), 13\(c\), 13\(d\), 13 and \d+ more\.$", Assert.Throws<KeyNotFoundException>(() => ExplanationText.Page(findings, "13(z)")).Message);
        Assert.Contains("only korea-1953", Assert.Throws<KeyNotFoundException>(() => ExplanationText.Page(findings, "nowhere#1")).Message, StringComparison.Ordinal);
    }

    private static string Unescaped(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal);
}
