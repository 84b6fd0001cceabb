using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;

namespace TreatyModel.Validation.Passes;

/// <summary>An agreement with its clauses laid flat, their provisions worked out once, and an index of its addresses.</summary>
internal sealed class AgreementView
{
    private readonly HashSet<(ClauseNumber, string?)> addresses = [];

    internal AgreementView(Agreement agreement, string path)
    {
        Agreement = agreement;
        Path = path;
        foreach (var clause in agreement.AllClauses)
        {
            var view = new ClauseView(clause, Findings.At(path, $"clauses[{clause.Address()}]"), [.. clause.Provisions]);
            Clauses.Add(view);
            addresses.Add((clause.Number, null));
            addresses.Add((clause.Number, clause.Key));
            addresses.UnionWith(view.Provisions.Select(provision => (clause.Number, (string?)provision.Key)));
        }

        foreach (var ambiguity in agreement.Ambiguities)
        {
            Ambiguities.Add(ambiguity.Id);
        }
    }

    internal Agreement Agreement { get; }

    internal string Path { get; }

    internal List<ClauseView> Clauses { get; } = [];

    internal HashSet<Id<Ambiguity>> Ambiguities { get; } = [];

    internal bool Has(ProvisionId address) => addresses.Contains((address.Clause, address.Key));

    internal string At(string property) => Findings.At(Path, property);
}

/// <summary>A clause, where it stands, and what it does.</summary>
internal sealed record ClauseView(Clause Clause, string Path, IReadOnlyList<Provision> Provisions)
{
    /// <summary>The clause as messages name it.</summary>
    internal string Name => Clause is ClauseGroup ? $"The group {Clause.Address()}" : $"Clause {Clause}";

    internal string At(string property) => Findings.At(Path, property);
}
