using System.Collections.Immutable;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>Which declarations take back which others. Only who made a declaration can take it back; where several made it, all of them (Vienna Convention art. 68).</summary>
internal sealed class Revocations
{
    private readonly Dictionary<Id<Entry>, ImmutableArray<int>> of;

    internal Revocations() => of = [];

    private Revocations(Revocations other) => of = new(other.of);

    internal Revocations Copy() => new(this);

    /// <summary>Notes that an entry takes a declaration back, or that it does no longer.</summary>
    internal void Change(Id<Entry> declaration, int entry, bool remove)
    {
        var entries = of.GetValueOrDefault(declaration, []);
        of[declaration] = remove ? entries.Remove(entry) : entries.Add(entry);
    }

    /// <summary>When the last of those who had made it took it back, or null where they did not all.</summary>
    internal Instant? At(Ledger ledger, Entry declaration)
    {
        if (of.Count == 0 || !of.TryGetValue(declaration.Id, out var entries))
        {
            return null;
        }

        var speakers = new List<Id<Actor>>();
        foreach (var (said, at) in entries.Select(entry => ledger.EntryAt(entry)).Select(said => (said, At: said.Happened.Latest(ledger.Zone))).OrderBy(one => one.At))
        {
            if (ledger.Witnesses.Weigh(said) is null)
            {
                continue;
            }

            speakers.AddRange(said.By);
            if (declaration.By.All(giver => ledger.Actors.AnyActsFor([.. speakers], giver) == Truth.Yes))
            {
                return at;
            }
        }

        return null;
    }
}
