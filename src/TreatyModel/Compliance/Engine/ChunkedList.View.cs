namespace TreatyModel.Compliance.Engine;

/// <content>What its readers hold, and the chunks themselves.</content>
internal sealed partial class ChunkedList<T>
{
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
    internal readonly struct View
    {
        // Chunks, or the list itself where it holds one item at most.
        private readonly object source;
        private readonly int used;
        private readonly int last;
        private readonly int count;
        private readonly int version;

        internal View(object source, int used, int last, int count, int version) =>
            (this.source, this.used, this.last, this.count, this.version) = (source, used, last, count, version);

        internal int Count => count;

        /// <summary>How often the list had been written to: two views of one list with one version show the same.</summary>
        internal int Version => version;

        internal int Chunks => used;

        /// <summary>An item of a list that was only ever added to.</summary>
        internal T this[int index] => source is Chunk[] chunks ? chunks[index / ChunkSize].Items[index % ChunkSize] : ((ChunkedList<T>)source).only;

        internal ReadOnlySpan<T> ChunkAt(int index) =>
            source is Chunk[] chunks ? chunks[index].Items.AsSpan(0, index == used - 1 ? last : chunks[index].Count)
            : count == 0 ? []
            : new ReadOnlySpan<T>(in ((ChunkedList<T>)source).only);

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
