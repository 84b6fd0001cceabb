using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>Whether something holds, at every instant.</summary>
internal sealed class TruthLine
{
    private readonly (Instant At, Truth Truth, int Entry)[] changes;

    private TruthLine(Truth first, (Instant At, Truth Truth, int Entry)[] changes) => (First, this.changes) = (first, changes);

    internal static TruthLine Always { get; } = new(Truth.Yes, []);

    internal static TruthLine Never { get; } = new(Truth.No, []);

    internal static TruthLine Open { get; } = new(Truth.Unknown, []);

    internal Truth First { get; }

    internal ReadOnlySpan<(Instant At, Truth Truth, int Entry)> Changes => changes;

    /// <summary>Not before an instant, and ever after.</summary>
    internal static TruthLine From(Instant at, int entry = -1) =>
        at == Instant.MinValue ? Always : new TruthLine(Truth.No, [(at, Truth.Yes, entry)]);

    internal static TruthLine Of(Truth first, IEnumerable<(Instant At, Truth Truth, int Entry)> changes)
    {
        var kept = new List<(Instant At, Truth Truth, int Entry)>();
        var now = first;
        foreach (var change in changes)
        {
            if (kept.Count > 0 && kept[^1].At == change.At)
            {
                kept.RemoveAt(kept.Count - 1);
                now = kept.Count == 0 ? first : kept[^1].Truth;
            }

            if (change.Truth != now)
            {
                kept.Add(change);
                now = change.Truth;
            }
        }

        return new TruthLine(first, [.. kept]);
    }

    internal Truth At(Instant instant)
    {
        var truth = First;
        foreach (var change in changes)
        {
            if (change.At > instant)
            {
                break;
            }

            truth = change.Truth;
        }

        return truth;
    }

    internal static TruthLine Not(TruthLine line) => new(line.First.Not(), [.. line.changes.Select(change => (change.At, change.Truth.Not(), change.Entry))]);

    internal static TruthLine And(TruthLine one, TruthLine other) =>
        one == Always ? other : other == Always ? one : Join(one, other, Truths.And);

    internal static TruthLine Or(TruthLine one, TruthLine other) =>
        one == Never ? other : other == Never ? one : Join(one, other, Truths.Or);

    /// <summary>Once it holds, it holds for good.</summary>
    internal TruthLine Latched()
    {
        if (First == Truth.Yes)
        {
            return Always;
        }

        var best = First;
        return Of(First, changes.Select(change => (change.At, best = Truths.Or(best, change.Truth), change.Entry)));
    }

    /// <summary>Once it has held for a time without a break; while it goes on holding.</summary>
    internal TruthLine HeldFor(Func<Instant, Instant> later)
    {
        var held = new List<(Instant, Truth, int)>();
        var first = First;
        for (var i = -1; i < changes.Length; i++)
        {
            var (at, truth, entry) = i < 0 ? (Instant.MinValue, First, -1) : changes[i];
            var end = i + 1 < changes.Length ? changes[i + 1].At : Instant.MaxValue;
            if (truth == Truth.No)
            {
                if (i >= 0)
                {
                    held.Add((at, Truth.No, entry));
                }

                continue;
            }

            // What held from the beginning of time has held long enough.
            var full = at == Instant.MinValue ? at : later(at);
            if (full == Instant.MinValue)
            {
                first = truth;
            }
            else
            {
                held.Add((at, Truth.No, entry));
                if (full < end)
                {
                    held.Add((full, truth, entry));
                }
            }
        }

        return Of(first, held);
    }

    private static TruthLine Join(TruthLine one, TruthLine other, Func<Truth, Truth, Truth> join)
    {
        var joined = new List<(Instant, Truth, int)>(one.changes.Length + other.changes.Length);
        var (a, b) = (one.First, other.First);
        var (i, j) = (0, 0);
        while (i < one.changes.Length || j < other.changes.Length)
        {
            var left = j >= other.changes.Length || (i < one.changes.Length && one.changes[i].At <= other.changes[j].At);
            var (at, truth, entry) = left ? one.changes[i++] : other.changes[j++];
            _ = left ? a = truth : b = truth;
            joined.Add((at, join(a, b), entry));
        }

        return Of(join(one.First, other.First), joined);
    }
}
