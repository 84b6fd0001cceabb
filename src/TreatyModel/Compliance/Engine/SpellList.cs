using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>The life of a duty in spells, from the beginning of time on: those that are settled, which it can share with others, and the rest.</summary>
/// <remarks>Made by a <see cref="SpellWriter"/>.</remarks>
internal readonly struct SpellList
{
    // A block of spells, some of which are its own; or what is settled, and the rest.
    private readonly object source;
    private readonly int start;

    internal SpellList(Spell[] block, int start, int count) => (source, this.start, Count) = (block, start, count);

    internal SpellList(ChunkedList<Spell> settled, Spell[] rest) => (source, Count) = (new Continued(settled, settled.Count, rest), settled.Count + rest.Length);

    internal int Count { get; }

    internal ref readonly Spell this[int index] => ref source is Spell[] block ? ref block[start + index] : ref ((Continued)source).At(index);

    internal ref readonly Spell Last => ref this[Count - 1];

    public Enumerator GetEnumerator() => new(this);

    /// <summary>The place of the spell that an instant falls into.</summary>
    internal int IndexAt(Instant instant)
    {
        // Most ask for what stands now.
        var open = (source as Continued)?.Count ?? 0;
        var (low, high) = this[open].From <= instant ? (open, Count - 1) : (0, Math.Max(0, open - 1));
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (this[middle].From <= instant)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    internal ref readonly Spell At(Instant instant) => ref this[IndexAt(instant)];

    internal Time.Timeline<Standing> ToTimeline()
    {
        var changes = new (Instant, Standing)[Count - 1];
        for (var i = 1; i < Count; i++)
        {
            ref readonly var spell = ref this[i];
            changes[i - 1] = (spell.From, new Standing(spell.Phase, spell.Basis));
        }

        return Time.Timeline<Standing>.Of(new Standing(this[0].Phase, this[0].Basis), changes);
    }

    internal bool SameAs(SpellList other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (var i = Count - 1; i >= 0; i--)
        {
            if (this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    // A list that goes on being written to, as far as it went then, and what comes behind it.
    private sealed class Continued(ChunkedList<Spell> settled, int count, Spell[] rest)
    {
        internal int Count => count;

        internal ref readonly Spell At(int index) => ref index < count ? ref settled.At(index) : ref rest[index - count];
    }

    internal struct Enumerator(SpellList of)
    {
        private int at = -1;

        public readonly ref readonly Spell Current => ref of[at];

        public bool MoveNext() => ++at < of.Count;
    }
}
