namespace TreatyModel.Compliance;

/// <summary>What a phase means.</summary>
public static class PhaseExtensions
{
    /// <summary>Whether the bearer is in default: overdue or in breach.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>True for <see cref="Phase.Overdue"/> and <see cref="Phase.Breached"/>.</returns>
    public static bool IsInDefault(this Phase phase) => phase is Phase.Overdue or Phase.Breached;

    /// <summary>Whether nothing can change it any more.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>True for performed, completed, lapsed, discharged and terminated.</returns>
    public static bool IsFinal(this Phase phase) => phase
        is Phase.Fulfilled or Phase.FulfilledLate or Phase.Completed or Phase.Lapsed or Phase.Discharged or Phase.Terminated;

    /// <summary>The phase in small letters: "in effect".</summary>
    internal static string Words(this Phase phase) =>
        string.Concat(phase.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) ? $"{(i == 0 ? "" : " ")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
