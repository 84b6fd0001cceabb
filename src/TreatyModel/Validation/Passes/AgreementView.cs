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

        Stages = [.. Clauses.SelectMany(clause => clause.Provisions.OfType<Norm>().SelectMany(norm => norm.Milestones.Select(stage => (clause.Clause.Number, stage.Key))))];
        Events = [.. agreement.Events.Select(happening => happening.Id)];
    }

    internal Agreement Agreement { get; }

    internal string Path { get; }

    internal List<ClauseView> Clauses { get; } = [];

    internal HashSet<Id<Ambiguity>> Ambiguities { get; } = [];

    internal HashSet<Id<NamedEvent>> Events { get; }

    /// <summary>The words of the stages at each clause number.</summary>
    private HashSet<(ClauseNumber, string)> Stages { get; }

    internal bool Has(ProvisionId address) =>
        addresses.Contains((address.Clause, address.Key)) && (address.Stage is null || Stages.Contains((address.Clause, address.Stage)));

    internal string At(string property) => Findings.At(Path, property);
}

/// <summary>A clause, where it stands, and what it does.</summary>
internal sealed class ClauseView(Clause clause, string path, IReadOnlyList<Provision> provisions)
{
    private readonly Dictionary<object, string> written = new(ReferenceEqualityComparer.Instance);

    internal Clause Clause => clause;

    internal string Path => path;

    internal IReadOnlyList<Provision> Provisions => provisions;

    /// <summary>The clause as messages name it.</summary>
    internal string Name => Clause is ClauseGroup ? $"The group {Clause.Address()}" : $"Clause {Clause}";

    internal string At(string property) => Findings.At(Path, property);

    /// <summary>Keeps where the author wrote something.</summary>
    internal void Note(object what, string at) => written.TryAdd(what, at);

    /// <summary>
    /// Where a time, a condition, a list or a stage that a provision holds was written: a clause hands what its author wrote on
    /// to its provisions as it is, so that the same object is found again. The clause itself, where it made it up.
    /// </summary>
    internal string PathOf(object? what) => what is null ? Path : written.GetValueOrDefault(what, Path);
}
