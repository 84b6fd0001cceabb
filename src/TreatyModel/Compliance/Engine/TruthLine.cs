using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>Whether something holds, at every instant, and what that rests on.</summary>
internal sealed class TruthLine
{
    private readonly Change[] changes;

    private TruthLine(Holding first, Change[] changes) => (First, this.changes) = (first, changes);

    /// <summary>One turn of it.</summary>
    /// <param name="At">From when.</param>
    /// <param name="Now">Whether it holds from then on, and what that rests on.</param>
    /// <param name="Entry">The entry that made it so, or -1.</param>
    internal readonly record struct Change(Instant At, Holding Now, int Entry)
    {
        internal Change(Instant at, Truth truth, int entry, Basis basis)
            : this(at, new Holding(truth, basis), entry)
        {
        }

        internal Truth Truth => Now.Truth;
    }

    internal static TruthLine Always { get; } = new(Holding.Yes, []);

    internal static TruthLine Never { get; } = new(Holding.No, []);

    internal static TruthLine Open { get; } = new(new Holding(Truth.Unknown, Basis.Unknown), []);

    internal Holding First { get; }

    /// <summary>When it turns, or rests on something else.</summary>
    internal ReadOnlySpan<Change> Changes => changes;

    /// <summary>When it turns last, whatever it rests on afterwards; null where it never does.</summary>
    internal Instant? LastTurn
    {
        get
        {
            for (var i = changes.Length - 1; i >= 0; i--)
            {
                if (changes[i].Truth != (i == 0 ? First : changes[i - 1].Now).Truth)
                {
                    return changes[i].At;
                }
            }

            return null;
        }
    }

    /// <summary>Not before an instant, and ever after.</summary>
    internal static TruthLine From(Instant at, int entry = -1, Basis basis = Basis.Established) =>
        at > Instant.MinValue ? new TruthLine(Holding.No, [new Change(at, Truth.Yes, entry, basis)])
        : basis == Basis.Established ? Always
        : new TruthLine(new Holding(Truth.Yes, basis), []);

    internal static TruthLine Of(Holding first, IEnumerable<Change> changes)
    {
        var kept = new List<Change>();
        var now = first;
        foreach (var change in changes)
        {
            if (kept.Count > 0 && kept[^1].At == change.At)
            {
                kept.RemoveAt(kept.Count - 1);
                now = kept.Count == 0 ? first : kept[^1].Now;
            }

            if (change.Now != now)
            {
                kept.Add(change);
                now = change.Now;
            }
        }

        return new TruthLine(first, [.. kept]);
    }

    internal Truth At(Instant instant) => HoldingAt(instant).Truth;

    /// <summary>Whether it holds at an instant, and what that rests on.</summary>
    internal Holding HoldingAt(Instant instant)
    {
        var now = First;
        foreach (var change in changes)
        {
            if (change.At > instant)
            {
                break;
            }

            now = change.Now;
        }

        return now;
    }

    internal static TruthLine Not(TruthLine line) => new(line.First.Not(), [.. line.changes.Select(change => change with { Now = change.Now.Not() })]);

    internal static TruthLine And(TruthLine one, TruthLine other) =>
        one == Always ? other : other == Always ? one : Join(one, other, Holding.And);

    internal static TruthLine Or(TruthLine one, TruthLine other) =>
        one == Never ? other : other == Never ? one : Join(one, other, Holding.Or);

    /// <summary>Once it holds, it holds for good.</summary>
    internal TruthLine Latched()
    {
        if (First == Holding.Yes)
        {
            return Always;
        }

        var best = First;
        return Of(First, changes.Select(change => change with { Now = best = Holding.Or(best, change.Now) }));
    }

    /// <summary>Once it has held for a time without a break; while it goes on holding. On whatever it rested on all that time.</summary>
    internal TruthLine HeldFor(Func<Instant, Instant> later)
    {
        var bases = changes.Select(change => change.Now).Prepend(First).Where(now => now.Truth == Truth.Yes).Select(now => now.Basis).Distinct().ToArray();
        return bases.Length == 0
            ? Lasting(later)
            : bases.Select(basis => OnNoLessThan(basis).Lasting(later)).Aggregate(Or);
    }

    // What holds on less than a basis, taken as not holding.
    private TruthLine OnNoLessThan(Basis basis)
    {
        return Of(Taken(First), changes.Select(change => change with { Now = Taken(change.Now) }));

        Holding Taken(Holding now) => now.Truth != Truth.Yes ? now : now.Basis.Weaker(basis) == basis ? new Holding(Truth.Yes, basis) : Holding.No;
    }

    private TruthLine Lasting(Func<Instant, Instant> later)
    {
        var held = new List<Change>();
        var (first, broken) = (First, Basis.Established);
        for (var i = -1; i < changes.Length; i++)
        {
            var (at, now, entry) = i < 0 ? new Change(Instant.MinValue, First, -1) : changes[i];
            var end = i + 1 < changes.Length ? changes[i + 1].At : Instant.MaxValue;
            if (now.Truth == Truth.No)
            {
                broken = now.Basis;
                if (i >= 0)
                {
                    held.Add(new Change(at, now, entry));
                }

                continue;
            }

            // What held from the beginning of time has held long enough.
            var full = at == Instant.MinValue ? at : later(at);
            if (full == Instant.MinValue)
            {
                first = now;
            }
            else
            {
                held.Add(new Change(at, Truth.No, entry, broken));
                if (full < end)
                {
                    held.Add(new Change(full, now, entry));
                }
            }
        }

        return Of(first, held);
    }

    private static TruthLine Join(TruthLine one, TruthLine other, Func<Holding, Holding, Holding> join)
    {
        var joined = new List<Change>(one.changes.Length + other.changes.Length);
        var (a, b) = (one.First, other.First);
        var (i, j) = (0, 0);
        while (i < one.changes.Length || j < other.changes.Length)
        {
            var left = j >= other.changes.Length || (i < one.changes.Length && one.changes[i].At <= other.changes[j].At);
            var (at, now, entry) = left ? one.changes[i++] : other.changes[j++];
            _ = left ? a = now : b = now;
            joined.Add(new Change(at, join(a, b), entry));
        }

        return Of(join(one.First, other.First), joined);
    }
}
