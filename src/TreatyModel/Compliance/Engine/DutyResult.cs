using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>All that was worked out of one duty. It does not change once it is made.</summary>
internal sealed class DutyResult
{
    internal required DutyPlan Plan { get; init; }

    internal required SpellList Spells { get; init; }

    internal required Activity Activity { get; init; }

    /// <summary>When it falls due, over time; null for what has no time to be done by.</summary>
    internal Deadline? Deadline { get; init; }

    /// <summary>When it is due by the text, or as a declaration has moved it last.</summary>
    internal TimeOf Due => Deadline?.Now ?? TimeOf.None;

    /// <summary>When it is due by the text alone.</summary>
    internal TimeOf DueByText => Deadline?.ByText ?? TimeOf.None;

    internal TimeOf From { get; init; } = TimeOf.None;

    /// <summary>The first instant that is too late, over time: as it is moved and as the clock stands still.</summary>
    internal IReadOnlyList<(Instant At, Instant? Limit, int Entry, Basis Basis)> Limits => Deadline?.Limits ?? [];

    /// <summary>When it was performed in full, or null.</summary>
    internal Happening? Performed { get; init; }

    /// <summary>When it was begun: by an act, or for what is to be kept up when it begins to bind.</summary>
    internal Happening? Begun { get; init; }

    internal ChunkedList<Match>.View Matches { get; init; }

    internal IReadOnlyList<ViolationItem> Violations { get; init; } = [];

    internal IReadOnlyList<ExerciseItem> Exercises { get; init; } = [];

    internal IReadOnlyList<OccurrenceItem> Occurrences { get; init; } = [];

    /// <summary>Whether occurrences go on beyond the last one listed.</summary>
    internal bool OccurrencesGoOn { get; init; }

    /// <summary>From when somebody is known to have seen that it is not done, or null.</summary>
    internal Instant? LackSeen { get; init; }

    internal bool SameAs(DutyResult other) =>
        Matches.Version == other.Matches.Version && Spells.SameAs(other.Spells) && Equals(Performed, other.Performed) && Equals(Begun, other.Begun) && Due == other.Due
        && Violations.SequenceEqual(other.Violations) && Exercises.SequenceEqual(other.Exercises);
}

/// <summary>A violation of a duty that is to be kept up, or of a limit.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="From">The first instant of it.</param>
/// <param name="To">Its end, excluded; the beginning itself for what was momentary; null while it goes on.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Need">The amount exceeded, or -1.</param>
/// <param name="Reached">How much there was, where it is a limit.</param>
/// <param name="Excuse">Why it does not count: the entry of a consent or a waiver; -1 where it counts.</param>
internal sealed record ViolationItem(int Entry, Instant From, Instant? To, Basis Basis, int Need = -1, decimal Reached = 0, int Excuse = -1);

/// <summary>One use of a permission or a power.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why it is without effect; null where it is valid.</param>
/// <param name="Basis">What it rests on.</param>
internal sealed record ExerciseItem(int Entry, Instant At, string? Why, Basis Basis);

/// <summary>One occurrence of a recurring duty.</summary>
internal sealed record OccurrenceItem
{
    internal required string Key { get; init; }

    internal required Instant From { get; init; }

    /// <summary>The first instant that is too late, or null for none.</summary>
    internal Instant? Limit { get; init; }

    internal required SpellList Spells { get; init; }

    /// <summary>How much of each need was reached.</summary>
    internal decimal[] Reached { get; init; } = [];

    /// <summary>How often it was done.</summary>
    internal int Times { get; init; }
}
