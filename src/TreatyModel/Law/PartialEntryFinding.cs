using TreatyModel.Agreements;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>When clauses with a rule of their own take effect.</summary>
/// <param name="Part">The clauses and their rule.</param>
/// <param name="EntryIntoForce">The day, or what is missing.</param>
public sealed record PartialEntryFinding(PartialEntry Part, EntryFinding EntryIntoForce)
{
    /// <summary>The clauses and their rule.</summary>
    public PartialEntry Part { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Part);

    /// <summary>The day, or what is missing.</summary>
    public EntryFinding EntryIntoForce { get; init => field = Guard.NotNull(value); } = Guard.NotNull(EntryIntoForce);

    /// <summary>The clauses and the day.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Part.Clauses}: {EntryIntoForce}";
}
