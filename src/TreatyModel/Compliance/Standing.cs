namespace TreatyModel.Compliance;

/// <summary>How a duty stands: its phase, and what that rests on.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Standing(Phase Phase, Basis Basis)
{
    /// <summary>The phase and its basis.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Phase} ({Basis})";
}
