using System.Xml.Linq;

namespace TreatyModel.Tests.Conventions;

/// <summary>Which package needs which: one way, and no library more than it must.</summary>
public class PackageTests
{
    private static readonly Dictionary<string, string[]> Needs = new()
    {
        ["TreatyModel"] = ["FluentValidation", "NodaTime"],
        ["TreatyModel.Json"] = ["TreatyModel"],
        ["TreatyModel.Cli"] = ["Ical.Net", "Spectre.Console", "System.CommandLine", "TreatyModel.Json"],
        ["TreatyModel.Testing"] = ["NodaTime.Testing", "TreatyModel"],
        ["TreatyModel.Testing.CsCheck"] = ["CsCheck", "TreatyModel.Testing"],
    };

    [Fact]
    public void A_package_needs_what_is_listed_here_and_in_the_README() =>
        Assert.Equal(Needs, Directory.EnumerateFiles(Repository.File("src"), "*.csproj", SearchOption.AllDirectories).ToDictionary(file => Path.GetFileNameWithoutExtension(file), Referred));

    private static string[] Referred(string project)
    {
        var elements = XDocument.Load(project).Descendants().ToArray();
        return
        [
            .. elements.Where(element => element.Name == "ProjectReference").Select(element => Path.GetFileNameWithoutExtension(element.Attribute("Include")!.Value.Split('/')[^1]))
                .Concat(elements.Where(element => element.Name == "PackageReference").Select(element => element.Attribute("Include")!.Value))
                .Order(StringComparer.Ordinal),
        ];
    }
}
