using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Json.Codecs;

namespace TreatyModel.Json.Documents;

/// <summary>Which properties the clauses of an agreement have, by their address: gathered once, asked by each citation.</summary>
internal sealed class CitableNames
{
    private readonly Dictionary<(ClauseNumber Number, string? Key), List<Type>> types = [];
    private readonly Dictionary<Type, string[]> names = [];

    internal CitableNames(Agreement agreement)
    {
        foreach (var clause in agreement.AllClauses)
        {
            Add(clause.Number, null, clause.GetType());
            if (clause.Key is not null)
            {
                Add(clause.Number, clause.Key, clause.GetType());
            }

            foreach (var provision in clause.Provisions)
            {
                Add(clause.Number, provision.Key, clause.GetType());
                Add(clause.Number, provision.Key, provision.GetType());
            }
        }
    }

    /// <summary>The names at an address, of the clauses and of the provisions where it names one; none where it dangles, which a validator reports.</summary>
    internal IEnumerable<string> At(ProvisionId address) =>
        types.GetValueOrDefault((address.Clause, address.Key), []).SelectMany(Named).Distinct();

    /// <summary>The properties that a type has in files.</summary>
    internal static string[] Of(Type type) =>
        Catalogue.All.TryFind(type, out var codec) && codec.Shape is Shape.Fields fields ? [.. fields.All.Select(field => field.Name)] : [];

    private string[] Named(Type type)
    {
        if (!names.TryGetValue(type, out var known))
        {
            names.Add(type, known = Of(type));
        }

        return known;
    }

    private void Add(ClauseNumber number, string? key, Type type)
    {
        if (!types.TryGetValue((number, key), out var known))
        {
            types.Add((number, key), known = []);
        }

        if (!known.Contains(type))
        {
            known.Add(type);
        }
    }
}
