using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>The violations of a duty in order of time, and the life that they make of it, written as time passes. More can be added at the end.</summary>
internal sealed class ViolationLine
{
    // Fewer spells than these are cheaper copied than kept apart.
    private const int FewSpells = 16;

    private readonly Rulings rulings;
    private readonly Order order;
    private readonly Sweep sweep;
    private readonly Sweep ahead;
    private readonly ChunkedList<ViolationItem> violations;
    private readonly ChunkedList<Spell> settled;

    // By rank, those that go on, the last to end at the end.
    private readonly SortedSet<ViolationItem>?[] going = new SortedSet<ViolationItem>?[Sweep.Strongest.Length];

    // Those that begin later than anything taken so far.
    private readonly SortedSet<ViolationItem> later;

    internal ViolationLine(Ledger ledger, Activity activity, Rulings rulings)
    {
        (order, this.rulings) = (new Order(ledger), rulings);
        (sweep, ahead) = (new Sweep(activity), new Sweep(activity));
        (violations, settled, later) = (new(this), new(this), new SortedSet<ViolationItem>(order));
        foreach (var breach in rulings.Breaches)
        {
            Add(breach, Instant.MinValue);
        }
    }

    private ViolationLine(ViolationLine other)
    {
        (order, rulings, sweep, ahead) = (other.order, other.rulings, other.sweep.Copy(), other.ahead.Copy());
        (violations, settled, later) = (other.violations.Copy(this), other.settled.Copy(this), new SortedSet<ViolationItem>(other.later, order));
        for (var rank = 0; rank < going.Length; rank++)
        {
            going[rank] = other.going[rank] is { } set ? new SortedSet<ViolationItem>(set, set.Comparer) : null;
        }
    }

    /// <summary>All that began, those too that are excused.</summary>
    internal ViolationList All => new(violations.Now);

    /// <summary>Whether any violation counts.</summary>
    internal bool IsBroken => ahead.IsBroken;

    /// <summary>The same, to be gone on with apart from this one.</summary>
    internal ViolationLine Copy() => new(this);

    /// <summary>Adds a violation that something at an instant brought to light: as it is held to be.</summary>
    internal ViolationItem Add(ViolationItem found, Instant at)
    {
        var item = rulings.On(found);
        violations.Insert(item, order);
        if (!item.Counts)
        {
            return item;
        }

        if (item.From > at)
        {
            later.Add(item);
            return item;
        }

        while (later.Min is { } next && order.Compare(next, item) < 0)
        {
            later.Remove(next);
            Begin(next);
        }

        Begin(item);
        return item;
    }

    /// <summary>Ends a violation that went on, or ends it sooner.</summary>
    internal void End(ViolationItem item, Instant to)
    {
        var ended = item with { To = to };
        violations.Replace(item, ended, order);
        if (!item.Counts)
        {
            return;
        }

        if (later.Remove(item))
        {
            later.Add(ended);
            return;
        }

        var rank = Sweep.RankOf(item.Basis);
        var set = going[rank]!;
        set.Remove(item);
        if (!ended.IsMomentary)
        {
            set.Add(ended);
        }

        sweep.End(rank, set.Max);
    }

    /// <summary>The life, if nothing more is to come.</summary>
    internal SpellList Life()
    {
        ahead.Take(sweep);
        foreach (var item in later)
        {
            ahead.Begin(item);
        }

        ahead.Advance(Instant.MaxValue);
        return ahead.Spells.Done(settled);
    }

    private void Begin(ViolationItem item)
    {
        sweep.Begin(item);
        if (sweep.Spells.Count > FewSpells)
        {
            sweep.Spells.Settle(sweep.Now, settled);
        }

        if (item.IsMomentary)
        {
            return;
        }

        var set = going[Sweep.RankOf(item.Basis)] ??= new SortedSet<ViolationItem>(new ByEnd(order));
        while (set.Min is { } over && over.End <= sweep.Now)
        {
            set.Remove(over);
        }

        set.Add(item);
    }

    private sealed class Order(Ledger ledger) : IComparer<ViolationItem>
    {
        // Where very much happened at one time, each is compared with many.
        private Dictionary<int, Instant>? known;

        public int Compare(ViolationItem? one, ViolationItem? other) =>
            one!.From != other!.From ? one.From.CompareTo(other.From)
            : one.Entry != other.Entry ? ledger.InTie(one.Entry, other.Entry, known ??= [])
            : one.Need.CompareTo(other.Need);
    }

    private sealed class ByEnd(Order order) : IComparer<ViolationItem>
    {
        public int Compare(ViolationItem? one, ViolationItem? other) =>
            one!.End != other!.End ? one.End.CompareTo(other.End) : order.Compare(other, one);
    }
}
