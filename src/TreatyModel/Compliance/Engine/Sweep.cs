using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>What shows of a duty to keep something up as time passes over its states and its violations: the strongest violation hides the others, and all hide that it is in effect.</summary>
internal sealed class Sweep
{
    internal static readonly Basis[] Strongest = [Basis.Established, Basis.Disputed, Basis.Alleged, Basis.Unknown, Basis.Presumed];

    private readonly Activity activity;

    // By rank: when the last of the violations that go on ends, and which it is.
    private readonly Instant[] ends = new Instant[Strongest.Length];
    private readonly int[] causes = new int[Strongest.Length];
    private int state;
    private int shown = -1;
    private Instant now = Instant.MinValue;

    internal Sweep(Activity activity)
    {
        this.activity = activity;
        Array.Fill(ends, Instant.MinValue);
        var first = activity.States[0];
        Spells.Go(first.From, first.Phase, Silent(first), first.Cause, first.Entry);
    }

    internal Instant Now => now;

    /// <summary>Whether any violation has begun that counts.</summary>
    internal bool IsBroken { get; private set; }

    internal SpellWriter Spells { get; } = new();

    internal static int RankOf(Basis basis) => Array.IndexOf(Strongest, basis);

    /// <summary>The same, to be gone on with apart from this one.</summary>
    internal Sweep Copy()
    {
        var copy = new Sweep(activity);
        copy.Take(this);
        return copy;
    }

    /// <summary>Has it stand where another one does.</summary>
    internal void Take(Sweep other)
    {
        other.ends.CopyTo(ends, 0);
        other.causes.CopyTo(causes, 0);
        (state, shown, now, IsBroken) = (other.state, other.shown, other.now, other.IsBroken);
        Spells.Take(other.Spells);
    }

    /// <summary>Lets time pass up to an instant: states that begin, violations that end.</summary>
    internal void Advance(Instant until)
    {
        while (true)
        {
            var next = state + 1 < activity.States.Length ? activity.States[state + 1].From : Instant.MaxValue;
            var ending = shown < 0 ? Instant.MaxValue : Instant.Max(ends[shown], now);
            var at = Instant.Min(next, ending);
            if (at >= until || at == Instant.MaxValue)
            {
                now = Instant.Max(now, until == Instant.MaxValue ? now : until);
                return;
            }

            now = at;
            if (at == next)
            {
                state++;
            }

            Show(at == ending ? Cause.ViolationEnded : activity.States[state].Cause, at == ending ? causes[shown] : activity.States[state].Entry);
        }
    }

    /// <summary>A violation begins; none began later so far.</summary>
    internal void Begin(ViolationItem violation)
    {
        Advance(violation.From);
        IsBroken = true;
        if (violation.IsMomentary)
        {
            return;
        }

        var rank = RankOf(violation.Basis);
        if (violation.End > ends[rank])
        {
            (ends[rank], causes[rank]) = (violation.End, violation.Entry);
        }

        Show(Cause.Violated, violation.Entry);
    }

    /// <summary>One that went on has an end now: which of its rank is the last to end.</summary>
    internal void End(int rank, ViolationItem? last) =>
        (ends[rank], causes[rank]) = last is null ? (Instant.MinValue, causes[rank]) : (last.End, last.Entry);

    private void Show(Cause cause, int entry)
    {
        var of = activity.States[state];
        shown = Array.FindIndex(ends, end => end > now);
        if (of.Phase != Phase.InEffect)
        {
            Spells.Go(now, of.Phase, of.Phase == Phase.Completed && !IsBroken ? of.Basis.Weaker(Basis.Presumed) : of.Basis, of.Cause, of.Entry);
        }
        else if (shown >= 0)
        {
            Spells.Go(now, Phase.Breached, Strongest[shown], Cause.Violated, cause == Cause.Violated ? entry : causes[shown]);
        }
        else
        {
            Spells.Go(now, Phase.InEffect, Silent(of), cause == Cause.Violated ? of.Cause : cause, entry);
        }
    }

    // Kept up without any record of it: silence only.
    private static Basis Silent(Activity.State of) => of.Phase == Phase.InEffect ? of.Basis.Weaker(Basis.Presumed) : of.Basis;
}
