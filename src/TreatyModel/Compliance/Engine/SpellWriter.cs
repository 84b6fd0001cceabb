using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>Writes lives of duties, one after another.</summary>
internal sealed class SpellWriter
{
    private const int BlockSize = 1024;

    private Spell[] spells = new Spell[8];
    private int count;
    private Spell[] block = [];
    private int used;

    internal SpellWriter() => Begin(Phase.Pending, Cause.Beginning);

    internal int Count => count;

    internal ref readonly Spell Last => ref spells[count - 1];

    /// <summary>The life as written so far.</summary>
    internal ReadOnlySpan<Spell> Written => spells.AsSpan(0, count);

    /// <summary>Begins a life anew.</summary>
    internal SpellWriter Begin(Phase first, Cause cause)
    {
        spells[0] = new Spell(Instant.MinValue, first, first, Basis.Established, cause, -1);
        count = 1;
        return this;
    }

    /// <summary>Goes on in a phase from an instant. What lasted for no time is forgotten, and an equal spell goes on; what was to begin by then is overdue anew once it is to be done.</summary>
    internal void Go(Instant at, Phase phase, Basis basis, Cause cause, int entry = -1, Phase? other = null)
    {
        while (count > 0 && spells[count - 1].From >= at)
        {
            count--;
        }

        var open = other ?? phase;
        if (count > 0 && spells[count - 1] is var last && last.Phase == phase && last.Basis == basis && last.Other == open && (last.Cause is not (Cause.StartPassed or Cause.StageMissed) || cause != Cause.DeadlinePassed))
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

    /// <summary>Goes on as another life does, for a reason of its own.</summary>
    internal void Go(Instant at, in Spell other, Cause cause) => Go(at, other.Phase, other.Basis, cause, other.Entry, other.Other);

    /// <summary>Has what is written rest on no more than something else does: what is on record of it as an act does, and all else as well where that is silence.</summary>
    internal SpellWriter On(Func<Instant, Basis> ground)
    {
        for (var i = 1; i < count; i++)
        {
            ref var spell = ref spells[i];
            var basis = ground(spell.From);
            spell = spell with { Basis = spell.Phase == Phase.InEffect ? spell.Basis.Weaker(basis) : spell.Basis.On(basis) };
        }

        return this;
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

    /// <summary>The life as written, kept for itself, behind what is settled of it.</summary>
    internal SpellList Done(ChunkedList<Spell> settled) => settled.Count == 0 ? Done() : new(settled, Written.ToArray());

    /// <summary>The life as written, kept for itself.</summary>
    internal SpellList Done() => new(Written.ToArray(), 0, count);

    /// <summary>Moves out what nothing from an instant on can change any more, but for the last of it.</summary>
    internal void Settle(Instant before, ChunkedList<Spell> into)
    {
        var last = count - 1;
        while (last > 0 && spells[last].From >= before)
        {
            last--;
        }

        for (var i = 0; i < last; i++)
        {
            into.Add(spells[i]);
        }

        spells.AsSpan(last, count - last).CopyTo(spells);
        count -= last;
    }

    /// <summary>Has it hold what another one holds.</summary>
    internal void Take(SpellWriter other)
    {
        if (spells.Length < other.count)
        {
            spells = new Spell[other.spells.Length];
        }

        other.spells.AsSpan(0, other.count).CopyTo(spells);
        count = other.count;
    }

    /// <summary>The life as written, kept in one block with others: for lives that are given up together.</summary>
    internal SpellList DoneInBlock()
    {
        if (count > block.Length - used)
        {
            (block, used) = (new Spell[Math.Max(BlockSize, count)], 0);
        }

        spells.AsSpan(0, count).CopyTo(block.AsSpan(used));
        used += count;
        return new SpellList(block, used - count, count);
    }
}
