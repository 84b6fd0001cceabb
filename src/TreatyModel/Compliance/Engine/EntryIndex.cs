using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>Where each entry stands in the log. A branch looks into what it was made from, as far as that went then.</summary>
internal sealed class EntryIndex
{
    private readonly Dictionary<Id<Entry>, int> own = [];
    private readonly EntryIndex? below;
    private readonly int limit;
    private readonly HashSet<Id<Entry>> gone = [];
    private readonly Lock gate = new();

    internal EntryIndex()
    {
    }

    private EntryIndex(EntryIndex below, int limit) => (this.below, this.limit) = (below, limit);

    internal EntryIndex Branch(int entries) => new(this, entries);

    internal int Find(Id<Entry> id, ChunkedList<Entry>.View entries)
    {
        lock (gate)
        {
            if (own.TryGetValue(id, out var index))
            {
                return index;
            }

            if (below is null || gone.Contains(id))
            {
                return -1;
            }
        }

        var there = below.Find(id, entries);
        return there < limit ? there : Search(id, entries);
    }

    /// <summary>Adds an id that is not here yet.</summary>
    internal bool TryAdd(Id<Entry> id, int index, ChunkedList<Entry>.View entries)
    {
        if (below is not null && Find(id, entries) >= 0)
        {
            return false;
        }

        lock (gate)
        {
            return own.TryAdd(id, index);
        }
    }

    internal void Expect(int more)
    {
        lock (gate)
        {
            own.EnsureCapacity(own.Count + more);
        }
    }

    internal void Remove(Id<Entry> id)
    {
        lock (gate)
        {
            own.Remove(id);
            if (below is not null)
            {
                gone.Add(id);
            }
        }
    }

    // It has been folded anew since: the branch still has it where it stood.
    private int Search(Id<Entry> id, ChunkedList<Entry>.View entries)
    {
        for (var index = Math.Min(limit, entries.Count) - 1; index >= 0; index--)
        {
            if (entries[index].Id == id)
            {
                return index;
            }
        }

        return -1;
    }
}
