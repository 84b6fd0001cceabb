using NodaTime;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>What the use of a power changes: which norms, how, and for how long.</summary>
public sealed record Consequence
{
    /// <summary>What it does to them.</summary>
    public required ConsequenceKind Does { get; init => field = Guard.Defined(value); }

    /// <summary>The norms, at least one.</summary>
    public required ValueList<ProvisionId> To { get; init => field = Guard.NotEmpty(value); }

    /// <summary>For how long, or null for as long as the amount of the use says, or else without end.</summary>
    public Period? For { get; init => field = value is null ? null : PeriodText.Check(value, nameof(For)); }

    /// <summary>What it does, and to what.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Does} {string.Join(", ", To)}{(For is null ? "" : $" for {PeriodText.Write(For)}")}";
}
