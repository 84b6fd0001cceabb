using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>How long a phase has lasted and will last, whatever it rested on meanwhile.</summary>
internal static class Stretches
{
    internal static Instant Since(SpellList spells, int at)
    {
        while (at > 0 && spells[at - 1].Phase == spells[at].Phase)
        {
            at--;
        }

        return spells[at].From;
    }

    internal static Instant? Until(SpellList spells, int at)
    {
        var phase = spells[at].Phase;
        for (at++; at < spells.Count; at++)
        {
            if (spells[at].Phase != phase)
            {
                return spells[at].From;
            }
        }

        return null;
    }
}
