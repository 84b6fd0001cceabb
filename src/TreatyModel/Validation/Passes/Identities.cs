using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Sources;

namespace TreatyModel.Validation.Passes;

/// <summary>Finds ids that stand for two things in the registers of a process and its documents.</summary>
/// <remarks>Two documents may each list the same thing, word for word; one list may not, and no two may differ.</remarks>
internal sealed class Identities(Findings findings)
{
    private readonly Dictionary<Id<Actor>, Actor> actors = [];
    private readonly Dictionary<Id<Place>, Place> places = [];
    private readonly Dictionary<Id<Representative>, Representative> representatives = [];
    private readonly Dictionary<Id<Source>, Source> sources = [];

    internal void Check(string under, IEnumerable<Actor> a, IEnumerable<Representative> r, IEnumerable<Place> p, IEnumerable<Source> s)
    {
        CheckAll(a, actors, Findings.At(under, "actors"), "actors");
        CheckAll(r, representatives, Findings.At(under, "representatives"), "representatives");
        CheckAll(p, places, Findings.At(under, "places"), "places");
        CheckAll(s, sources, Findings.At(under, "sources"), "sources");
    }

    private void CheckAll<T>(IEnumerable<T> things, Dictionary<Id<T>, T> seen, string path, string kind)
        where T : class, IIdentified<T>
    {
        var here = new HashSet<Id<T>>();
        foreach (var thing in things)
        {
            if (!here.Add(thing.Id))
            {
                findings.Add(Rules.DuplicateId, $"{path}[{thing.Id}]", $"Two {kind} of one list have the id '{thing.Id}'.", thing.Id.Value);
            }
            else if (!seen.TryAdd(thing.Id, thing) && !seen[thing.Id].Equals(thing))
            {
                findings.Add(Rules.DuplicateId, $"{path}[{thing.Id}]", $"Two {kind} that are not the same have the id '{thing.Id}' in two documents of the process.", thing.Id.Value);
            }
        }
    }
}
