using System.Text.Json;
using System.Text.RegularExpressions;

namespace TreatyModel.Tests.Cli;

public class StatusTests
{
    private static readonly string Karabakh = Repository.File("seeds", "karabakh");

    [Fact]
    public Task The_process_as_it_stood_on_9_April_2022() => Snapshot.Match(Status("--at", "2022-04-09"));

    [Fact]
    public Task The_process_as_it_stood_on_10_November_2020() => Snapshot.Match(Status("--at", "2020-11-10"));

    [Fact]
    public Task The_process_as_it_was_known_on_8_April_2022() => Snapshot.Match(Status("--at", "2022-04-09", "--known-at", "2022-04-08"));

    [Fact]
    public Task The_process_in_Markdown() => Snapshot.Match(Status("--at", "2020-11-10", "--format", "markdown"));

    [Fact]
    public Task The_process_in_JSON()
    {
        var json = Status("--at", "2020-11-10", "--format", "json");
        Assert.Equal("treatymodel/situation/1", JsonDocument.Parse(json).RootElement.GetProperty("format").GetString());
        return Snapshot.Match(json);
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(80, false)]
    [InlineData(120, true)]
    public void A_terminal_gets_a_table_within_its_width(int width, bool colours)
    {
        var run = Run.OnTerminal(width, colours, "status", Karabakh, "--at", "2022-04-09");
        Assert.Equal(colours, Regex.IsMatch(run.Out, @"\e\[[0-9;]*38;5;"));
        Assert.Contains("╭──", run.Out, StringComparison.Ordinal);
        Assert.All(Regex.Replace(run.Out, @"\e\[[0-9;]*m", "").Split('\n'), line => Assert.True(line.TrimEnd('\r').Length <= width, line));
    }

    [Fact]
    public void A_time_is_taken_in_its_own_zone() =>
        Assert.Contains("As it stood at 21:00 on 9 November 2020 (UTC", Status("--at", "2020-11-10T00:00[Europe/Moscow]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("2022-13-40")]
    [InlineData("yesterday")]
    [InlineData("2022-04")]
    public void A_bad_date_is_refused_with_a_sentence(string date)
    {
        var run = Run.Of("status", Karabakh, "--at", date);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Equal($"treaty: --at: '{date}' is no day or time. Write 2022-04-09, 2022-04-09T12:00 or 2022-04-09T12:00Z.\n", run.Error);
    }

    [Fact]
    public void The_date_is_always_needed()
    {
        var run = Run.Of("status", Karabakh);
        Assert.Equal(2, run.Code);
        Assert.Contains("--at 2022-04-09", run.Error, StringComparison.Ordinal);
    }

    private static string Status(params string[] more)
    {
        var run = Run.Of(["status", Karabakh, .. more]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Out;
    }
}
