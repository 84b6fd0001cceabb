using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Something that a time or a condition hangs on, when it happened: as legal times, the earliest and the latest, and the instants that they end at.</summary>
/// <param name="Entry">The entry, or -1 where it is no entry: a term that runs out, a duty that begins.</param>
/// <param name="First">The earliest that it can have been.</param>
/// <param name="Last">The latest that it can have been; the same where it is known exactly.</param>
/// <param name="At">The instant from which it counts as having happened.</param>
/// <param name="Basis">What it rests on.</param>
internal sealed record Happening(int Entry, LegalTime First, LegalTime Last, Instant At, Basis Basis) : IOfEntry
{
    internal bool IsExact => ReferenceEquals(First, Last) || First == Last;
}
