using System.Reflection;
using System.Text.RegularExpressions;

namespace TreatyModel.Tests.Law;

/// <summary>Every article has a test that bears its number, or the page says why it is left to the reader.</summary>
public sealed partial class TreatyLawPageTests
{
    private static readonly string[] Rows =
        [.. File.ReadAllLines(Repository.File("docs", "treaty-law.md")).Where(line => Row().IsMatch(line))];

    [Fact]
    public void Every_article_from_7_to_80_is_on_the_page()
    {
        var covered = Rows.SelectMany(line =>
        {
            var row = Row().Match(line);
            var first = int.Parse(row.Groups["first"].Value, System.Globalization.CultureInfo.InvariantCulture);
            var last = row.Groups["last"].Success ? int.Parse(row.Groups["last"].Value, System.Globalization.CultureInfo.InvariantCulture) : first;
            return Enumerable.Range(first, last - first + 1);
        }).ToHashSet();
        Assert.All(Enumerable.Range(7, 74), article => Assert.True(covered.Contains(article), $"Article {article} is not on the page."));
    }

    [Fact]
    public void A_test_that_the_page_names_exists()
    {
        var tests = typeof(ArticleTests).Assembly.GetTypes().Where(type => type.Namespace == typeof(ArticleTests).Namespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Select(method => method.Name).ToArray();
        Assert.All(Rows, line =>
        {
            var named = Code().Matches(line).Select(match => match.Groups["name"].Value).ToArray();
            Assert.True(named.Length > 0 || line.Contains("left to the reader", StringComparison.Ordinal), line);
            Assert.All(named, name => Assert.True(tests.Any(test => test.StartsWith(name, StringComparison.Ordinal)), $"No test begins with {name}: {line}"));
        });
    }

    [GeneratedRegex(@"^\| (?<first>[0-9]+)(?:\([^)]*\))*(?:-(?<last>[0-9]+))? \|", RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>Article[A-Za-z0-9_]+|Depositary[A-Za-z0-9_]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
