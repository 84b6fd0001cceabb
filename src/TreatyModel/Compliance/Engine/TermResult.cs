using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>What a term comes to: its periods, the notices given, and its end.</summary>
internal sealed class TermResult
{
    internal required TermPlan Plan { get; init; }

    /// <summary>When the first period begins.</summary>
    internal required TimeOf Start { get; init; }

    /// <summary>When the first period runs out.</summary>
    internal required TimeOf FirstExpiry { get; init; }

    internal IReadOnlyList<TermPeriod> Periods { get; init; } = [];

    internal IReadOnlyList<NoticeItem> Notices { get; init; } = [];

    /// <summary>When it is over, or null where it goes on or is not known.</summary>
    internal Instant? EndsAt { get; init; }

    internal LegalTime? EndsOn { get; init; }

    /// <summary>The entry that ended it, or -1 where it ran out.</summary>
    internal int EndedBy { get; init; } = -1;

    /// <summary>What the end rests on: what ended it, or that what it went on as long as holds no more.</summary>
    internal Basis EndBasis
    {
        get => Prolonged is not null && EndsAt is { } at && field == Basis.Established ? Lapsed(Prolonged, at) : field;
        init;
    } = Basis.Established;

    /// <summary>What it rests on that it is over once it has ended. Where it is only open with which of two periods it does, it is over by the later.</summary>
    internal Basis OverBasis => (EndBasis == Basis.Unknown ? Basis.Established : EndBasis).Weaker(Start.Basis);

    /// <summary>Whether it goes on beyond its periods while something holds.</summary>
    internal TruthLine? Prolonged { get; init; }

    // At that time, or just before it where it did not hold when the last period ran out.
    private static Basis Lapsed(TruthLine prolonged, Instant at) =>
        (prolonged.HoldingAt(at) is { Truth: Truth.No } now ? now : prolonged.HoldingAt(at - Duration.Epsilon)).Basis;

    internal bool SameAs(TermResult other) =>
        Start == other.Start && FirstExpiry == other.FirstExpiry && EndsAt == other.EndsAt && EndedBy == other.EndedBy && EndBasis == other.EndBasis
        && Periods.SequenceEqual(other.Periods) && Notices.SequenceEqual(other.Notices);
}

/// <summary>One period of a term.</summary>
/// <param name="Number">Which: 1 is the first.</param>
/// <param name="From">When it begins.</param>
/// <param name="Expires">When it runs out: at the beginning of that day, or at that moment.</param>
/// <param name="LastNotice">The last day for a notice that keeps it from being renewed, itself in time; null where it is not renewed by silence.</param>
internal sealed record TermPeriod(int Number, LegalTime From, LegalTime Expires, LegalTime? LastNotice);

/// <summary>A notice against renewal, judged.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Against">The period after which it ends the term, or null where it has no effect.</param>
/// <param name="Why">Why it has none, or why it only takes effect later; null where it is in time for the next expiry.</param>
/// <param name="Basis">What it rests on.</param>
internal sealed record NoticeItem(int Entry, int? Against, string? Why, Basis Basis);
