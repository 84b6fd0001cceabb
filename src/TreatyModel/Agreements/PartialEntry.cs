using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>Clauses that take effect by a rule of their own, at another time than the rest.</summary>
public sealed record PartialEntry
{
    /// <summary>The clauses, at least one.</summary>
    public required ValueList<ProvisionId> Clauses { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Their rule.</summary>
    public required EntryIntoForce Rule { get; init => field = Guard.NotNull(value); }

    /// <summary>The clauses and the rule.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Clauses}: {Rule}";
}
