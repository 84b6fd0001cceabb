using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>The life of a duty in spells, from the beginning of time on.</summary>
/// <remarks>Made by a <see cref="SpellWriter"/>.</remarks>
internal readonly struct SpellList(Spell[] block, int start, int count)
{
    internal int Count => count;

    internal ref readonly Spell this[int index] => ref block[start + index];

    internal ref readonly Spell Last => ref block[start + count - 1];

    internal ReadOnlySpan<Spell> All => block.AsSpan(start, count);

    /// <summary>The place of the spell that an instant falls into.</summary>
    internal int IndexAt(Instant instant)
    {
        var (low, high) = (0, count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (block[start + middle].From <= instant)
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

    internal ref readonly Spell At(Instant instant) => ref block[start + IndexAt(instant)];

    internal Time.Timeline<Standing> ToTimeline()
    {
        var changes = new (Instant, Standing)[count - 1];
        for (var i = 1; i < count; i++)
        {
            ref readonly var spell = ref this[i];
            changes[i - 1] = (spell.From, new Standing(spell.Phase, spell.Basis));
        }

        return Time.Timeline<Standing>.Of(new Standing(this[0].Phase, this[0].Basis), changes);
    }

    internal bool SameAs(SpellList other) => All.SequenceEqual(other.All);
}
