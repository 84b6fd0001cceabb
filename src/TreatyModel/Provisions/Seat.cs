using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>Seats on a body that are filled in one way.</summary>
public sealed record Seat
{
    /// <summary>How many, 1 or more.</summary>
    public required int Number
    {
        get;
        init => field = value is >= 1 and <= 100_000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Number), value, "Seats number 1 to 100000.");
    }

    /// <summary>Who appoints or nominates to them.</summary>
    public required Bearers AppointedBy { get; init => field = Guard.NotNull(value); }

    /// <summary>Who sits on them, where the text names States or organisations; empty otherwise.</summary>
    public ValueList<Id<Actor>> HeldBy { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What they must be, in our own words: "senior officers, three of general rank"; null where the text does not say.</summary>
    public string? Qualification { get; init => field = Guard.OptionalText(value); }

    /// <summary>Whose nationals may not sit on them.</summary>
    public ValueList<Id<Actor>> BarredNationalities { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Who appoints if whoever should does not, or null.</summary>
    public Id<Actor>? ByDefault { get; init; }
}
