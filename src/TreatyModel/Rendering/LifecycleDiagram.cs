using TreatyModel.Compliance;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>Draws the life of a duty from the one table of the steps that it can take.</summary>
public static class LifecycleDiagram
{
    /// <summary>The life of a kind of duty as a Mermaid state diagram: its phases, each step with what makes it, and the phases that are final.</summary>
    /// <param name="lifecycle">The life.</param>
    /// <returns>The diagram's text, lines ended by a line feed.</returns>
    public static string ToMermaid(this Lifecycle lifecycle)
    {
        var steps = Guard.NotNull(lifecycle).Transitions;
        var final = Enum.GetValues<Phase>().Where(phase => phase.IsFinal() && steps.Any(step => step.To == phase));
        return string.Concat(
        [
            "stateDiagram-v2\n    [*] --> Pending\n",
            .. steps.Select(step => $"    {step.From} --> {step.To}: {step.When}\n"),
            .. final.Select(phase => $"    {phase} --> [*]\n"),
        ]);
    }

    /// <summary>A step as a sentence: "From in effect to overdue: its time passed."</summary>
    /// <param name="transition">The step.</param>
    /// <returns>The sentence.</returns>
    public static string Explain(this Transition transition) =>
        $"From {English.Words(Guard.NotNull(transition).From)} to {English.Words(transition.To)}: {transition.When}.";
}
