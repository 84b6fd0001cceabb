using RulesEngine.Models;

namespace TreatyModel.Benchmarks.Race;

/// <summary>Microsoft RulesEngine: rules say what an event makes of an obligation; the host keeps states and deadlines.</summary>
internal static class RulesEngineRace
{
    // Compiled once, outside the measurement, as a host would.
    private static readonly RulesEngine.RulesEngine Engine = new(
    [
        new Workflow
        {
            WorkflowName = "duty",
            Rules =
            [
                new Rule { RuleName = "in time", RuleExpressionType = RuleExpressionType.LambdaExpression, Expression = "fact.Performed && fact.Minute <= fact.Due" },
            ],
        },
    ]);

    internal static async Task<(int InTime, int Late)> Run(RaceEvent[] events, int obligations)
    {
        var due = new long[obligations];
        var (inTime, late) = (0, 0);
        foreach (var one in events)
        {
            var fact = new Fact { Minute = one.Minute, Due = due[one.Obligation], Performed = one.Kind == RaceEventKind.Performed };
            var results = await Engine.ExecuteAllRulesAsync("duty", new RuleParameter("fact", fact));
            if (results[0].IsSuccess)
            {
                inTime++;
            }
            else if (one.Kind == RaceEventKind.Performed)
            {
                late++;
            }
            else
            {
                due[one.Obligation] = one.Minute + 7;
            }
        }

        return (inTime, late);
    }

    /// <summary>What the rules are asked about. Public, so that compiled expressions can read it.</summary>
    public sealed class Fact
    {
        public long Minute { get; init; }

        public long Due { get; init; }

        public bool Performed { get; init; }
    }
}
