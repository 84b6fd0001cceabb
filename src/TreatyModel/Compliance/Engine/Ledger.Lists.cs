using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <content>Its lists, and the order in which they stand.</content>
internal sealed partial class Ledger
{
    /// <summary>The order of two entries that happened at one time; the same whatever the order in which they arrived.</summary>
    internal int InTie(int one, int other) =>
        one == other || one < 0 || other < 0 ? one.CompareTo(other) : InTie(EntryAt(one), EntryAt(other));

    /// <summary>The same, where the caller keeps when the entries were known.</summary>
    internal int InTie(int one, int other, Dictionary<int, Instant> known)
    {
        return one < 0 || other < 0 ? one.CompareTo(other)
            : FirstKnown(one).CompareTo(FirstKnown(other)) is var later and not 0 ? later
            : string.CompareOrdinal(EntryAt(one).Id.Value, EntryAt(other).Id.Value);

        Instant FirstKnown(int entry)
        {
            if (!known.TryGetValue(entry, out var first))
            {
                known.Add(entry, first = Witnesses.FirstKnown(EntryAt(entry), Zone));
            }

            return first;
        }
    }

    private int InTie(Entry one, Entry other) =>
        Witnesses.FirstKnown(one, Zone).CompareTo(Witnesses.FirstKnown(other, Zone)) is var known and not 0 ? known : string.CompareOrdinal(one.Id.Value, other.Id.Value);

    private int Put<T>(Shelf<T> lists, int at, in T item, bool remove)
        where T : IOfEntry
    {
        ref var list = ref lists.At(at);
        if (list is null)
        {
            list = new ChunkedList<T>(mark);
        }
        else if (list.Mark != mark)
        {
            list = list.Copy(mark);
        }

        var order = new ByTime<T>(this);
        return remove ? list.Remove(item, order) : list.Insert(item, order);
    }

    /// <summary>By time; of what happened at one time, what was known first comes first, then the id decides: never the order of arrival.</summary>
    private readonly struct ByTime<T>(Ledger ledger) : IComparer<T>
        where T : IOfEntry
    {
        public int Compare(T? one, T? other)
        {
            var (first, second) = (one!.At, other!.At);
            return first != second ? first.CompareTo(second)
                : one.Entry == other.Entry ? 0
                : ledger.InTie(ledger.EntryAt(one.Entry), ledger.EntryAt(other.Entry));
        }
    }
}

/// <summary>Something that one entry gave rise to.</summary>
internal interface IOfEntry
{
    int Entry { get; }

    /// <summary>Its place in the order of time.</summary>
    Instant At { get; }
}

/// <summary>Somebody's word that a norm is performed.</summary>
internal readonly record struct Certificate(int Entry, ProvisionId Cited, Instant At) : IOfEntry;

/// <summary>An act in the life of an agreement.</summary>
internal readonly record struct LifeAct(int Entry, Act Act, Instant At) : IOfEntry;

/// <summary>What a depositary counted.</summary>
internal readonly record struct Counted(int Entry, Instant At) : IOfEntry;

/// <summary>A violation on record that the policy does not let count.</summary>
internal readonly record struct Incident(int Entry, Instant At, Instant To) : IOfEntry;

/// <summary>An entry that may bear on a norm, and what is not known.</summary>
internal readonly record struct Doubt(int Entry, string Why, Instant At) : IOfEntry;
