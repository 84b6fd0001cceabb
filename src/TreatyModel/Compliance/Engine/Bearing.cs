using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Quantities;

namespace TreatyModel.Compliance.Engine;

/// <summary>In what way an entry, by what it is, bears on a norm.</summary>
internal static class Bearing
{
    /// <summary>How close an entry cites a norm.</summary>
    internal enum Citing
    {
        /// <summary>It cites nothing.</summary>
        None,

        /// <summary>It cites the clause, or a part of it that states several norms.</summary>
        Clause,

        /// <summary>It cites the norm, or a clause that states no other duty.</summary>
        Norm,
    }

    /// <summary>The way, or null for none.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="norm">The norm.</param>
    /// <param name="citing">How close it cites the norm.</param>
    /// <param name="held">Whether somebody holds it to be a breach of what it cites.</param>
    internal static Use? Of(Entry entry, NormPlan norm, Citing citing, bool held) => entry switch
    {
        Act act => Of(act, norm, citing, held),
        Observation seen => Of(seen, norm, citing, held),
        _ => null,
    };

    private static Use? Of(Act act, NormPlan plan, Citing citing, bool held)
    {
        var norm = plan.Norm;
        if (IsLimit(plan))
        {
            return Counts(act, plan, citing) ? Use.Counts : held ? Use.Violates : null;
        }

        if (norm is { Conduct: { } conduct } && norm.Act == ActKind.Prevent)
        {
            return ActTable.Is(act.Kind, conduct) || held ? Use.Violates : act.Kind == ActKind.Prevent ? Use.Keeps : null;
        }

        var same = ActTable.Is(act.Kind, norm.Act);
        var breaks = ActTable.IsBreach(act.Kind, norm.Act);
        switch (plan.Kind)
        {
            case DutyKind.Liberty:
                return same || (citing == Citing.Norm && !breaks) ? Use.Exercises : null;
            case DutyKind.Obligation:
                return breaks ? Use.Lacks : same || (citing == Citing.Norm && !held) ? Use.Performs : held ? Use.Violates : null;
            default:
                break;
        }

        if (plan.IsProhibition)
        {
            return same || held ? Use.Violates : ActTable.Ends(act.Kind, norm.Act) ? Use.Ends : citing == Citing.Norm ? Use.Violates : null;
        }

        return breaks || held ? Use.Violates
            : norm.Recurrence is not null && (same || citing == Citing.Norm) ? Use.Performs
            : same ? Use.Keeps
            : null;
    }

    private static Use? Of(Observation seen, NormPlan plan, Citing citing, bool held)
    {
        var norm = plan.Norm;
        if (IsLimit(plan))
        {
            return Counts(seen, plan, citing) ? Use.Counts : held ? Use.Violates : null;
        }

        if (held)
        {
            return Use.Violates;
        }

        var nothing = seen.Amount is Amount.Fixed { Quantity.Value: 0 };
        switch (plan.Kind)
        {
            case DutyKind.Liberty:
                return ActTable.IsPresence(norm.Act) || norm.Act == ActKind.Deploy ? Use.Exercises : null;
            case DutyKind.Obligation when EndsPresence(norm.Act):
                return nothing ? Use.Performs : Use.Lacks;
            case DutyKind.Obligation when nothing:
                return Use.Lacks;
            case DutyKind.Obligation:
                return seen.Amount is Amount.Fixed || norm.Act == ActKind.Deploy || norm.Act == ActKind.TakeControl ? Use.Performs : null;
            default:
                break;
        }

        return plan.IsProhibition
            ? ActTable.IsPresence(norm.Act) || norm.Act == ActKind.Deploy ? nothing ? Use.Ends : Use.Violates : Use.Keeps
            : norm.Recurrence is not null && seen.Amount is Amount.Fixed ? Use.Performs
            : Use.Keeps;
    }

    /// <summary>Whether an act leaves nothing behind where it is done: who is seen there then has not done it.</summary>
    internal static bool EndsPresence(ActKind act) => act == ActKind.Withdraw || act == ActKind.HandOver || act == ActKind.Redeploy;

    /// <summary>Whether a norm is a limit: amounts that must not be passed, or must be kept up, and are counted.</summary>
    internal static bool IsLimit(NormPlan plan) =>
        plan.Norm.Act == ActKind.Exceed
        || (plan.Kind == DutyKind.Standing && plan.Norm is { Measure: not null, Amounts.Count: > 0, Recurrence: null });

    private static bool Counts(Entry entry, NormPlan plan, Citing citing) =>
        entry.Amount is Amount.Fixed { Quantity: var quantity } && Need.Find(plan.Duties[0].Needs, quantity, citing != Citing.None) >= 0;
}
