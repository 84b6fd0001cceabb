using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <content>Its lists, and the order in which they stand.</content>
internal sealed partial class Ledger
{
    private (IComparer<Match>, IComparer<Happening>, IComparer<Declared>) Orders() =>
    (
        Comparer<Match>.Create((one, other) => one.From != other.From ? one.From.CompareTo(other.From) : InTie(one.Entry, other.Entry)),
        Comparer<Happening>.Create((one, other) => one.At != other.At ? one.At.CompareTo(other.At) : InTie(one.Entry, other.Entry)),
        Comparer<Declared>.Create((one, other) => one.To != other.To ? one.To.CompareTo(other.To) : InTie(one.Entry, other.Entry)));

    // Of what happened at one time, what was known first comes first, then the id decides: never the order of arrival.
    private int InTie(int one, int other)
    {
        if (one == other)
        {
            return 0;
        }

        var (first, second) = (known.At(one), known.At(other));
        return first != second ? first.CompareTo(second) : string.CompareOrdinal(EntryAt(one).Id.Value, EntryAt(other).Id.Value);
    }

    private void Put<T>(ChunkedList<T>?[] lists, int at, T item, IComparer<T>? order, bool remove)
        where T : IOfEntry
    {
        ref var list = ref lists[at];
        if (list is null)
        {
            list = new ChunkedList<T>(mark);
        }
        else if (list.Mark != mark)
        {
            list = list.Copy(mark);
        }

        if (remove)
        {
            list.Remove(one => one.Entry == item.Entry);
        }
        else if (order is null)
        {
            list.Add(item);
        }
        else
        {
            list.Insert(item, order);
        }
    }
}

/// <summary>Something that one entry gave rise to.</summary>
internal interface IOfEntry
{
    int Entry { get; }
}

/// <summary>Somebody's word that a norm is performed.</summary>
internal readonly record struct Certificate(int Entry, ProvisionId Cited, Instant At) : IOfEntry;

/// <summary>An act in the life of an agreement.</summary>
internal readonly record struct LifeAct(int Entry, Act Act) : IOfEntry;

/// <summary>An entry that may bear on a norm, and what is not known.</summary>
internal readonly record struct Doubt(int Entry, string Why) : IOfEntry;
