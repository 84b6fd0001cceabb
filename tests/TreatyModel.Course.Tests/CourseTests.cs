using System.Text.RegularExpressions;
using TreatyModel.Course.Tests.Documents;

namespace TreatyModel.Course.Tests;

/// <summary>Every block of code in the course compiles, runs, fails and prints as the course says.</summary>
public partial class CourseTests
{
    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(Repository.File("docs", "course"), "??-*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Lessons => [.. Files];

    [Theory]
    [MemberData(nameof(Lessons))]
    public void The_code_of_a_lesson_does_what_the_lesson_says(string lesson)
    {
        var document = Document.Read("docs", "course", lesson);
        Document[] before = [.. Files.TakeWhile(file => file != lesson).Select(file => Document.Read("docs", "course", file))];
        if (DocumentUpdate.Asked)
        {
            var path = Repository.File("docs", "course", lesson);
            File.WriteAllText(path, DocumentUpdate.Of(File.ReadAllText(path), DocumentCheck.Outcomes(document, before)));
            return;
        }

        var drifts = DocumentCheck.Drifts(document, before);
        Assert.True(drifts.Count == 0, string.Join("\n\n", drifts));
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void A_lesson_shows_a_wrong_way_and_the_librarys_way_and_has_a_hidden_solution_for_each_exercise(string lesson)
    {
        var (blocks, text) = (Document.Read("docs", "course", lesson).Blocks, File.ReadAllText(Repository.File("docs", "course", lesson)));
        Assert.Contains(blocks, block => block.Fails.Count > 0 || block.Throws is not null);
        Assert.Contains(blocks, block => block.Program == "library" && block.Stays);
        var exercises = Numbered().Matches(text[text.IndexOf("\n## Exercises\n", StringComparison.Ordinal)..]).Select(match => match.Groups["number"].Value).ToArray();
        Assert.NotEmpty(exercises);
        Assert.Equal(exercises, blocks.Where(block => block.Solution is not null).Select(block => block.Solution!).Distinct());
        Assert.All(blocks.Where(block => block.Solution is not null), block => Assert.True(IsHidden(text, block.Line), $"{block} is not hidden."));
    }

    [Fact]
    public void The_contents_list_every_lesson_under_its_title()
    {
        var contents = File.ReadAllText(Repository.File("docs", "course", "README.md"));
        Assert.All(Files, file => Assert.Contains($"[{File.ReadLines(Repository.File("docs", "course", file)).First()[2..]}]({file})", contents, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_that_the_course_points_to_exists() =>
        Assert.All(Files.Append("README.md"), lesson =>
        {
            var links = Link().Matches(File.ReadAllText(Repository.File("docs", "course", lesson))).Select(match => match.Groups["path"].Value);
            Assert.All(links, link => Assert.True(Path.Exists(Repository.File("docs", "course", link)), $"{lesson} points to {link}, which does not exist."));
        });

    // Whether the last mark before a line opens a hidden part.
    private static bool IsHidden(string text, int line)
    {
        var before = string.Join('\n', text.Split('\n').Take(line));
        return before.LastIndexOf("<details>", StringComparison.Ordinal) > before.LastIndexOf("</details>", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?<number>\d+)\. ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\]\((?!https:)(?<path>[^)#:]+)[^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
