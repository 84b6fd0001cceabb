using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>All that was worked out of one duty. It does not change once it is made.</summary>
internal class DutyResult
{
    internal required DutyPlan Plan { get; init; }

    internal required SpellList Spells { get; init; }

    internal required Activity Activity { get; init; }

    /// <summary>What its clock began to run with, where its time is only a sum from there.</summary>
    internal Happening? ClockStart { get; init; }

    /// <summary>When it is due by the text alone.</summary>
    internal TimeOf DueByText { get => ClockStart is { } start ? new ElapsedTime(start, Plan) : field; init; } = TimeOf.None;

    /// <summary>To when a declaration has moved it last, or null where it stands by the text.</summary>
    internal TimeOf? MovedTo { get; init; }

    /// <summary>When it is due by the text, or as a declaration has moved it last.</summary>
    internal TimeOf Due => MovedTo ?? DueByText;

    /// <summary>The first instant that is too late, over time, where it was moved or its clock stood still; null where it never was.</summary>
    internal (Instant At, Instant? Limit, int Entry, Basis Basis)[]? Moved { get; init; }

    /// <summary>The first instant that is too late, over time: as it is moved and as the clock stands still. None for what has no time to be done by.</summary>
    internal IReadOnlyList<(Instant At, Instant? Limit, int Entry, Basis Basis)> Limits =>
        Moved ?? (Plan.Kind is DutyKind.Obligation or DutyKind.Liberty ? [(Instant.MinValue, DueByText.LimitByAll(Plan.Agreement.TimeZone), -1, Basis.Established)] : []);

    /// <summary>When it was performed in full, or null.</summary>
    internal Happening? Performed { get; init; }

    /// <summary>When it was begun: by an act, or for what is to be kept up when it begins to bind.</summary>
    internal Happening? Begun { get; init; }

    internal ChunkedList<Match>.View Matches { get; init; }

    internal virtual IReadOnlyCollection<ViolationItem> Violations => [];

    /// <summary>The first violation that counts, or null.</summary>
    internal ViolationItem? FirstViolation => Violations.FirstOrDefault(one => one.Counts);

    internal virtual IReadOnlyList<ExerciseItem> Exercises => [];

    internal virtual IReadOnlyList<OccurrenceItem> Occurrences => [];

    /// <summary>How often what is owed falls due, where it is a stage.</summary>
    internal virtual int Rounds => 1;

    /// <summary>Whether occurrences go on beyond the last one listed.</summary>
    internal virtual bool OccurrencesGoOn => false;

    internal bool SameAs(DutyResult other) =>
        Matches.Version == other.Matches.Version && Spells.SameAs(other.Spells) && Equals(Performed, other.Performed) && Equals(Begun, other.Begun) && IsDueAs(other) && Rounds == other.Rounds
        && Violations.SequenceEqual(other.Violations) && Exercises.SequenceEqual(other.Exercises);

    // Two clocks of one duty come to the same where they began to run with the same.
    private bool IsDueAs(DutyResult other) =>
        (MovedTo is null && other.MovedTo is null && ClockStart is not null && ClockStart.Equals(other.ClockStart)) || Due == other.Due;
}

/// <summary>What was worked out of a duty that is to be kept up, a ban or a limit.</summary>
internal sealed class StandingResult(ViolationList violations) : DutyResult
{
    internal override IReadOnlyCollection<ViolationItem> Violations => violations;
}

/// <summary>What was worked out of a permission or a power.</summary>
internal sealed class LibertyResult(IReadOnlyList<ExerciseItem> exercises) : DutyResult
{
    internal override IReadOnlyList<ExerciseItem> Exercises => exercises;
}

/// <summary>What was worked out of a duty that recurs.</summary>
internal sealed class RecurringResult(IReadOnlyList<OccurrenceItem> occurrences, int rounds, bool goesOn) : DutyResult
{
    internal override IReadOnlyList<OccurrenceItem> Occurrences => occurrences;

    internal override int Rounds => rounds;

    internal override bool OccurrencesGoOn => goesOn;
}

/// <summary>A violation of a duty that is to be kept up, or of a limit.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="From">The first instant of it.</param>
/// <param name="To">Its end, excluded; the beginning itself for what was momentary; null while it goes on.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Need">The amount exceeded, or -1.</param>
/// <param name="Reached">How much there was, where it is a limit.</param>
/// <param name="Excuse">Why it does not count: the entry of a consent or a waiver; -1 where it counts.</param>
internal sealed record ViolationItem(int Entry, Instant From, Instant? To, Basis Basis, int Need = -1, Reckoned Reached = default, int Excuse = -1)
{
    /// <summary>Its end, beyond all time while it goes on.</summary>
    internal Instant End => To ?? Instant.MaxValue;

    internal bool IsMomentary => To == From;

    /// <summary>Whether nothing excuses it.</summary>
    internal bool Counts => Excuse < 0;
}

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
    internal Reckoned[] Reached { get; init; } = [];

    /// <summary>How often it was done.</summary>
    internal int Times { get; init; }
}
