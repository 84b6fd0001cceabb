using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>The life of a duty in spells, from the beginning of time on: those that are settled, which it can share with others, and the rest.</summary>
/// <remarks>Made by a <see cref="SpellWriter"/>.</remarks>
internal readonly struct SpellList(Spell[] block, int start, int rest, ChunkedList<Spell>? settled = null)
{
    private readonly int shared = settled?.Count ?? 0;

    internal int Count => shared + rest;

    internal ref readonly Spell this[int index] => ref index < shared ? ref settled!.At(index) : ref block[start + index - shared];

    internal ref readonly Spell Last => ref block[start + rest - 1];

    public Enumerator GetEnumerator() => new(this);

    /// <summary>The place of the spell that an instant falls into.</summary>
    internal int IndexAt(Instant instant)
    {
        var (low, high) = block[start].From <= instant ? (shared, Count - 1) : (0, Math.Max(0, shared - 1));
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

    internal struct Enumerator(SpellList of)
    {
        private int at = -1;

        public readonly ref readonly Spell Current => ref of[at];

        public bool MoveNext() => ++at < of.Count;
    }
}
