using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ical.Net;

namespace TreatyModel.Tests.Cli;

public sealed partial class TimelineTests : IDisposable
{
    private static readonly string Karabakh = Repository.File("seeds", "karabakh");

    private readonly string folder = Directory.CreateTempSubdirectory("treaty").FullName;

    public static TheoryData<string> Samples =>
        [Karabakh, .. Directory.GetFiles(Repository.File("seeds", "agreements"), "*.json").Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public Task The_winter_after_the_statement() => Snapshot.Match(Timeline(Karabakh, "--from", "2020-11-01", "--to", "2021-01-31"));

    [Fact]
    public Task The_winter_after_the_statement_as_a_Gantt_chart() =>
        Snapshot.Match(Timeline(Karabakh, "--from", "2020-11-01", "--to", "2021-01-31", "--format", "mermaid"));

    [Fact]
    public Task The_winter_after_the_statement_as_a_calendar() =>
        Snapshot.Match(Timeline(Karabakh, "--from", "2020-11-01", "--to", "2021-01-31", "--format", "ics").Replace("\r\n", "\n", StringComparison.Ordinal));

    [Fact]
    public void A_timeline_in_JSON_has_every_duty_and_every_time()
    {
        var json = JsonDocument.Parse(Timeline(Karabakh, "--from", "2020-11-01", "--to", "2021-01-31", "--format", "json")).RootElement;
        Assert.Equal("treatymodel/timeline/1", json.GetProperty("format").GetString());
        var kelbajar = json.GetProperty("limits").EnumerateArray().Where(limit => limit.GetProperty("address").GetString()!.Contains("#6/kelbajar", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["2020-11-15", "2020-11-25"], kelbajar.Select(limit => limit.GetProperty("when").GetString()));
        Assert.True(kelbajar[0].TryGetProperty("replacedFrom", out _));
        Assert.Equal("kelbajar-consent", kelbajar[1].GetProperty("setBy").GetString());
    }

    [Theory]
    [InlineData("signature", "2025-05-10")]
    [InlineData("entry-into-force", "2025-05-10")]
    public void The_last_day_for_notice_follows_the_reading_and_stands_beyond_what_was_laid_out(string reading, string day)
    {
        var json = Timeline(Karabakh, "--to", "2026-12-31", "--known-at", "2022-04-09", "--reading", $"start-of-term={reading}", "--format", "json");
        var notice = JsonDocument.Parse(json).RootElement.GetProperty("limits").EnumerateArray().First(limit => limit.GetProperty("kind").GetString() == "last-day-for-notice");
        Assert.Equal(day, notice.GetProperty("when").GetString());
        Assert.False(notice.TryGetProperty("under", out _));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_calendar_is_the_same_byte_for_byte_and_can_be_read(string path)
    {
        var ics = Timeline(path, "--format", "ics");
        Assert.Equal(ics, Timeline(path, "--format", "ics"));
        Assert.DoesNotMatch(@"(?<!\r)\n", ics);
        Assert.EndsWith("END:VCALENDAR\r\n", ics, StringComparison.Ordinal);
        var events = Calendar.Load(ics)!.Events;
        Assert.Equal(events.Count, events.Select(one => one.Uid).Distinct().Count());
        Assert.Equal(events.Count, JsonDocument.Parse(Timeline(path, "--format", "json")).RootElement.TryGetProperty("limits", out var limits) ? limits.GetArrayLength() : 0);
    }

    // The lines that Mermaid's grammar of Gantt charts reads: what would end a title or start a comment is written as an entity.
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_chart_has_only_lines_that_Mermaid_reads(string path) =>
        Assert.All(Timeline(path, "--format", "mermaid").TrimEnd('\n').Split('\n'), line => Assert.Matches(GanttLine(), line));

    [Fact]
    public void Signs_that_Mermaid_reads_as_its_own_are_written_as_its_entities()
    {
        var file = Path.Combine(folder, "a.json");
        File.WriteAllText(file, """{"format":"treatymodel/agreement/1","id":"a","title":"A: 50 % done; %% no \"comment\" #1","actors":[{"type":"state","id":"n","names":{"en":"N"}}],"clauses":[{"type":"standstill","number":"1: x; y","forces":"n","from":"2024-01-01"}]}""");
        var chart = Timeline(file, "--to", "2024-12-31", "--format", "mermaid");
        Assert.Contains("title A#58; 50 #37; done#59; #37;#37; no #34;comment#34; #35;1", chart, StringComparison.Ordinal);
        Assert.All(chart.TrimEnd('\n').Split('\n'), line => Assert.Matches(GanttLine(), line));
    }

    [Fact]
    public async Task In_a_pipe_and_from_another_folder_it_writes_the_same_and_says_nothing_of_progress()
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in new[] { "exec", Path.Combine(AppContext.BaseDirectory, "treaty.dll"), "timeline", Path.GetRelativePath(folder, Karabakh), "--to", "2021-01-31", "--format", "ics" })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (process.ExitCode, await error));
        Assert.Equal(Timeline(Karabakh, "--to", "2021-01-31", "--format", "ics"), output);
    }

    [Fact]
    public void On_a_terminal_progress_is_shown_beside_the_answer()
    {
        var run = Run.OnTerminal(80, false, "timeline", Karabakh, "--to", "2021-01-31", "--format", "mermaid");
        Assert.Contains("Reading ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Assessing armenia-azerbaijan", run.Error, StringComparison.Ordinal);
        Assert.Equal(Timeline(Karabakh, "--to", "2021-01-31", "--format", "mermaid"), run.Out);
    }

    [Fact]
    public void One_file_of_a_folder_is_shown_alone()
    {
        var chart = Timeline(Path.Combine(Karabakh, "agreements", "2020-11-09-statement.json"), "--format", "mermaid");
        Assert.Contains("section karabakh-2020-11-09", chart, StringComparison.Ordinal);
        Assert.DoesNotContain("section moscow", chart, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-01-01", "2020-01-01", "treaty: --to: 2020-01-01 is before --from, 2021-01-01.\n")]
    [InlineData("2021", "2022-01-01", "treaty: --from: '2021' is no day or time. Write 2022-04-09, 2022-04-09T12:00 or 2022-04-09T12:00Z.\n")]
    public void A_span_that_is_none_is_refused(string from, string to, string says)
    {
        var run = Run.Of("timeline", Karabakh, "--from", from, "--to", to);
        Assert.Equal((2, "", says), (run.Code, run.Out, run.Error));
    }

    [GeneratedRegex("^(gantt|    title [^#:;%]*(#[0-9]+;[^#:;%]*)*|    (dateFormat|axisFormat) [-YMDTHms:%d]+|    todayMarker off|    section [^#:;%]+(#[0-9]+;[^#:;%]*)*|    (Duty|Date) [^#:;%]+(#[0-9]+;[^#:;%]*)* :[a-z]*,? ?[^#;]+)$")]
    private static partial Regex GanttLine();

    private static string Timeline(string path, params string[] more)
    {
        var run = Run.Of(["timeline", path, .. more]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Out;
    }
}
