using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;

namespace TreatyModel.Validation.Passes;

/// <summary>Finds what bears the same number, key or id twice in one agreement, and parts in the wrong group.</summary>
internal static class Duplicates
{
    internal static void Check(AgreementView view, Findings findings)
    {
        var clauses = new HashSet<(ClauseNumber, string?)>();
        var provisions = new HashSet<(ClauseNumber, string)>();
        foreach (var clause in view.Clauses)
        {
            if (!clauses.Add((clause.Clause.Number, clause.Clause.Key)))
            {
                findings.Add(Rules.DuplicateClause, clause.Path, $"{clause.Name} has a number and a key that another clause has too.", clause.Clause.Address().ToString());
                continue;
            }

            CheckStages(clause, findings);
            foreach (var provision in clause.Provisions)
            {
                if (!provisions.Add((clause.Clause.Number, provision.Key)))
                {
                    findings.Add(Rules.DuplicateProvision, clause.Path, $"{clause.Name} has two provisions with the key '{provision.Key}'.", provision.Key);
                }
            }
        }

        CheckParts(view, findings);
        CheckOnce(view.Agreement.Ambiguities, ambiguity => ambiguity.Id, id =>
            findings.Add(Rules.DuplicateId, view.At($"ambiguities[{id}]"), $"Two ambiguities have the id '{id}'.", id.Value));
        CheckOnce(view.Agreement.Participants, participant => participant.Actor, actor =>
            findings.Add(Rules.DuplicateParticipant, view.At($"participants[{actor}]"), $"{view.Agreement.Id} lists the participant '{actor}' twice; one participant can have several roles.", actor.Value));
    }

    // Stages that a clause gives to all its norms are checked once.
    private static void CheckStages(ClauseView clause, Findings findings)
    {
        foreach (var stages in clause.Provisions.OfType<Norm>().Select(norm => norm.Milestones).Where(stages => stages.Count > 1).Distinct())
        {
            CheckOnce(stages, stage => stage.Key, key =>
                findings.Add(Rules.DuplicateStage, clause.PathOf(stages.Last(stage => stage.Key == key)), $"{clause.Name} has two stages with the key '{key}'.", key));
        }
    }

    private static void CheckParts(AgreementView view, Findings findings)
    {
        var numbers = view.Clauses.Select(clause => clause.Clause.Number.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var group in view.Clauses.Select(clause => clause.Clause).OfType<ClauseGroup>())
        {
            foreach (var part in group.Parts)
            {
                if (part.Number != group.Number && Continues(part.Number.Value, numbers, group.Number.Value) is { } other)
                {
                    findings.Add(
                        Rules.MisplacedPart,
                        view.At($"clauses[{part.Address()}]"),
                        $"Clause {part} stands in the group {group.Number} and continues the number of clause {other}.",
                        part.Number.Value);
                }
            }
        }
    }

    // "7(a)" continues "7"; "17" does not. A group that itself continues the other clause stands between the two.
    private static string? Continues(string number, HashSet<string> numbers, string group)
    {
        for (var length = number.Length - 1; length > 0; length--)
        {
            if (!char.IsLetterOrDigit(number[length]) && numbers.Contains(number[..length]))
            {
                var other = number[..length];
                return group.StartsWith(other, StringComparison.Ordinal) ? null : other;
            }
        }

        return null;
    }

    private static void CheckOnce<T, TKey>(IEnumerable<T> things, Func<T, TKey> key, Action<TKey> twice)
    {
        var seen = new HashSet<TKey>();
        foreach (var thing in things)
        {
            if (!seen.Add(key(thing)))
            {
                twice(key(thing));
            }
        }
    }
}
