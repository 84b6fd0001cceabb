namespace TreatyModel.Compliance.Engine;

/// <summary>A list in chunks. Adding at the end writes where no reader looks; inserting copies one chunk and the list of chunks.</summary>
/// <remarks>A reader holds a <see cref="View"/>: it sees the list as it was when the view was taken, whatever the one writer does.</remarks>
internal sealed partial class ChunkedList<T>
{
    private const int ChunkSize = 256;

    // Most lists never hold more than one item: it stands in the list itself, and there is no chunk. Once there is one, it is not read again but by views.
    private T only = default!;
    private Chunk[]? chunks;
    private int used;
    private int count;
    private int version;

    internal ChunkedList(object mark) => Mark = mark;

    /// <summary>Whose it is to write to.</summary>
    internal object Mark { get; }

    internal int Count => count;

    /// <summary>An item of a list that was only ever added to.</summary>
    internal ref readonly T At(int index) => ref chunks is null ? ref only : ref chunks[index / ChunkSize].Items[index % ChunkSize];

    /// <summary>The same list, to be written to apart from this one.</summary>
    internal ChunkedList<T> Copy(object mark)
    {
        var copy = new ChunkedList<T>(mark) { only = only, used = used, count = count, version = version };
        if (chunks is not null)
        {
            var last = chunks[used - 1];
            copy.chunks = [.. chunks];
            copy.chunks[used - 1] = new Chunk([.. last.Items], last.Count);
        }

        return copy;
    }

    internal View Now => chunks is null ? new(this, count, count, count, version) : new(chunks, used, chunks[used - 1].Count, count, version);

    /// <summary>The first item, or the default of none.</summary>
    internal T? First => count == 0 ? default : chunks is null ? only : chunks[0].Items[0];

    internal void Add(in T item)
    {
        if (chunks is null && count == 0)
        {
            only = item;
        }
        else
        {
            ref var last = ref Chunks[used - 1];
            if (last.Count == ChunkSize)
            {
                Append(new Chunk(ChunkSize));
                last = ref Chunks[used - 1];
            }

            last = last.With(item);
        }

        count++;
        version++;
    }

    /// <summary>Puts an item behind the last that does not come after it.</summary>
    /// <returns>How many items stand before it.</returns>
    internal int Insert<TOrder>(in T item, TOrder order)
        where TOrder : IComparer<T>
    {
        if (count == 0 || (chunks is null && order.Compare(only, item) <= 0))
        {
            Add(item);
            return count - 1;
        }

        var (at, place) = Seek(item, order);
        if (at == used - 1 && place == Chunks[at].Count)
        {
            Add(item);
            return count - 1;
        }

        var before = Before(at) + place;
        T[] items = [.. Chunks[at].Filled[..place], item, .. Chunks[at].Filled[place..]];
        var own = Own();
        if (items.Length <= ChunkSize)
        {
            own[at] = new Chunk(items, items.Length);
        }
        else
        {
            var half = items.Length / 2;
            Array.Copy(own, at + 1, own, at + 2, used - at - 1);
            own[at] = new Chunk(items[..half], half);
            own[at + 1] = new Chunk(items[half..], items.Length - half);
            used++;
        }

        count++;
        version++;
        return before;
    }

    /// <summary>Takes out all that stand where an item does.</summary>
    /// <returns>How many items stand before the first that was taken out.</returns>
    internal int Remove<TOrder>(in T item, TOrder order)
        where TOrder : IComparer<T>
    {
        var before = count;
        while (Seek(item, order) is var (at, place) && place > 0 && order.Compare(Chunks[at].Items[place - 1], item) == 0)
        {
            before = Before(at) + place - 1;
            T[] items = [.. Chunks[at].Filled[..(place - 1)], .. Chunks[at].Filled[place..]];
            var own = Own();
            if (items.Length > 0 || used == 1)
            {
                own[at] = items.Length > 0 ? new Chunk(items, items.Length) : new Chunk(1);
            }
            else
            {
                Array.Copy(own, at + 1, own, at, used - at - 1);
                own[--used] = default;
            }

            count--;
            version++;
        }

        return before;
    }

    /// <summary>Puts another item in the place of one that stands there.</summary>
    internal void Replace<TOrder>(in T item, in T other, TOrder order)
        where TOrder : IComparer<T>
    {
        var (at, place) = Seek(item, order);
        while (!EqualityComparer<T>.Default.Equals(Chunks[at].Items[--place], item))
        {
            while (place == 0)
            {
                place = Chunks[--at].Count;
            }
        }

        var own = Own();
        T[] items = [.. own[at].Filled];
        items[place] = other;
        own[at] = new Chunk(items, items.Length);
        version++;
    }

    // The chunks: from now on there are some.
    private Chunk[] Chunks
    {
        get
        {
            if (chunks is null)
            {
                (chunks, used) = ([count == 0 ? new Chunk(1) : new Chunk([only], 1)], 1);
            }

            return chunks;
        }
    }

    // The last place at which all before does not come after the item.
    private (int At, int Place) Seek<TOrder>(in T item, TOrder order)
        where TOrder : IComparer<T>
    {
        var (chunks, at) = (Chunks, used - 1);
        if (at > 0 && order.Compare(chunks[at].Items[0], item) > 0)
        {
            var low = 0;
            while (low < at)
            {
                var middle = (low + at) >> 1;
                (low, at) = order.Compare(chunks[middle + 1].Items[0], item) > 0 ? (low, middle) : (middle + 1, at);
            }
        }

        var items = chunks[at].Filled;
        var place = items.Length;
        if (place > 0 && order.Compare(items[place - 1], item) > 0)
        {
            var low = 0;
            place--;
            while (low < place)
            {
                var middle = (low + place) >> 1;
                (low, place) = order.Compare(items[middle], item) > 0 ? (low, middle) : (middle + 1, place);
            }
        }

        return (at, place);
    }

    // How many items stand in the chunks before one; counted from the end, where most is done.
    private int Before(int at)
    {
        var before = count;
        for (var i = used - 1; i >= at; i--)
        {
            before -= Chunks[i].Count;
        }

        return before;
    }

    // Readers keep the list of chunks that they have.
    private Chunk[] Own()
    {
        var fresh = new Chunk[Math.Max(Chunks.Length, used + 1)];
        Array.Copy(Chunks, fresh, used);
        return chunks = fresh;
    }

    private void Append(Chunk chunk)
    {
        if (used == Chunks.Length)
        {
            Array.Resize(ref chunks, used * 2);
        }

        Chunks[used++] = chunk;
    }
}
