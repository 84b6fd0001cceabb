using TreatyModel.Values;
using static TreatyModel.Compliance.Phase;

namespace TreatyModel.Compliance;

/// <summary>The life of each kind of duty, as one table of the steps that it can take. The diagrams are drawn from it.</summary>
public sealed record Lifecycle
{
    private static readonly Transition[] Common =
    [
        new(Pending, Discharged, "waived or superseded before it binds"),
        new(Pending, Terminated, "ended before it binds"),
        new(Pending, Suspended, "suspended before it binds"),
        new(Pending, Excused, "excused before it binds"),
        new(Suspended, Pending, "resumed before it binds"),
        new(Suspended, Excused, "excused while it rests"),
        new(Suspended, Discharged, "waived or superseded"),
        new(Suspended, Terminated, "ended"),
        new(Excused, Pending, "the ground is gone before it binds"),
        new(Excused, Suspended, "suspended"),
        new(Excused, Discharged, "waived, superseded or found impossible"),
        new(Excused, Terminated, "ended"),
    ];

    private Lifecycle(DutyKind kind, params ReadOnlySpan<Transition> own) =>
        (Kind, Transitions) = (kind, [.. own, .. Common]);

    /// <summary>All of them, in the order of <see cref="DutyKind"/>.</summary>
    public static ValueList<Lifecycle> All { get; } =
    [
        new Lifecycle(
            DutyKind.Obligation,
            new(Pending, InEffect, "binding, its time come, its condition met"),
            new(Pending, Fulfilled, "performed as it begins to bind"),
            new(Pending, FulfilledLate, "performed as it begins to bind, after its time"),
            new(Pending, Overdue, "its time had passed when it began to bind"),
            new(Pending, Breached, "found to be breached as it begins to bind"),
            new(Pending, Lapsed, "its window closed before it began to bind"),
            new(InEffect, Fulfilled, "performed in time"),
            new(InEffect, FulfilledLate, "performed at the first instant that is too late"),
            new(InEffect, Overdue, "its time passed"),
            new(InEffect, Breached, "found, or silence under a policy that says so"),
            new(InEffect, Lapsed, "its window closed, with no time at which it was due"),
            new(Overdue, FulfilledLate, "performed late"),
            new(Overdue, InEffect, "extended, begun where it was overdue to begin, or the stage that was missed is done"),
            new(Overdue, Fulfilled, "performed on a day that an extension covers, or in time as a whole after a stage was missed"),
            new(Overdue, Breached, "found, or overdue to begin and then, under a policy that takes silence as a breach, to be done"),
            new(Breached, FulfilledLate, "cured"),
            new(Breached, Fulfilled, "performed after it was found breached, in time or where there is none"),
            new(Breached, InEffect, "extended, the finding is answered, or the stage that was breached is done"),
            new(Breached, Overdue, "the finding is answered after its time"),
            new(InEffect, Suspended, "suspended, or what it hangs on does not hold"),
            new(Overdue, Suspended, "suspended, or what it hangs on does not hold"),
            new(Breached, Suspended, "suspended, or what it hangs on does not hold"),
            new(Suspended, InEffect, "resumed"),
            new(Suspended, Overdue, "resumed after its time"),
            new(Suspended, Breached, "resumed after its time, under a policy that takes silence as a breach"),
            new(Suspended, Fulfilled, "performed while it rested"),
            new(Suspended, FulfilledLate, "performed late, while it rested"),
            new(Suspended, Lapsed, "its window closed"),
            new(InEffect, Excused, "excused"),
            new(Overdue, Excused, "excused"),
            new(Breached, Excused, "excused"),
            new(Excused, InEffect, "the ground is gone"),
            new(Excused, Overdue, "the ground is gone, after its time"),
            new(Excused, Breached, "the ground is gone, after its time, under a policy that takes silence as a breach"),
            new(Excused, Fulfilled, "performed all the same"),
            new(Excused, FulfilledLate, "performed late"),
            new(Excused, Lapsed, "its window closed"),
            new(InEffect, Discharged, "waived, superseded or impossible"),
            new(Overdue, Discharged, "waived, superseded or impossible"),
            new(Breached, Discharged, "waived, superseded or impossible"),
            new(InEffect, Terminated, "ended"),
            new(Overdue, Terminated, "ended"),
            new(Breached, Terminated, "ended")),
        new Lifecycle(
            DutyKind.Standing,
            new(Pending, InEffect, "binding, its time come, its condition met"),
            new(Pending, Breached, "violated as it begins to bind"),
            new(Pending, Completed, "its time over before it began to bind"),
            new(InEffect, Breached, "a violation begins"),
            new(Breached, InEffect, "the violation ends or is waived"),
            new(InEffect, Completed, "its time is over"),
            new(Breached, Completed, "its time is over"),
            new(InEffect, Suspended, "suspended, or what it hangs on does not hold"),
            new(Breached, Suspended, "suspended, or what it hangs on does not hold"),
            new(Suspended, InEffect, "resumed"),
            new(Suspended, Breached, "resumed while a violation goes on"),
            new(Suspended, Completed, "its time is over"),
            new(InEffect, Excused, "excused"),
            new(Breached, Excused, "excused"),
            new(Excused, InEffect, "the ground is gone"),
            new(Excused, Breached, "the ground is gone while a violation goes on"),
            new(Excused, Completed, "its time is over"),
            new(InEffect, Discharged, "waived or superseded"),
            new(Breached, Discharged, "waived or superseded"),
            new(InEffect, Terminated, "ended"),
            new(Breached, Terminated, "ended")),
        new Lifecycle(
            DutyKind.Recurring,
            new(Pending, InEffect, "binding, its time come, its condition met"),
            new(Pending, Overdue, "an occurrence was missed as it began to bind"),
            new(Pending, Breached, "an occurrence was breached as it began to bind"),
            new(Pending, Completed, "its time over before it began to bind"),
            new(InEffect, Overdue, "an occurrence was missed"),
            new(Overdue, InEffect, "performed again"),
            new(InEffect, Breached, "an occurrence was breached"),
            new(Breached, InEffect, "performed again"),
            new(InEffect, Completed, "its time is over"),
            new(Overdue, Completed, "its time is over"),
            new(Breached, Completed, "its time is over"),
            new(InEffect, Suspended, "suspended, or what it hangs on does not hold"),
            new(Overdue, Suspended, "suspended, or what it hangs on does not hold"),
            new(Breached, Suspended, "suspended, or what it hangs on does not hold"),
            new(Suspended, InEffect, "resumed"),
            new(Suspended, Overdue, "resumed with an occurrence missed"),
            new(Suspended, Breached, "resumed with an occurrence breached"),
            new(Suspended, Completed, "its time is over"),
            new(InEffect, Excused, "excused"),
            new(Overdue, Excused, "excused"),
            new(Breached, Excused, "excused"),
            new(Excused, InEffect, "the ground is gone"),
            new(Excused, Overdue, "the ground is gone with an occurrence missed"),
            new(Excused, Breached, "the ground is gone with an occurrence breached"),
            new(Excused, Completed, "its time is over"),
            new(InEffect, Discharged, "waived or superseded"),
            new(Overdue, Discharged, "waived or superseded"),
            new(Breached, Discharged, "waived or superseded"),
            new(InEffect, Terminated, "ended"),
            new(Overdue, Terminated, "ended"),
            new(Breached, Terminated, "ended")),
        new Lifecycle(
            DutyKind.Liberty,
            new(Pending, Available, "binding, its time come, its condition met"),
            new(Pending, Lapsed, "its time over before it could be used"),
            new(Available, Lapsed, "its time is over, or it was used and can be used once only"),
            new(Available, Suspended, "suspended, or what it hangs on does not hold"),
            new(Suspended, Available, "resumed"),
            new(Suspended, Lapsed, "its time is over"),
            new(Available, Excused, "excused"),
            new(Excused, Available, "the ground is gone"),
            new(Excused, Lapsed, "its time is over"),
            new(Available, Discharged, "waived or superseded"),
            new(Available, Terminated, "ended")),
    ];

    /// <summary>Whose life it is.</summary>
    public DutyKind Kind { get; }

    /// <summary>The steps, each once.</summary>
    public ValueList<Transition> Transitions { get; }

    /// <summary>The life of a kind of duty.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its table.</returns>
    public static Lifecycle Of(DutyKind kind) => All[(int)Guard.Defined(kind)];

    /// <summary>Whether a duty can go from one phase straight to another.</summary>
    /// <param name="from">The phase before.</param>
    /// <param name="to">The phase after.</param>
    /// <returns>True where the table has the step.</returns>
    public bool Allows(Phase from, Phase to) => Transitions.Any(step => step.From == from && step.To == to);

    /// <summary>The kind and how many steps it has.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind}: {Transitions.Count} steps");
}
