using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>One time that a State consented to be bound, and what came of it.</summary>
public sealed record MembershipFinding
{
    /// <summary>The day of its consent: of the deposit, the exchange, the notification, never of a domestic act (Vienna Convention art. 16).</summary>
    /// <remarks>Where no consent of anybody is on record and the text is in force all the same, the day from which it is.</remarks>
    public required LocalDate Consent { get; init; }

    /// <summary>The entry that records it; null where none does and it is taken to be bound because the text is in force.</summary>
    public Id<Entry>? By { get; init; }

    /// <summary>How it consented; null where that is not on record.</summary>
    public ActKind? Means { get; init; }

    /// <summary>When the treaty takes effect for it, or what that waits for.</summary>
    public required EntryFinding EntryIntoForce { get; init => field = Guard.NotNull(value); }

    /// <summary>When it took its consent back before the treaty took effect for it, or null.</summary>
    public LocalDate? TakenBack { get; init; }

    /// <summary>When it was bound no longer, or null.</summary>
    public LegalDay? End { get; init; }

    /// <summary>The consent and when it took effect.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{(Means is null ? "no consent on record" : $"{Means}")} {Time.Days.Format(Consent)}: {EntryIntoForce}";
}
