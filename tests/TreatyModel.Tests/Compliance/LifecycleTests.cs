using TreatyModel.Compliance;
using TreatyModel.Rendering;
using TreatyModel.Tests.Json;

namespace TreatyModel.Tests.Compliance;

/// <summary>The one table of steps, its diagrams, and the page that is written from both.</summary>
public class LifecycleTests
{
    private const string Begin = "<!-- lifecycle -->\n";
    private const string End = "<!-- /lifecycle -->";

    [Fact]
    public Task The_table() => Snapshot.Match(string.Join('\n', Lifecycle.All.Select(life =>
        $"{life}\n{string.Concat(life.Transitions.Select(step => $"  {step}\n"))}")));

    [Fact]
    public Task The_diagrams() => Snapshot.Match(string.Join('\n', Lifecycle.All.Select(life => life.ToMermaid())));

    [Fact]
    public void The_page_is_written_from_the_table()
    {
        var path = Repository.File("docs", "lifecycle.md");
        var text = File.ReadAllText(path);
        var from = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        Committed.Match(path, text[..from] + Page() + text[text.IndexOf(End, StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Each_step_stands_once_and_leaves_no_final_phase() => Assert.All(Lifecycle.All, life =>
    {
        Assert.Equal(life.Transitions.Count, life.Transitions.Select(step => (step.From, step.To)).Distinct().Count());
        Assert.DoesNotContain(life.Transitions, step => step.From.IsFinal() || step.From == step.To);
    });

    [Fact]
    public void Every_phase_of_a_life_can_be_reached_from_pending_and_leads_to_a_final_one() => Assert.All(Lifecycle.All, life =>
    {
        var phases = life.Transitions.SelectMany(step => new[] { step.From, step.To }).Distinct().ToArray();
        Assert.Equal(phases.Order(), Reached(life, Phase.Pending).Order());
        Assert.All(phases, phase => Assert.Contains(Reached(life, phase), reached => reached.IsFinal()));
    });

    [Fact]
    public void Every_phase_is_in_some_life() =>
        Assert.Equal(Enum.GetValues<Phase>(), Lifecycle.All.SelectMany(life => Reached(life, Phase.Pending)).Distinct().Order());

    private static HashSet<Phase> Reached(Lifecycle life, Phase from)
    {
        var reached = new HashSet<Phase> { from };
        while (life.Transitions.Any(step => reached.Contains(step.From) && reached.Add(step.To)))
        {
        }

        return reached;
    }

    private static string Page() => string.Concat(
    [
        "\n## Phases\n\n| Phase | Final | Meaning |\n| --- | --- | --- |\n",
        .. Enum.GetValues<Phase>().Select(phase => $"| `{phase}` | {(phase.IsFinal() ? "yes" : "no")} | {XmlDocumentation.Of(typeof(Phase), phase.ToString())} |\n"),
        .. Lifecycle.All.SelectMany(Section),
        "\n",
    ]);

    private static IEnumerable<string> Section(Lifecycle life) =>
    [
        $"\n## {life.Kind}\n\n{XmlDocumentation.Of(typeof(DutyKind), life.Kind.ToString())}\n\n```mermaid\n{life.ToMermaid()}```\n\n",
        .. life.Transitions.Select(step => $"- {step.Explain()}\n"),
    ];
}
