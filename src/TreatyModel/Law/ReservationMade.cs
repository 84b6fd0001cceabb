using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>A reservation that a State made, whatever it does between it and others.</summary>
/// <param name="Entry">The entry that records it.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Withdrawn">When it was withdrawn, or null.</param>
public sealed record ReservationMade(Id<Entry> Entry, LocalDate Made, LocalDate? Withdrawn)
{
    /// <summary>The entry that records it.</summary>
    public Id<Entry> Entry { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Entry);

    /// <summary>The entry.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Entry.Value;
}
