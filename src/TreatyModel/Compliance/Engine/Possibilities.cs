using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>The answers that readings, a missing zone and the precision of the record leave possible.</summary>
internal static class Possibilities
{
    private const int MaxCombinations = 16;

    private static readonly Offset[] Extremes = [Offset.FromHours(-12), Offset.FromHours(14)];

    internal static ValueList<Possibility> Of(Compliance.Findings findings, Finding finding, DutyResult leading, Instant at)
    {
        var own = new Possibility { Phase = finding.Phase, Basis = finding.Basis, Due = finding.Due, Under = "the text and the record as they stand" };
        if (finding.Level != FindingLevel.Duty)
        {
            return [own];
        }

        var all = new List<Possibility>();
        all.AddRange(Readings(findings, leading));
        all.AddRange(Zones(findings, leading, at));
        if (IsOpenByRecord(finding))
        {
            all.Add(own with { Under = "it happened at the one end of what the record leaves open" });
            all.Add(own with { Phase = finding.Spell.Other, Under = "it happened at the other end of what the record leaves open" });
        }

        return all.Count == 0 ? [own] : [.. all];
    }

    /// <summary>Whether the record, not a reading of the text, leaves more than one phase possible.</summary>
    internal static bool IsOpenByRecord(Finding finding) =>
        finding.Spell.IsOpen && !(finding.Spell.Cause is Cause.DeadlinePassed or Cause.Performed && finding.Leading.DueByText.Candidates is not null);

    private static IEnumerable<Possibility> Readings(Compliance.Findings findings, DutyResult leading)
    {
        var open = OpenIn(findings.Assessment.Evaluation.Plan, leading.Plan);
        foreach (var choice in Choices(findings.Assessment.Evaluation.Plan.Readings, open))
        {
            var under = findings.On(findings.Assessment.Under(choice))[leading.Plan.Id];
            yield return new Possibility { Phase = under.Phase, Basis = under.Basis, Due = under.Due, Under = Named(choice, findings.Assessment.Evaluation.Plan.Readings) };
        }
    }

    // Two hours of one text compare in any zone; an instant asked about does not compare with an hour that has none.
    private static IEnumerable<Possibility> Zones(Compliance.Findings findings, DutyResult leading, Instant at)
    {
        var agreement = leading.Plan.Norm.Agreement;
        if (!agreement.ZoneAssumed || findings.Day is not null || !Changes(leading, at))
        {
            yield break;
        }

        var plan = findings.Assessment.Evaluation.Plan;
        foreach (var zone in Extremes.Select(offset => ReferenceZone.Parse(NodaTime.Text.OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset))))
        {
            var under = findings.On(findings.Assessment.Under(plan.Readings.InZone(agreement.Agreement.Id, zone)))[leading.Plan.Id];
            yield return new Possibility { Phase = under.Phase, Basis = under.Basis, Due = under.Due, Under = $"the text's hours and days are those of {zone}" };
        }
    }

    private static bool Changes(DutyResult leading, Instant at)
    {
        var margin = Duration.FromHours(14);
        foreach (ref readonly var spell in leading.Spells.All)
        {
            if (spell.From > Instant.MinValue && (spell.From > at ? spell.From - at : at - spell.From) <= margin)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is open in all that a duty hangs on, and can be worked out under a reading.</summary>
    internal static List<(Agreement Agreement, Ambiguity Ambiguity)> OpenIn(Plan plan, DutyPlan duty)
    {
        var found = new List<(Agreement, Ambiguity)>();
        var seen = new HashSet<int>();
        var waiting = new Stack<int>([plan.NodeOf(duty)]);
        while (waiting.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            foreach (var pair in plan.OpenAt(node))
            {
                if (!found.Contains(pair) && plan.Readings.Of(pair.Agreement, pair.Ambiguity.Id) is null)
                {
                    found.Add(pair);
                }
            }

            foreach (var need in plan.Graph.NeedsOf(node))
            {
                waiting.Push(need);
            }
        }

        return found;
    }

    // All combinations, up to sixteen; beyond, each by itself.
    private static IEnumerable<ReadingChoice> Choices(ReadingChoice none, List<(Agreement Agreement, Ambiguity Ambiguity)> open)
    {
        var combinations = open.Aggregate(1L, (count, pair) => Math.Min(count * pair.Ambiguity.Readings.Count, 1_000_000));
        if (open.Count == 0)
        {
            return [];
        }

        if (combinations > MaxCombinations)
        {
            return open.SelectMany(pair => pair.Ambiguity.Readings.Select(reading => none.With(pair.Agreement.Id, pair.Ambiguity.Id, reading.Key)));
        }

        IEnumerable<ReadingChoice> choices = [none];
        foreach (var (agreement, ambiguity) in open)
        {
            choices = choices.SelectMany(choice => ambiguity.Readings.Select(reading => choice.With(agreement.Id, ambiguity.Id, reading.Key)));
        }

        return choices;
    }

    private static string Named(ReadingChoice choice, ReadingChoice before) => string.Join(
        ", ",
        choice.Chosen.Where(pair => !before.Chosen.ContainsKey(pair.Key)).Select(pair => $"{pair.Key[(pair.Key.IndexOf('#', StringComparison.Ordinal) + 1)..]}={pair.Value}"));
}
