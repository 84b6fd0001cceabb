namespace TreatyModel.Compliance;

/// <summary>One step that a duty can take.</summary>
/// <param name="From">The phase before.</param>
/// <param name="To">The phase after.</param>
/// <param name="When">What makes it, in a few words.</param>
public sealed record Transition(Phase From, Phase To, string When)
{
    /// <summary>The step.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{From} to {To}: {When}";
}
