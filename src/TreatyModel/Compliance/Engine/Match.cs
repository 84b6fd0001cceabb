using NodaTime;
using TreatyModel.Chronicles;

namespace TreatyModel.Compliance.Engine;

/// <summary>An entry as it bears on one duty.</summary>
internal readonly record struct Match : IOfEntry
{
    /// <summary>That it happened, as it counts for the duty.</summary>
    internal required Happening Happened { get; init; }

    /// <summary>The entry, by its place in the log.</summary>
    public int Entry => Happened.Entry;

    /// <summary>The earliest that it can have happened, in the agreement's zone.</summary>
    internal required Instant From { get; init; }

    public Instant At => From;

    /// <summary>The latest that it can have happened, included.</summary>
    internal Instant To => Happened.At;

    internal Basis Basis => Happened.Basis;

    internal required Use Use { get; init; }

    internal Progress Progress { get; init; }

    internal MatchFlags Flags { get; init; }

    /// <summary>The need that its amount counts towards, or -1 where it has none.</summary>
    internal short Need { get; init; }

    internal decimal Amount { get; init; }

    internal bool Has(MatchFlags flag) => (Flags & flag) != 0;
}

/// <summary>What else is to be known of a match.</summary>
[Flags]
internal enum MatchFlags : byte
{
    None = 0,

    /// <summary>An observation: a level, not an act.</summary>
    Observed = 1,

    /// <summary>It takes away from a level.</summary>
    Removes = 2,

    /// <summary>Sources give rival dates.</summary>
    RivalDates = 4,

    /// <summary>It goes on until something ends it.</summary>
    GoesOn = 8,

    /// <summary>It names one occurrence.</summary>
    NamesOccurrence = 16,

    /// <summary>It was matched by what it is, and not because it cites the norm.</summary>
    Uncited = 32,

    /// <summary>Sources give rival amounts.</summary>
    RivalAmounts = 64,

    /// <summary>It states an amount that what is asked for cannot be counted in: a part, and nobody can say how much of it.</summary>
    Incomparable = 128,
}
