using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>Writes lives of duties, one after another.</summary>
internal sealed class SpellWriter
{
    private Spell[] spells = new Spell[8];
    private int count;

    internal SpellWriter() => Begin(Phase.Pending, Cause.Beginning);

    internal ref readonly Spell Last => ref spells[count - 1];

    /// <summary>Begins a life anew.</summary>
    internal SpellWriter Begin(Phase first, Cause cause)
    {
        spells[0] = new Spell(Instant.MinValue, first, first, Basis.Established, cause, -1);
        count = 1;
        return this;
    }

    /// <summary>Goes on in a phase from an instant. What lasted for no time is forgotten, and an equal spell goes on.</summary>
    internal void Go(Instant at, Phase phase, Basis basis, Cause cause, int entry = -1, Phase? other = null)
    {
        while (count > 0 && spells[count - 1].From >= at)
        {
            count--;
        }

        var open = other ?? phase;
        if (count > 0 && spells[count - 1] is var last && last.Phase == phase && last.Basis == basis && last.Other == open)
        {
            return;
        }

        if (count == spells.Length)
        {
            Array.Resize(ref spells, count * 2);
        }

        spells[count] = new Spell(count == 0 ? Instant.MinValue : at, phase, open, basis, cause, entry);
        count++;
    }

    /// <summary>The spell that an instant falls into, as written so far.</summary>
    internal ref readonly Spell At(Instant instant)
    {
        var at = count - 1;
        while (at > 0 && spells[at].From > instant)
        {
            at--;
        }

        return ref spells[at];
    }

    /// <summary>The life as written.</summary>
    internal SpellList Done() => new(spells.AsSpan(0, count).ToArray());
}
