using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>One step in settling disputes.</summary>
public sealed record DisputeStep
{
    /// <summary>By what means (Charter of the United Nations art. 33(1)).</summary>
    public required DisputeMeans Means { get; init => field = Guard.Defined(value); }

    /// <summary>Before whom, or null where the step is between the parties alone.</summary>
    public Id<Actor>? Before { get; init; }

    /// <summary>The means.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Before is null ? $"{Means}" : $"{Means} before {Before}";
}
