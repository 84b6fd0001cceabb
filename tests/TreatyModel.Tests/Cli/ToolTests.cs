namespace TreatyModel.Tests.Cli;

public sealed class ToolTests : IDisposable
{
    private static readonly string Karabakh = Repository.File("seeds", "karabakh");

    private readonly string folder = Directory.CreateTempSubdirectory("treaty").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_process_without_errors_passes_the_check()
    {
        var run = Run.Of("check", Karabakh);
        Assert.Equal(0, run.Code);
        Assert.Contains(": 0 errors, ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_told_one_a_line_with_their_code()
    {
        var run = Run.Of("check", Written("""{"format":"treatymodel/agreement/1","id":"a","title":"A","participants":[{"actor":"nobody","roles":["party"]}]}"""));
        Assert.Equal(1, run.Code);
        Assert.Matches(@"(?m)^.*a\.json: error TM1\d\d\d: .*$", run.Error);
    }

    [Fact]
    public void What_cannot_be_read_is_unusable_and_told_with_its_place()
    {
        var run = Run.Of("check", Written("{\"format\":\"treatymodel/agreement/1\",\n\"id\":\"a\",\"titel\":\"A\"}"));
        Assert.Equal(2, run.Code);
        Assert.Matches(@"^.*a\.json:2:\d+: error TM0010: ", run.Error);
    }

    [Fact]
    public void The_worst_of_several_paths_counts() => Assert.Equal(2, Run.Of("check", Karabakh, Path.Combine(folder, "none.json")).Code);

    [Theory]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("status", "--at", "2022-04-09")]
    [InlineData("timeline")]
    public void An_unknown_file_is_unusable(string command, params string[] more)
    {
        var run = Run.Of([command, "no-such-file.json", .. more]);
        Assert.Equal((2, "", "treaty: There is no file or folder 'no-such-file.json'.\n"), (run.Code, run.Out, run.Error));
    }

    [Theory]
    [InlineData]
    [InlineData("frobnicate")]
    [InlineData("show")]
    [InlineData("show", "x", "--format", "pdf")]
    [InlineData("check", "--frob", "x")]
    public void Bad_arguments_are_unusable(params string[] args)
    {
        var run = Run.Of(args);
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Out);
        Assert.NotEqual("", run.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("status")]
    [InlineData("timeline")]
    [InlineData("explain")]
    public void Help_has_examples_that_run(params string[] command)
    {
        var run = Run.Of([.. command, "--help"]);
        Assert.Equal(0, run.Code);
        Assert.Contains("Examples:\n  treaty ", run.Out, StringComparison.Ordinal);
        var examples = run.Out.Split('\n').SkipWhile(line => line != "Examples:").Skip(1).Where(line => line.Contains("seeds/", StringComparison.Ordinal));
        Assert.All(examples, example =>
        {
            var words = example.Split(" > ")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1);
            var shown = Run.Of([.. words.Select(word => word.StartsWith("seeds/", StringComparison.Ordinal) ? Repository.File(word.Split('/')) : word)]);
            Assert.Equal((0, true), (shown.Code, shown.Out.Length > 0));
        });
    }

    [Fact]
    public void A_file_of_a_folder_is_shown_with_the_names_of_its_process()
    {
        var run = Run.Of("show", Path.Combine(Karabakh, "agreements", "2020-11-09-statement.json"));
        Assert.Equal(0, run.Code);
        Assert.Contains("Kalbajar/Karvachar/Kelbajar district", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("11 January 2021\n====", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agreement")]
    [InlineData("process")]
    [InlineData("chronicle")]
    public void A_schema_is_written_for_each_kind_of_file(string kind)
    {
        var run = Run.Of("schema", kind);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("http://json-schema.org/draft-07/schema#", System.Text.Json.JsonDocument.Parse(run.Out).RootElement.GetProperty("$schema").GetString());
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void Groups_deep_in_each_other_are_shown_within_the_width(int width)
    {
        var clauses = """{"type":"ceasefire","number":"1","between":["a","b"]}""";
        for (var depth = 0; depth < 25; depth++)
        {
            clauses = $$"""{"type":"clause-group","number":"Chapter the first, article 1","summary":"In one another.","clauses":[{{clauses}}]}""";
        }

        var run = Run.OnTerminal(width, false, "show", Written($$"""{"format":"treatymodel/agreement/1","id":"a","title":"A","clauses":[{{clauses}}]}"""));
        Assert.Equal((0, ""), (run.Code, run.Error));
        var lines = System.Text.RegularExpressions.Regex.Replace(run.Out, "\u001b\\[[0-9;]*m", "").Split('\n');
        Assert.Contains(lines, line => line.Contains("Ceasefire", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.TrimEnd().Length <= width, line));
    }

    [Fact]
    public void What_could_garble_a_terminal_is_replaced_in_problems()
    {
        var file = Written("{\"format\":\"treatymodel/agreement/1\",\"id\":\"a\",\"title\":\"A\",\"clauses\":[{\"type\":\"ceasefire\",\"number\":\"1\u202e2\",\"between\":[\"x\",\"y\"]}]}");
        var (check, missing) = (Run.Of("check", file), Run.Of("check", "no\u001b[31m\u202efile.json"));
        Assert.Contains("1\uFFFD2", check.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', check.Error);
        Assert.Equal("treaty: There is no file or folder 'no\uFFFD[31m\uFFFDfile.json'.\n", missing.Error);
        Assert.DoesNotContain('\u001b', Run.Of("frob\u001b[31m").Error);
    }

    [Fact]
    public void An_argument_with_an_at_sign_is_no_file_of_arguments()
    {
        var file = Path.Combine(folder, "arguments");
        File.WriteAllText(file, "--help");
        Assert.Equal((2, $"treaty: There is no file or folder '@{file}'.\n"), (Run.Of("check", "@" + file).Code, Run.Of("check", "@" + file).Error));
    }

    [Fact]
    public void An_unknown_kind_of_schema_is_unusable() => Assert.Equal(2, Run.Of("schema", "poem").Code);

    private string Written(string json)
    {
        var path = Path.Combine(folder, "a.json");
        File.WriteAllText(path, json);
        return path;
    }
}
