using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>How one State stands to one treaty over time.</summary>
public sealed record StateFinding
{
    /// <summary>The State, or another who can be bound.</summary>
    public required Id<Actor> Actor { get; init => field = Guard.NotNull(value); }

    /// <summary>Its status at every instant, each with its articles.</summary>
    public required Timeline<StateStanding> Status { get; init => field = Guard.NotNull(value); }

    /// <summary>Each time that it became bound: its consent and when the treaty took effect for it, the earliest first.</summary>
    public ValueList<MembershipFinding> Memberships { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Its notices of withdrawal, the earliest first.</summary>
    public ValueList<WithdrawalFinding> Withdrawals { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The reservations that it made, in order of time.</summary>
    public ValueList<ReservationMade> Reservations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The day of its first signature of any kind, or null.</summary>
    public LocalDate? Signed { get; init; }

    /// <summary>The acts that count for nothing until they are confirmed, because who acted had no authority for them (Vienna Convention art. 8).</summary>
    public ValueList<Id<Entry>> Unauthorized { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>When it is or was bound first, or null.</summary>
    public EntryFinding? EntryIntoForce => Memberships.Count == 0 ? null : Memberships[0].EntryIntoForce;

    /// <summary>The day of its first consent to be bound, or null.</summary>
    internal LocalDate? FirstConsent => Memberships.Count == 0 ? null : Memberships[0].Consent;

    /// <summary>How it stands at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The standing.</returns>
    public StateStanding At(Instant instant) => Status.At(instant).Value;

    /// <summary>The actor and its last status.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Actor}: {Status.Segments[^1].Value}";
}
