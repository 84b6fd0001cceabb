using RulesEngine.Models;

namespace TreatyModel.Benchmarks.Race;

/// <summary>Microsoft RulesEngine: rules say what an event makes of an obligation; the host keeps states, deadlines and the history.</summary>
internal static class RulesEngineRace
{
    // Compiled once, outside the measurement, as a host would; what costs time and is not used is off.
    private static readonly RulesEngine.RulesEngine OneRule = EngineOf(("FulfilledLate", "it.Performed && it.Minute > it.Due"));

    private static readonly RulesEngine.RulesEngine Lifecycle = EngineOf(
        ("InEffect", "it.Begins && it.IsWaiting"),
        ("Overdue", "it.IsInEffect && !it.Performed && it.Minute >= it.Due"),
        ("Fulfilled", "it.IsInEffect && it.Performed && it.Minute <= it.Due"),
        ("FulfilledLate", "it.IsOverdue && it.Performed"));

    /// <summary>The lifecycle in four rules, asked of each event and of each deadline that passes: the first that holds names the state.</summary>
    internal static async Task<(int InTime, int Late)> LifecycleInRules(RaceEvent[] events, int obligations)
    {
        var duties = new Duty[obligations];
        var limits = new PriorityQueue<int, long>();
        var history = new List<RaceChange>(3 * obligations);
        foreach (var one in events)
        {
            while (limits.TryPeek(out var due, out var limit) && limit < one.Minute)
            {
                limits.Dequeue();
                await Ask(due, new Fact { Minute = limit, Due = limit, State = duties[due].State });
            }

            var (begins, performed) = (one.Kind == RaceEventKind.Begins, one.Kind == RaceEventKind.Performed);
            if (begins)
            {
                duties[one.Obligation].Due = one.Minute + 7;
                limits.Enqueue(one.Obligation, one.Minute + 7);
            }

            var duty = duties[one.Obligation];
            await Ask(one.Obligation, new Fact { Minute = one.Minute, Due = duty.Due, State = duty.State, Begins = begins, Performed = performed });
        }

        return (duties.Count(one => one.State == RaceState.Fulfilled), duties.Count(one => one.State == RaceState.FulfilledLate));

        async ValueTask Ask(int obligation, Fact fact)
        {
            foreach (var result in await Lifecycle.ExecuteAllRulesAsync("duty", new RuleParameter("it", fact)))
            {
                if (result.IsSuccess)
                {
                    var state = Enum.Parse<RaceState>(result.Rule.SuccessEvent);
                    duties[obligation].State = state;
                    history.Add(new RaceChange(obligation, fact.Minute, state));
                    return;
                }
            }
        }
    }

    /// <summary>The least that it can be asked: one rule for each event, all else by hand, without an instant from which a duty is overdue.</summary>
    internal static async Task<(int InTime, int Late)> OnlyOneRule(RaceEvent[] events, int obligations)
    {
        var duties = new Duty[obligations];
        var history = new List<RaceChange>(3 * obligations);
        foreach (var one in events)
        {
            var (begins, performed) = (one.Kind == RaceEventKind.Begins, one.Kind == RaceEventKind.Performed);
            var fact = new Fact { Minute = one.Minute, Due = duties[one.Obligation].Due, Begins = begins, Performed = performed };
            var results = await OneRule.ExecuteAllRulesAsync("duty", new RuleParameter("it", fact));
            var state = begins ? RaceState.InEffect : results[0].IsSuccess ? RaceState.FulfilledLate : RaceState.Fulfilled;
            duties[one.Obligation] = new Duty { State = state, Due = begins ? one.Minute + 7 : fact.Due };
            history.Add(new RaceChange(one.Obligation, one.Minute, state));
        }

        return (duties.Count(one => one.State == RaceState.Fulfilled), duties.Count(one => one.State == RaceState.FulfilledLate));
    }

    private static RulesEngine.RulesEngine EngineOf(params (string State, string Expression)[] rules) => new(
        [
            new Workflow
            {
                WorkflowName = "duty",
                Rules =
                [
                    .. rules.Select(rule => new Rule
                    {
                        RuleName = rule.State,
                        SuccessEvent = rule.State,
                        RuleExpressionType = RuleExpressionType.LambdaExpression,
                        Expression = rule.Expression,
                    }),
                ],
            },
        ],
        new ReSettings { EnableScopedParams = false, EnableFormattedErrorMessage = false });

    private struct Duty
    {
        internal RaceState State;
        internal long Due;
    }

    /// <summary>What the rules are asked about. Public, so that compiled expressions can read it.</summary>
    public sealed class Fact
    {
        public long Minute { get; init; }

        public long Due { get; init; }

        public bool Begins { get; init; }

        public bool Performed { get; init; }

        internal RaceState State { get; init; }

        public bool IsWaiting => State == RaceState.Waiting;

        public bool IsInEffect => State == RaceState.InEffect;

        public bool IsOverdue => State == RaceState.Overdue;
    }
}
