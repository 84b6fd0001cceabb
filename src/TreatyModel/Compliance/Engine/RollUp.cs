using NodaTime;
using TreatyModel.Values;
using static TreatyModel.Compliance.Phase;

namespace TreatyModel.Compliance.Engine;

/// <summary>How the phases of several duties make one.</summary>
internal static class RollUp
{
    internal static ValueList<Phase> Order { get; } =
        [Breached, Overdue, InEffect, Suspended, Excused, Pending, Available, FulfilledLate, Fulfilled, Completed, Lapsed, Discharged, Terminated];

    private static readonly int[] Ranks = [.. Enum.GetValues<Phase>().Select(phase => Order.ToList().IndexOf(phase))];

    /// <summary>The duty whose phase is that of all, and its spell. Liberties count only where there is nothing else.</summary>
    internal static (DutyResult Result, int Spell) Leading(Evaluation evaluation, DutyPlan[] duties, Instant at)
    {
        var best = evaluation.Duties[duties[0].Index]!;
        var spell = best.Spells.IndexAt(at);
        if (duties.Length == 1)
        {
            return (best, spell);
        }

        for (var i = 1; i < duties.Length; i++)
        {
            var other = evaluation.Duties[duties[i].Index]!;
            var its = other.Spells.IndexAt(at);
            var order = Rank(other, its).CompareTo(Rank(best, spell));
            if (order < 0 || (order == 0 && Violated(other, at) < Violated(best, at)))
            {
                (best, spell) = (other, its);
            }
        }

        return (best, spell);
    }

    // Of two that stand alike, the one that was violated, as its violations weigh most.
    private static int Violated(DutyResult result, Instant at)
    {
        var weight = int.MaxValue;
        foreach (var violation in result.Violations)
        {
            if (violation.From > at || weight == (int)Basis.Established)
            {
                break;
            }

            weight = violation.Counts ? Math.Min(weight, (int)violation.Basis) : weight;
        }

        return weight;
    }

    /// <summary>The lower, the more a spell weighs.</summary>
    internal static int Rank(in Spell spell) => (Ranks[(int)spell.Phase] * 10) + (int)spell.Basis;

    private static int Rank(DutyResult result, int spell) => (result.Plan.Kind == DutyKind.Liberty ? 1_000 : 0) + Rank(result.Spells[spell]);
}
