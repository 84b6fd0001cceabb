using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>A stretch of a duty's life: from an instant on, until the next begins.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Other">The other phase that is possible, where the record leaves two; the same phase where it does not.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Cause">What made it begin.</param>
/// <param name="Entry">The entry that made it begin, or -1.</param>
internal readonly record struct Spell(Instant From, Phase Phase, Phase Other, Basis Basis, Cause Cause, int Entry)
{
    internal bool IsOpen => Other != Phase;

    /// <summary>Whether another stretch is in the same phase and rests on the same.</summary>
    internal bool StandsAs(in Spell other) => Phase == other.Phase && Other == other.Other && Basis == other.Basis;
}
