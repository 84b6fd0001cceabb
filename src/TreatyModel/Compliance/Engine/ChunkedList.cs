namespace TreatyModel.Compliance.Engine;

/// <summary>A list in chunks. Adding at the end writes where no reader looks; inserting copies one chunk and the list of chunks.</summary>
/// <remarks>A reader holds a <see cref="View"/>: it sees the list as it was when the view was taken, whatever the one writer does.</remarks>
internal sealed class ChunkedList<T>
{
    private const int ChunkSize = 256;

    private Chunk[] chunks = [new Chunk(1)];
    private int used = 1;
    private int count;
    private int version;

    internal ChunkedList(object mark) => Mark = mark;

    /// <summary>Whose it is to write to.</summary>
    internal object Mark { get; }

    internal int Count => count;

    /// <summary>An item of a list that was only ever added to.</summary>
    internal ref readonly T At(int index) => ref chunks[index / ChunkSize].Items[index % ChunkSize];

    /// <summary>The same list, to be written to apart from this one.</summary>
    internal ChunkedList<T> Copy(object mark)
    {
        var copy = new ChunkedList<T>(mark) { chunks = [.. chunks], used = used, count = count, version = version };
        var last = chunks[used - 1];
        copy.chunks[used - 1] = new Chunk([.. last.Items], last.Count);
        return copy;
    }

    internal View Now => new(chunks, used, chunks[used - 1].Count, count, version);

    internal void Add(in T item)
    {
        ref var last = ref chunks[used - 1];
        if (last.Count == ChunkSize)
        {
            Append(new Chunk(ChunkSize));
            last = ref chunks[used - 1];
        }

        last = last.With(item);
        count++;
        version++;
    }

    /// <summary>Puts an item behind the last that does not come after it.</summary>
    /// <returns>How many items stand before it.</returns>
    internal int Insert<TOrder>(in T item, TOrder order)
        where TOrder : IComparer<T>
    {
        var (at, place) = Seek(item, order);
        if (at == used - 1 && place == chunks[at].Count)
        {
            Add(item);
            return count - 1;
        }

        var before = Before(at) + place;
        T[] items = [.. chunks[at].Filled[..place], item, .. chunks[at].Filled[place..]];
        Own();
        if (items.Length <= ChunkSize)
        {
            chunks[at] = new Chunk(items, items.Length);
        }
        else
        {
            var half = items.Length / 2;
            Array.Copy(chunks, at + 1, chunks, at + 2, used - at - 1);
            chunks[at] = new Chunk(items[..half], half);
            chunks[at + 1] = new Chunk(items[half..], items.Length - half);
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
        while (Seek(item, order) is var (at, place) && place > 0 && order.Compare(chunks[at].Items[place - 1], item) == 0)
        {
            before = Before(at) + place - 1;
            T[] items = [.. chunks[at].Filled[..(place - 1)], .. chunks[at].Filled[place..]];
            Own();
            if (items.Length > 0 || used == 1)
            {
                chunks[at] = items.Length > 0 ? new Chunk(items, items.Length) : new Chunk(1);
            }
            else
            {
                Array.Copy(chunks, at + 1, chunks, at, used - at - 1);
                chunks[--used] = default;
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
        while (!EqualityComparer<T>.Default.Equals(chunks[at].Items[--place], item))
        {
            while (place == 0)
            {
                place = chunks[--at].Count;
            }
        }

        Own();
        T[] items = [.. chunks[at].Filled];
        items[place] = other;
        chunks[at] = new Chunk(items, items.Length);
        version++;
    }

    // The last place at which all before does not come after the item.
    private (int At, int Place) Seek<TOrder>(in T item, TOrder order)
        where TOrder : IComparer<T>
    {
        var at = used - 1;
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
            before -= chunks[i].Count;
        }

        return before;
    }

    // Readers keep the list of chunks that they have.
    private void Own()
    {
        var fresh = new Chunk[Math.Max(chunks.Length, used + 1)];
        Array.Copy(chunks, fresh, used);
        chunks = fresh;
    }

    private void Append(Chunk chunk)
    {
        if (used == chunks.Length)
        {
            Array.Resize(ref chunks, used * 2);
        }

        chunks[used++] = chunk;
    }

    internal readonly struct Chunk(T[] items, int count)
    {
        internal Chunk(int capacity)
            : this(new T[capacity], 0)
        {
        }

        internal T[] Items => items;

        internal int Count => count;

        internal ReadOnlySpan<T> Filled => items.AsSpan(0, count);

        internal Chunk With(in T item)
        {
            var room = items;
            if (count == room.Length)
            {
                room = new T[Math.Min(ChunkSize, room.Length * 2)];
                items.CopyTo(room, 0);
            }

            room[count] = item;
            return new Chunk(room, count + 1);
        }
    }

    /// <summary>The list at one moment.</summary>
    internal readonly struct View(Chunk[] chunks, int used, int last, int count, int version)
    {
        internal int Count => count;

        /// <summary>How often the list had been written to: two views of one list with one version show the same.</summary>
        internal int Version => version;

        internal int Chunks => used;

        /// <summary>An item of a list that was only ever added to.</summary>
        internal T this[int index] => chunks[index / ChunkSize].Items[index % ChunkSize];

        internal ReadOnlySpan<T> ChunkAt(int index) =>
            chunks is null ? [] : chunks[index].Items.AsSpan(0, index == used - 1 ? last : chunks[index].Count);

        public Enumerator GetEnumerator() => new(this, 0, 0);

        /// <summary>What stands behind the first so many items.</summary>
        internal Enumerator From(int index)
        {
            var (after, at) = (count - index, used);
            while (after > 0)
            {
                after -= ChunkAt(--at).Length;
            }

            return new(this, at, -after);
        }

        internal T[] ToArray()
        {
            var all = new T[count];
            var at = 0;
            for (var i = 0; i < used && count > 0; i++)
            {
                var chunk = ChunkAt(i);
                chunk.CopyTo(all.AsSpan(at));
                at += chunk.Length;
            }

            return all;
        }
    }

    internal ref struct Enumerator(View view, int next, int skip)
    {
        private ReadOnlySpan<T> chunk;
        private int at = -1;

        public readonly ref readonly T Current => ref chunk[at];

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            at++;
            while (at >= chunk.Length)
            {
                if (next >= view.Chunks)
                {
                    return false;
                }

                chunk = view.ChunkAt(next++);
                (at, skip) = (skip, 0);
            }

            return true;
        }
    }
}
