using System.Globalization;
using System.Text;
using TreatyModel.Json;

namespace TreatyModel.Tests.Json;

public sealed class ReadCodeTests
{
    private const string Start = "<!-- reading -->\n";
    private const string End = "<!-- /reading -->";

    [Fact]
    public void The_rules_list_every_code_of_reading_and_every_limit()
    {
        var path = Repository.File("docs", "rules.md");
        var text = File.ReadAllText(path);
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));
        Committed.Match(path, text[..start] + Section() + text[end..]);
    }

    [Fact]
    public void Codes_are_distinct_and_in_order()
    {
        var codes = ReadCode.All.Select(code => code.Code).ToArray();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    private static string Section()
    {
        var text = new StringBuilder("| Code | What |\n| --- | --- |\n");
        foreach (var code in ReadCode.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{code}` | {code.Description} |\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"""

            A document is refused at its first unreadable place; a chronicle reports every bad line, {TreatyJsonLimits.Problems} at most, and a streamed one ends at its first. A problem names the file, the line and the column (from 1, as an editor counts), and the place in the document by position: `clauses[2].due`. Nothing of a file that was refused is handed out.

            A byte order mark is accepted and never written, and so are Windows line breaks. Limits, so that no file exhausts memory or time:

            | What | At most |
            | --- | --- |
            | Depth of objects and lists in each other | {TreatyJsonLimits.Depth} |
            | A file | {TreatyJsonLimits.DocumentBytes / 1024 / 1024} MiB |
            | A line of a chronicle | {TreatyJsonLimits.LineBytes / 1024 / 1024} MiB |
            | A text | {TreatyJsonLimits.TextLength} characters |
            | Problems of a chronicle | {TreatyJsonLimits.Problems} |

            """).Replace("\r", "").ToString();
    }
}
