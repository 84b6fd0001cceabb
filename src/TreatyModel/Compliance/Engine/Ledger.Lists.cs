using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <content>Its lists, and the order in which they stand.</content>
internal sealed partial class Ledger
{
    /// <summary>The order of two entries that happened at one time; the same whatever the order in which they arrived.</summary>
    /// <param name="one">An entry.</param>
    /// <param name="other">Another.</param>
    /// <param name="known">Where to keep when entries were known, for those who compare each with many; null for nowhere.</param>
    internal int InTie(int one, int other, Dictionary<int, Instant>? known = null) =>
        one == other || one < 0 || other < 0 ? one.CompareTo(other)
        : FirstKnown(one, known).CompareTo(FirstKnown(other, known)) is var later and not 0 ? later
        : string.CompareOrdinal(EntryAt(one).Id.Value, EntryAt(other).Id.Value);

    private Instant FirstKnown(int entry, Dictionary<int, Instant>? known)
    {
        if (known is null || !known.TryGetValue(entry, out var first))
        {
            first = Witnesses.FirstKnown(EntryAt(entry), Zone);
            known?.Add(entry, first);
        }

        return first;
    }

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
                : ledger.InTie(one.Entry, other.Entry);
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
