using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>One step in settling disputes.</summary>
public sealed record DisputeStep
{
    /// <summary>By what means (Charter of the United Nations art. 33(1)).</summary>
    public required DisputeMeans Means { get; init => field = Guard.Defined(value); }

    /// <summary>Other means that may be chosen instead at the same step: conciliation or arbitration.</summary>
    public ValueList<DisputeMeans> Or { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Before whom, or null where the step is between the parties alone.</summary>
    public Id<Actor>? Before { get; init; }

    /// <summary>Whether what comes of it binds the parties.</summary>
    public bool Binding { get; init; }

    /// <summary>How long it is tried before the next step is open, or null where the text does not say.</summary>
    public Period? For { get; init => field = value is null ? null : PeriodText.Check(value, nameof(For)); }

    /// <summary>The means.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join(" or ", Or.Prepend(Means)) + (Before is null ? "" : $" before {Before}");
}
