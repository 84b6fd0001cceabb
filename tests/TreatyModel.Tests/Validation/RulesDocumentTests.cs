using System.Text;
using TreatyModel.Validation;

namespace TreatyModel.Tests.Validation;

/// <summary>docs/rules.md lists what the catalogue lists. TREATYMODEL_UPDATE=1 writes the section anew.</summary>
public class RulesDocumentTests
{
    private const string Begin = "<!-- validation -->\n";
    private const string End = "<!-- /validation -->";

    [Fact]
    public void The_document_lists_every_rule()
    {
        var path = Repository.File("docs", "rules.md");
        var text = File.ReadAllText(path);
        var from = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var to = text.IndexOf(End, StringComparison.Ordinal);
        var expected = Table();
        if (Environment.GetEnvironmentVariable("TREATYMODEL_UPDATE") == "1")
        {
            File.WriteAllText(path, text[..from] + expected + text[to..]);
        }
        else
        {
            Assert.Equal(expected, text[from..to]);
        }
    }

    private static string Table()
    {
        var table = new StringBuilder("| Code | Severity | What | Basis |\n| --- | --- | --- | --- |\n");
        foreach (var rule in RuleCatalogue.All)
        {
            table.Append($"| `{rule.Code}` | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title} | {rule.Basis} |\n".Replace("|  |", "| |", StringComparison.Ordinal));
        }

        return table.ToString();
    }
}
