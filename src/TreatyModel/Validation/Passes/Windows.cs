using TreatyModel.Clauses;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Validation.Passes;

/// <summary>Looks at the times of each norm and of its stages side by side: nothing may close before it opens, or go back.</summary>
internal static class Windows
{
    internal static void Check(AgreementView view, Findings findings)
    {
        var zone = view.Agreement.Zone;
        foreach (var clause in view.Clauses)
        {
            var seen = new HashSet<(string, string)>();
            foreach (var norm in clause.Provisions.OfType<Norm>())
            {
                foreach (var (rule, _, at, message) in Of(norm, zone))
                {
                    // What the validators of a clause's own type or of a written norm say themselves is not said twice.
                    var said = clause.Clause is GeneralClause || (clause.Clause is Ceasefire or Standstill or CorridorRegime && rule == Rules.EndsBeforeItBegins);
                    if (!said && seen.Add((rule.Code.Value, clause.PathOf(at))))
                    {
                        findings.Add(rule, clause.PathOf(at), $"{clause.Name}: {message}", at.ToString());
                    }
                }

                foreach (var stage in norm.Milestones.Where(stage => Times.EndsBefore(stage.Due, stage.From, zone)))
                {
                    if (seen.Add((stage.Key, clause.PathOf(stage))))
                    {
                        findings.Add(Rules.WindowOutOfOrder, Findings.At(clause.PathOf(stage), "due"), $"{clause.Name}: the stage '{stage.Key}' is due ({stage.Due}) before it may begin ({stage.From}).", stage.Due!.ToString());
                    }
                }

                CheckRhythm(norm, clause, zone, seen, findings);
            }
        }
    }

    /// <summary>What is out of order in a norm: the rule, the property, the time at fault, and the message.</summary>
    internal static IEnumerable<(RuleDescription Rule, string Property, Due At, string Message)> Of(Norm norm, ReferenceZone? zone = null)
    {
        if (Times.EndsBefore(norm.Until, norm.From, zone))
        {
            yield return (Rules.EndsBeforeItBegins, "until", norm.Until!, $"The norm '{norm.Key}' ends ({norm.Until}) before it begins ({norm.From}).");
        }

        if (Times.EndsBefore(norm.Due, norm.From, zone))
        {
            yield return (Rules.DueBeforeItBegins, "due", norm.Due!, $"The norm '{norm.Key}' falls due ({norm.Due}) before it begins to bind ({norm.From}).");
        }

        (Due? Closes, string Property, Due? Opens, string Words)[] pairs =
        [
            (norm.Due, "due", norm.NotBefore, "may be done at the earliest"),
            (norm.Due, "due", norm.StartBy, "must have begun at the latest"),
            (norm.Due, "due", norm.Target, "is aimed at"),
            (norm.Until, "until", norm.NotBefore, "may be done at the earliest"),
            (norm.StartBy, "startBy", norm.NotBefore, "may be done at the earliest"),
            (norm.StartBy, "startBy", norm.From, "begins to bind"),
            (norm.Target, "target", norm.NotBefore, "may be done at the earliest"),
            (norm.Target, "target", norm.From, "begins to bind"),
        ];
        foreach (var group in pairs.Where(pair => Times.EndsBefore(pair.Closes, pair.Opens, zone)).GroupBy(pair => pair.Property))
        {
            var (closes, property, opens, words) = group.First();
            yield return (Rules.WindowOutOfOrder, property, closes!, $"The norm '{norm.Key}' has {closes} for its {Named(property)}, which comes before it {words} ({opens}).");
        }
    }

    private static string Named(string property) => property switch
    {
        "due" => "deadline",
        "until" => "end",
        "startBy" => "latest start",
        _ => "aim",
    };

    private static void CheckRhythm(Norm norm, ClauseView clause, ReferenceZone? zone, HashSet<(string, string)> seen, Findings findings)
    {
        var tooLong = norm.Recurrence switch
        {
            Recurrence.DailyWindow daily => Times.IsShorter(norm.From, norm.Until, NodaTime.Duration.FromHours((double)daily.Hours), zone),
            Recurrence.Gap { Bound: not GapBound.AtMost } gap => Times.IsShorter(norm.From, norm.Until, gap.Period, zone),
            _ => false,
        };
        var path = clause.PathOf(norm.Recurrence);
        if (tooLong && seen.Add((Rules.WindowTooShort.Code.Value, path)))
        {
            findings.Add(Rules.WindowTooShort, path, $"{clause.Name} asks for {norm.Recurrence}, and gives no such time between {norm.From} and {norm.Until}.", norm.Recurrence!.ToString());
        }
    }
}
