using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>What a text says of its own life: consent, taking effect, lasting, leaving, notices, disputes.</summary>
/// <remarks>They apply from the adoption of the text, before it is in force (Vienna Convention art. 24(4)).</remarks>
public sealed record FinalProvisions
{
    /// <summary>How consent to be bound is expressed; empty where the text does not say: signature then binds only where the text takes effect on signature.</summary>
    public ValueList<ConsentMeans> Consent { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What initialling does.</summary>
    public InitiallingEffect Initialling { get; init => field = Guard.Defined(value); } = InitiallingEffect.Authenticates;

    /// <summary>When it takes effect, or null where the text does not say (Vienna Convention art. 24(2) then applies to a treaty).</summary>
    public EntryIntoForce? EntryIntoForce { get; init; }

    /// <summary>Clauses that take effect at another time than the rest; empty where all take effect at once.</summary>
    public ValueList<PartialEntry> PartialEntry { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>When it takes effect for who consents later, or null where the text does not say: with the consent (Vienna Convention art. 24(3)).</summary>
    public JoinerRule? LaterJoiners { get; init; }

    /// <summary>From when it is applied provisionally by those who signed, or null where the text does not provide for it (Vienna Convention art. 25).</summary>
    public Due? ProvisionallyFrom { get; init; }

    /// <summary>How long it lasts, or null where the text does not say.</summary>
    public Term? Term { get; init; }

    /// <summary>How a party can leave, or null where the text is silent: then nobody can (Vienna Convention art. 56).</summary>
    public WithdrawalRule? Withdrawal { get; init; }

    /// <summary>Clauses that go on binding who has left, or all after the end.</summary>
    public ValueList<ProvisionId> Survives { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it says of reservations, or null where it is silent.</summary>
    public ReservationRule? Reservations { get; init; }

    /// <summary>Whether, as an amendment in force, it binds all parties to what it amends, and not only who accepted it (Vienna Convention arts 39-40).</summary>
    public bool BindsAllParties { get; init; }

    /// <summary>Who keeps it and receives notices, or null where nobody is named (Vienna Convention arts 76-77).</summary>
    public Id<Actor>? Depositary { get; init; }

    /// <summary>The steps by which disputes are settled, in order; empty where the text has none.</summary>
    public ValueList<DisputeStep> DisputeSettlement { get; init => field = Guard.NotNull(value); } = [];
}
