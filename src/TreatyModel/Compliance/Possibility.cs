using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance;

/// <summary>One of the answers that the text or the record leaves possible.</summary>
public sealed record Possibility
{
    /// <summary>The phase under it.</summary>
    public required Phase Phase { get; init; }

    /// <summary>What the phase rests on under it.</summary>
    public required Basis Basis { get; init; }

    /// <summary>When it is due under it, or null where it has no time.</summary>
    public Resolved<LegalTime>? Due { get; init; }

    /// <summary>Under what: <c>start-of-withdrawal=second-day</c>, <c>zone=+14:00</c>, or what the record leaves open.</summary>
    public required string Under { get; init; }

    /// <summary>The phase, and under what.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Phase} if {Under}{(Due is Resolved<LegalTime>.Known known ? $" (due {known.Value})" : "")}";
}
