using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>Where each entry stands in the log. A branch looks into what it was made from, as that was then, whatever was added or removed there since.</summary>
internal sealed class EntryIndex
{
    private readonly Dictionary<Id<Entry>, int> own = [];

    // Where each stood that was removed, and the how many-th removal that was, from 0.
    private readonly Dictionary<Id<Entry>, List<(int Index, int Removal)>> removed = [];
    private readonly EntryIndex? below;
    private readonly Lock gate = new();

    // How many entries, and how many removals, there were below.
    private readonly int limit;
    private readonly int past;
    private int removals;

    internal EntryIndex()
    {
    }

    private EntryIndex(EntryIndex below, int limit, int past) => (this.below, this.limit, this.past) = (below, limit, past);

    internal EntryIndex Branch(int entries)
    {
        lock (gate)
        {
            return new EntryIndex(this, entries, removals);
        }
    }

    /// <summary>Where an entry stands, or -1.</summary>
    internal int Find(Id<Entry> id) => Find(id, int.MaxValue, int.MaxValue);

    /// <summary>Adds an id that is not here yet.</summary>
    internal bool TryAdd(Id<Entry> id, int index)
    {
        if (below is not null && Find(id) >= 0)
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
        var index = Find(id);
        lock (gate)
        {
            own.Remove(id);
            (removed.TryGetValue(id, out var stood) ? stood : removed[id] = []).Add((index, removals++));
        }
    }

    // Where an entry stood after so many entries and removals.
    private int Find(Id<Entry> id, int entries, int before)
    {
        lock (gate)
        {
            if (own.TryGetValue(id, out var index) && index < entries)
            {
                return index;
            }

            if (removed.TryGetValue(id, out var stood))
            {
                return Next(stood, before) is var next && next < stood.Count && stood[next].Index < entries ? stood[next].Index : -1;
            }
        }

        return below?.Find(id, limit, past) ?? -1;
    }

    // The first that was removed later.
    private static int Next(List<(int Index, int Removal)> stood, int before)
    {
        var (low, high) = (0, stood.Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = stood[middle].Removal < before ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
