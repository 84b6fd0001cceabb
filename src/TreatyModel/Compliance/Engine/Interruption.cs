using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>A time in which a duty is suspended or excused.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="To">Its end, excluded, or null where none is known.</param>
/// <param name="IsExcuse">Whether it is an excuse, and not a suspension.</param>
/// <param name="StopsClock">Whether deadlines stand still meanwhile.</param>
/// <param name="Entry">The entry that began it.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="EndBasis">What its end rests on.</param>
internal sealed record Interruption(Instant From, Instant? To, bool IsExcuse, bool StopsClock, int Entry, Basis Basis, Basis EndBasis = Basis.Established);

/// <summary>The end of a duty before its time.</summary>
/// <param name="At">When.</param>
/// <param name="Phase">What it is from then on.</param>
/// <param name="Cause">Why.</param>
/// <param name="Entry">The entry, or -1.</param>
/// <param name="Basis">What it rests on.</param>
internal sealed record Ending(Instant At, Phase Phase, Cause Cause, int Entry, Basis Basis);
