using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>What a clause requires of whom and where, and what is on record that cites it. Whether it is kept is not said here.</summary>
public sealed record ClauseSituation
{
    /// <summary>The clause, with its agreement.</summary>
    public required ProvisionId Clause { get; init; }

    /// <summary>Its norms, effects and rules.</summary>
    public required ValueList<Provision> Provisions { get; init; }

    /// <summary>The entries that cite it, in order of time.</summary>
    public ValueList<Entry> OnRecord { get; init; } = [];
}
