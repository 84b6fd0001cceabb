using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>What a text says of its own life: taking effect, lasting, notices, disputes.</summary>
/// <remarks>They apply from the adoption of the text, before it is in force (Vienna Convention art. 24(4)).</remarks>
public sealed record FinalProvisions
{
    /// <summary>When it takes effect, or null where the text does not say (Vienna Convention art. 24(2) then applies to a treaty).</summary>
    public EntryIntoForce? EntryIntoForce { get; init; }

    /// <summary>How long it lasts, or null where the text does not say.</summary>
    public Term? Term { get; init; }

    /// <summary>Who keeps it and receives notices, or null where nobody is named (Vienna Convention arts 76-77).</summary>
    public Id<Actor>? Depositary { get; init; }

    /// <summary>The steps by which disputes are settled, in order; empty where the text has none.</summary>
    public ValueList<DisputeStep> DisputeSettlement { get; init => field = Guard.NotNull(value); } = [];
}
