using System.Reflection;
using System.Text.RegularExpressions;

namespace TreatyModel.Tests.Shapes;

/// <summary>The tags of the shapes that 385 clauses of 33 agreements need, and where each is shown.</summary>
public sealed partial class ShapeCatalogueTests
{
    private static readonly Dictionary<string, (string Family, string Meaning)> Tags =
        File.ReadLines(Repository.File("tests", "TreatyModel.Tests", "Shapes", "tags.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => (cells[1], cells[2]), StringComparer.Ordinal);

    private static readonly (Type Table, ShapeExample Example)[] Shown =
        [.. typeof(ShapeCatalogueTests).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ShapeCatalogueTests).Namespace)
            .SelectMany(type => type.GetProperty("Examples", BindingFlags.Static | BindingFlags.NonPublic)?.GetValue(null) is ShapeExample[] examples
                ? examples.Select(example => (type, example))
                : [])];

    [Fact]
    public void Every_shape_has_one_example_or_is_named_in_the_design_as_having_no_type() =>
        Assert.Equal(
            Tags.Keys.Order(StringComparer.Ordinal),
            Shown.Select(row => row.Example.Tag).Concat(WithoutType()).Order(StringComparer.Ordinal));

    [Fact]
    public void An_example_says_what_its_tag_means_and_stands_in_the_table_of_its_family() =>
        Assert.All(Shown, row =>
        {
            var (family, meaning) = Tags[row.Example.Tag];
            Assert.Equal(meaning, row.Example.Meaning);
            Assert.Equal($"{Table(family)}Tests", row.Table.Name);
        });

    // "Condition / sequence" is Condition, "Third party" is ThirdParty.
    private static string Table(string family) =>
        string.Concat(family.Split(" / ")[0].Split(' ', '-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static IEnumerable<string> WithoutType() =>
        File.ReadLines(Repository.File("docs", "design.md"))
            .SkipWhile(line => line != "## Shapes that have no type of their own")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => Named().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["tag"].Value);

    [GeneratedRegex(@"^- `(?<tag>[A-Z]+_\w+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
