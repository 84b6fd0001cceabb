using System.Collections.Concurrent;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Sources;

namespace TreatyModel.Rendering;

/// <summary>What the ids of a process, its agreements and its chronicle stand for.</summary>
/// <remarks>Of two things with one id the process's counts first, then the agreements' in order, then the chronicle's.</remarks>
internal sealed class Register
{
    private readonly Dictionary<Id<Actor>, Actor> actors = [];
    private readonly Dictionary<Id<Representative>, Representative> representatives = [];
    private readonly Dictionary<Id<Place>, Place> places = [];
    private readonly Dictionary<Id<Source>, Source> sources = [];
    private readonly Dictionary<Id<Agreement>, Agreement> agreements = [];

    // The clauses of each agreement by number, once somebody asks: a long text that refers to itself throughout is not gone through again and again.
    private readonly ConcurrentDictionary<Id<Agreement>, ILookup<ClauseNumber, Clause>> numbered = [];

    private Register()
    {
    }

    internal static Register Of(PeaceProcess process, Chronicle chronicle)
    {
        var register = new Register();
        register.Add(process.Actors, process.Representatives, process.Places, process.Sources);
        foreach (var agreement in process.Agreements)
        {
            register.agreements.TryAdd(agreement.Id, agreement);
            register.Add(agreement.Actors, agreement.Representatives, agreement.Places, agreement.Sources);
        }

        register.Add(chronicle.Actors, chronicle.Representatives, chronicle.Places, chronicle.Sources);
        return register;
    }

    internal Actor? Find(Id<Actor> id) => actors.GetValueOrDefault(id);

    internal Representative? Find(Id<Representative> id) => representatives.GetValueOrDefault(id);

    internal Place? Find(Id<Place> id) => places.GetValueOrDefault(id);

    internal Source? Find(Id<Source> id) => sources.GetValueOrDefault(id);

    internal Agreement? Find(Id<Agreement> id) => agreements.GetValueOrDefault(id);

    /// <summary>The norm at an address, or null: where the address has no key, the clause's first norm.</summary>
    internal Norm? Norm(ProvisionId address, Id<Agreement>? here)
    {
        if ((address.Agreement ?? here) is not { } id || Find(id) is not { } agreement)
        {
            return null;
        }

        return numbered.GetOrAdd(id, _ => agreement.AllClauses.ToLookup(clause => clause.Number))[address.Clause]
            .Where(clause => Agreement.Covers(clause, address.Key))
            .SelectMany(clause => clause.Provisions)
            .OfType<Norm>()
            .FirstOrDefault(norm => address.Key is null || norm.Key == address.Key);
    }

    private void Add(
        IEnumerable<Actor> moreActors,
        IEnumerable<Representative> moreRepresentatives,
        IEnumerable<Place> morePlaces,
        IEnumerable<Source> moreSources)
    {
        Add(actors, moreActors);
        Add(representatives, moreRepresentatives);
        Add(places, morePlaces);
        Add(sources, moreSources);
    }

    private static void Add<T>(Dictionary<Id<T>, T> to, IEnumerable<T> things)
        where T : class, IIdentified<T>
    {
        foreach (var thing in things)
        {
            to.TryAdd(thing.Id, thing);
        }
    }
}
