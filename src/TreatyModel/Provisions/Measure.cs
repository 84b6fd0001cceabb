using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>How amounts are measured: as a level at any time, in all, or in each period; what counts and what is exempt.</summary>
public sealed record Measure
{
    /// <summary>What is compared with the amount.</summary>
    public required MeasureKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The period, where a sum is taken in each; null otherwise.</summary>
    public CalendarUnit? Per { get; init => field = Guard.OptionalDefined(value); }

    /// <summary>Which units count, in our own words: "accepted by the mission"; null for all.</summary>
    public string? Counts { get; init => field = Guard.OptionalText(value); }

    /// <summary>What is exempt, in our own words.</summary>
    public ValueList<string> Exempt { get; init => field = Guard.Texts(value); } = [];

    /// <summary>What the amount is for each of, in our own words: "each side", "each zone"; null for all together.</summary>
    public string? Each { get; init => field = Guard.OptionalText(value); }

    /// <summary>The provision whose performance, as it goes along, a ratio counts; null for none.</summary>
    public ProvisionId? CountedUnder { get; init; }
}
