using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>The status of an agreement as an entry records it.</summary>
/// <param name="Status">The status, or null where nothing is on record.</param>
/// <param name="Entry">The entry that records it, or null where nothing is on record.</param>
public sealed record RecordedStatus(AgreementStatus? Status, Entry? Entry)
{
    /// <summary>The status, or null where nothing is on record.</summary>
    public AgreementStatus? Status { get; init => field = Guard.OptionalDefined(value); } = Guard.OptionalDefined(Status, nameof(Status));

    /// <summary>Nothing on record.</summary>
    public static RecordedStatus None { get; } = new(null, null);

    /// <summary>The status and the entry.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Entry is null ? "no record" : $"{Status} ({Entry.Id})";
}
