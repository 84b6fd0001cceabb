using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>How a body decides, on a subject or on all.</summary>
public sealed record DecisionRule
{
    /// <summary>By what rule.</summary>
    public required DecisionKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>On what subject, in our own words; null for all that has no rule of its own.</summary>
    public string? On { get; init => field = Guard.OptionalText(value); }

    /// <summary>The share needed, above 0 and at most 1, where a majority is not a simple one; null otherwise.</summary>
    public decimal? Share
    {
        get;
        init => field = value is null or (> 0 and <= 1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Share), value, "A share of the votes is above 0 and at most 1.");
    }

    /// <summary>Groups in each of which a majority is needed as well, in our own words.</summary>
    public ValueList<string> WithinEachOf { get; init => field = Guard.Texts(value); } = [];

    /// <summary>Who can stop a decision, alone.</summary>
    public ValueList<Id<Actor>> Veto { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The rule, and on what.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind}{(Share is null ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $" of {Share}"))}{(On is null ? "" : $" on {On}")}");
}
