using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>What would change a finding: which act, by whom, by when, and to what.</summary>
public sealed record Lever
{
    /// <summary>What would have to happen, in plain words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>By whom; empty where that does not matter or is not known.</summary>
    public ValueList<Id<Actor>> By { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Until when, excluded; null for no limit.</summary>
    public Instant? Before { get; init; }

    /// <summary>The phase that it would lead to.</summary>
    public required Phase To { get; init => field = Guard.Defined(value); }

    /// <summary>The act and what it leads to.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{What}: {To}";
}
