using System.Globalization;
using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>What a rule on entry into force still waits for.</summary>
public sealed record MissingConsents
{
    /// <summary>What is counted, in plain words: "consents to be bound".</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>How much the rule asks for; null where it is not counted.</summary>
    public decimal? Needed { get; init; }

    /// <summary>How much there is; null where it is not counted.</summary>
    public decimal? Given { get; init; }

    /// <summary>Who is missing, where the rule names them or all of a class are needed.</summary>
    public ValueList<Id<Actor>> Who { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How much is missing, and of what.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Needed is { } needed && Given is { } given
        ? string.Create(CultureInfo.InvariantCulture, $"{needed - given:0.##} of {needed:0.##} {What}")
        : What;
}
