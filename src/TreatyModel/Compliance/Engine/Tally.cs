using TreatyModel.Chronicles;
using TreatyModel.Quantities;

namespace TreatyModel.Compliance.Engine;

/// <summary>Counts what is done of the amounts that a duty asks for.</summary>
internal sealed class Tally
{
    private readonly Need[] needs;
    private readonly decimal?[] wanted;

    /// <summary>Where nothing is to be counted.</summary>
    internal static Tally OfNothing { get; } = new([], _ => null);

    internal Tally(Need[] needs, Func<Need, decimal?> wanted)
    {
        this.needs = needs;
        Reached = new Reckoned[needs.Length];
        this.wanted = new decimal?[needs.Length];
        for (var i = 0; i < needs.Length; i++)
        {
            this.wanted[i] = wanted(needs[i]);
        }
    }

    internal Reckoned[] Reached { get; }

    /// <summary>How much of a need is wanted, or null where nothing can be counted.</summary>
    internal decimal? Wanted(int need) => wanted[need];

    /// <summary>Whether there is anything to count at all.</summary>
    internal bool Counts => Array.Exists(wanted, one => one is not null);

    /// <summary>Whether all that can be counted is reached.</summary>
    internal bool IsFull => IsReached(one => one.Counted);

    /// <summary>Whether it is reached by the least that any source says.</summary>
    internal bool IsSurelyFull => IsReached(one => one.Least);

    /// <summary>Whether it is reached by the most that any source says.</summary>
    internal bool IsPerhapsFull => IsReached(one => one.Most);

    internal bool WantsAsMuchAs(Tally other) => wanted.AsSpan().SequenceEqual(other.wanted);

    internal void Add(in Match match, in Reckoned amount)
    {
        if (match.Need >= 0 && match.Need < Reached.Length)
        {
            Reached[match.Need] = match.Has(MatchFlags.Observed) ? Reckoned.Higher(Reached[match.Need], amount) : Reached[match.Need] + amount;
        }
    }

    // Whether something is wanted of which no number says how much.
    private bool HasOpen
    {
        get
        {
            for (var i = 0; i < needs.Length; i++)
            {
                if (wanted[i] is null && !needs[i].IsPart)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private bool IsReached(Func<Reckoned, decimal> by) => Counts && !HasOpen && AllCounted(by);

    private bool AllCounted(Func<Reckoned, decimal> by)
    {
        for (var i = 0; i < needs.Length; i++)
        {
            if (wanted[i] is { } number && !IsMet(needs[i].Comparator, by(Reached[i]), number))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an act is the whole: nothing is said of how much it was, or that it was all.</summary>
    internal static bool IsWhole(in Match match) =>
        match.Use == Use.Performs && match.Progress == Progress.Completed && match.Need < 0 && !match.Has(MatchFlags.Incomparable);

    /// <summary>Whether an act with a number may be the whole: what is wanted has none, and all that can be counted is reached.</summary>
    internal bool MayBeWhole(in Match match) =>
        match.Use == Use.Performs && match.Progress == Progress.Completed && match.Need >= 0 && HasOpen && (!Counts || AllCounted(one => one.Counted));

    private static bool IsMet(Comparator comparator, decimal reached, decimal wanted) => comparator switch
    {
        Comparator.MoreThan => reached > wanted,
        Comparator.AtMost or Comparator.FewerThan => true,
        _ => reached >= wanted,
    };

    /// <summary>Whether a level keeps within a limit.</summary>
    internal static bool Keeps(Comparator comparator, decimal level, decimal limit) => comparator switch
    {
        Comparator.AtMost => level <= limit,
        Comparator.FewerThan => level < limit,
        Comparator.AtLeast => level >= limit,
        Comparator.MoreThan => level > limit,
        _ => true,
    };
}
