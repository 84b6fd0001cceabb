using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>The life of a duty in spells, from the beginning of time on.</summary>
/// <remarks>Made by a <see cref="SpellWriter"/>.</remarks>
internal readonly struct SpellList(Spell[] spells)
{
    internal int Count => spells.Length;

    internal ref readonly Spell this[int index] => ref spells[index];

    internal ref readonly Spell Last => ref spells[^1];

    internal ReadOnlySpan<Spell> All => spells;

    /// <summary>The place of the spell that an instant falls into.</summary>
    internal int IndexAt(Instant instant)
    {
        var (low, high) = (0, spells.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (spells[middle].From <= instant)
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

    internal ref readonly Spell At(Instant instant) => ref spells[IndexAt(instant)];

    internal Time.Timeline<Standing> ToTimeline()
    {
        var changes = new (Instant, Standing)[spells.Length - 1];
        for (var i = 1; i < spells.Length; i++)
        {
            changes[i - 1] = (spells[i].From, new Standing(spells[i].Phase, spells[i].Basis));
        }

        return Time.Timeline<Standing>.Of(new Standing(spells[0].Phase, spells[0].Basis), changes);
    }

    internal bool SameAs(SpellList other) => All.SequenceEqual(other.All);
}
