using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>The life of a duty in spells, from the beginning of time on. Writers build it; once handed out it does not change.</summary>
internal sealed class SpellList
{
    private Spell[] spells;
    private int count;

    internal SpellList(Phase first, Cause cause)
    {
        spells = new Spell[4];
        spells[0] = new Spell(Instant.MinValue, first, Basis.Established, cause, -1, first);
        count = 1;
    }

    internal int Count => count;

    internal ref readonly Spell this[int index] => ref spells[index];

    internal ref readonly Spell Last => ref spells[count - 1];

    internal ReadOnlySpan<Spell> All => spells.AsSpan(0, count);

    /// <summary>Goes on in a phase from an instant. What lasted for no time is forgotten, and an equal spell goes on.</summary>
    internal void Go(Instant at, Phase phase, Basis basis, Cause cause, int entry = -1, Phase? other = null)
    {
        var spell = new Spell(at, phase, basis, cause, entry, other ?? phase);
        while (count > 0 && spells[count - 1].From >= at)
        {
            count--;
        }

        if (count > 0 && spells[count - 1] is var last && last.Phase == phase && last.Basis == basis && last.Other == spell.Other)
        {
            return;
        }

        if (count == 0)
        {
            spell = spell with { From = Instant.MinValue };
        }

        if (count == spells.Length)
        {
            Array.Resize(ref spells, count * 2);
        }

        spells[count++] = spell;
    }

    /// <summary>The place of the spell that an instant falls into.</summary>
    internal int IndexAt(Instant instant)
    {
        var (low, high) = (0, count - 1);
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
        var changes = new (Instant, Standing)[count - 1];
        for (var i = 1; i < count; i++)
        {
            changes[i - 1] = (spells[i].From, new Standing(spells[i].Phase, spells[i].Basis));
        }

        return Time.Timeline<Standing>.Of(new Standing(spells[0].Phase, spells[0].Basis), changes);
    }

    internal bool SameAs(SpellList other) => All.SequenceEqual(other.All);
}
