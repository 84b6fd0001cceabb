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
    internal T At(int index) => chunks[index / ChunkSize].Items[index % ChunkSize];

    /// <summary>The same list, to be written to apart from this one.</summary>
    internal ChunkedList<T> Copy(object mark)
    {
        var copy = new ChunkedList<T>(mark) { chunks = [.. chunks], used = used, count = count, version = version };
        var last = chunks[used - 1];
        copy.chunks[used - 1] = new Chunk([.. last.Items], last.Count);
        return copy;
    }

    /// <summary>Takes the items out that fit.</summary>
    internal void Remove(Predicate<T> fits)
    {
        var kept = new List<T>(count);
        foreach (var item in Now)
        {
            if (!fits(item))
            {
                kept.Add(item);
            }
        }

        (chunks, used, count) = ([new Chunk(1)], 1, 0);
        version++;
        foreach (var item in kept)
        {
            Add(item);
        }
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

    /// <summary>Puts an item before the first that it does not come after.</summary>
    internal void Insert<TOrder>(in T item, TOrder order)
        where TOrder : IComparer<T>
    {
        var at = used - 1;
        while (at > 0 && order.Compare(chunks[at].Items[0], item) > 0)
        {
            at--;
        }

        var chunk = chunks[at];
        var place = chunk.Count;
        while (place > 0 && order.Compare(chunk.Items[place - 1], item) > 0)
        {
            place--;
        }

        if (at == used - 1 && place == chunk.Count)
        {
            Add(item);
            return;
        }

        var fresh = new Chunk[Math.Max(chunks.Length, used + 1)];
        Array.Copy(chunks, fresh, used);
        chunks = fresh;
        var items = new T[chunk.Count + 1];
        chunk.Items.AsSpan(0, place).CopyTo(items);
        items[place] = item;
        chunk.Items.AsSpan(place, chunk.Count - place).CopyTo(items.AsSpan(place + 1));
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

        public Enumerator GetEnumerator() => new(this);

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

    internal ref struct Enumerator(View view)
    {
        private ReadOnlySpan<T> chunk;
        private int at;
        private int next;

        public readonly ref readonly T Current => ref chunk[at];

        public bool MoveNext()
        {
            at++;
            while (at >= chunk.Length || chunk.IsEmpty)
            {
                if (next >= view.Chunks)
                {
                    return false;
                }

                chunk = view.ChunkAt(next++);
                at = 0;
                if (!chunk.IsEmpty)
                {
                    return true;
                }
            }

            return true;
        }
    }
}
