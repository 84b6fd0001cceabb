using System.Text.RegularExpressions;

namespace TreatyModel.Tests.Conventions;

public partial class FileTests
{
    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(Repository.File("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Repository.File("src"), file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.All(Files, file => Assert.True(File.ReadLines(file).Count() <= 300, $"{file} is too long: it holds more than one thought."));

    [Fact]
    public void Half_of_all_files_have_at_most_60_lines()
    {
        var lengths = Files.Select(file => File.ReadLines(file).Count()).Order().ToArray();
        Assert.InRange(lengths[lengths.Length / 2], 1, 60);
    }

    [Fact]
    public void A_file_declares_one_public_type_and_bears_its_name() =>
        Assert.All(Files, file =>
        {
            var names = PublicType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToArray();
            var own = Path.GetFileName(file).Split('.')[0];
            Assert.True(names.Length == 0 || (names.Length == 1 && names[0] == own), $"{file} declares {string.Join(", ", names)}.");
        });

    [Fact]
    public void A_namespace_of_the_library_is_its_folder() =>
        Assert.All(Files.Where(file => file.StartsWith(Repository.File("src", "TreatyModel") + Path.DirectorySeparatorChar, StringComparison.Ordinal)), file =>
        {
            var folder = Path.GetRelativePath(Repository.File("src"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            Assert.True(File.ReadAllText(file).Contains($"namespace {folder};", StringComparison.Ordinal), $"{file} is not in the namespace {folder}.");
        });

    [GeneratedRegex(@"^public (?:sealed |abstract |static |readonly |partial )*(?:record struct|record|class|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PublicType();
}
