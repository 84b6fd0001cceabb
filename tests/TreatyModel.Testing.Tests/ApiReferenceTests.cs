using TreatyModel.Agreements;
using TreatyModel.Json;
using TreatyModel.Testing.Generators;
using TreatyModel.Testing.Scenarios;
using TreatyModel.Tests;

namespace TreatyModel.Testing.Tests;

/// <summary>The reference has a page for every public type, and its index leads to every namespace.</summary>
public class ApiReferenceTests
{
    private static readonly string Folder = Repository.File("docs", "api");

    private static Type[] Public { get; } =
        [.. new[] { typeof(Agreement), typeof(TreatyJson), typeof(Scenario), typeof(Gens) }.SelectMany(type => type.Assembly.GetExportedTypes())];

    [Fact]
    public void Every_public_type_has_a_page() =>
        Assert.All(Public, type => Assert.True(File.Exists(Path.Combine(Folder, PageOf(type))), $"docs/api has no {PageOf(type)}: run .ci/reference docs/api."));

    [Fact]
    public void The_index_leads_to_every_namespace()
    {
        var index = File.ReadAllText(Path.Combine(Folder, "README.md"));
        Assert.All(Public.Select(type => type.Namespace).Distinct(), of => Assert.Contains($"({of}.md)", index, StringComparison.Ordinal));
    }

    private static string PageOf(Type type) => $"{type.FullName!.Replace('+', '.').Replace('`', '-')}.md";
}
