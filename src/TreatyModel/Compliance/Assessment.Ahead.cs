using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Compliance.Engine;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <content>Looking ahead, and asking what if.</content>
public sealed partial class Assessment
{
    /// <summary>What time will bring after an instant, up to another, if nothing further happens.</summary>
    /// <param name="after">The instant after which, excluded.</param>
    /// <param name="until">The instant up to which, included.</param>
    /// <returns>In order of time, then of the texts.</returns>
    public ValueList<Upcoming> Upcoming(Instant after, Instant until) => LookAhead.Of(Reaching(until), after, until);

    /// <summary>The next deadlines after an instant of duties that are still open then: all that fall at the same instant; none where there is none within the horizon.</summary>
    /// <param name="after">The instant after which, excluded.</param>
    /// <returns>The deadlines, in the order of the texts.</returns>
    public ValueList<Upcoming> NextDue(Instant after)
    {
        Upcoming[] deadlines = [.. LookAhead.Of(this, after, Horizon).Where(upcoming => upcoming.Kind == UpcomingKind.Deadline)];
        return [.. deadlines.TakeWhile(upcoming => upcoming.At == deadlines[0].At)];
    }

    /// <summary>Early warnings: what falls due within a lead time from an instant and is not done, and the last days for notice.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="lead">How long ahead.</param>
    /// <returns>In order of time.</returns>
    public ValueList<Upcoming> Warnings(Instant at, Duration lead) =>
    [
        .. Upcoming(at, Later(at, lead)).Where(upcoming => upcoming.Kind is UpcomingKind.Deadline or UpcomingKind.StartBy or UpcomingKind.LastDayForNotice),
    ];

    /// <summary>The same process with further lines, real or supposed. The lines on record are not copied, and only what hangs on the new ones is worked out anew.</summary>
    /// <param name="lines">The lines; entries, or what is said later on entries.</param>
    /// <returns>Another assessment; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public Assessment WhatIf(params ReadOnlySpan<ChronicleLine> lines) => Branching.WhatIf(this, lines);

    /// <summary>Where another assessment of the same process answers otherwise: by policy, by reading, by what was known, by what is supposed.</summary>
    /// <param name="other">The other assessment.</param>
    /// <returns>One for each duty whose phases differ at any time, in the order of the texts.</returns>
    /// <exception cref="ArgumentException">It assesses other duties.</exception>
    public ValueList<Difference> CompareTo(Assessment other)
    {
        var theirs = Guard.NotNull(other).Evaluation;
        if (!Duties.SequenceEqual(other.Duties))
        {
            throw new ArgumentException("The other assessment is of other duties: only assessments of one process can be compared.", nameof(other));
        }

        var differences = new List<Difference>();
        for (var i = 0; i < Evaluation.Plan.Duties.Count; i++)
        {
            if (Difference.Of(Evaluation.Plan.Duties[i].Id, Evaluation.Duties[i]!.Spells.ToTimeline(), theirs.Duties[i]!.Spells.ToTimeline()) is { } difference)
            {
                differences.Add(difference);
            }
        }

        return [.. differences];
    }

    /// <summary>Every time that is set between two instants: deadlines as they stood and as they were moved, days to begin by, last days for notice, expiries.</summary>
    /// <param name="from">The first instant, included.</param>
    /// <param name="to">The last instant, included.</param>
    /// <returns>In order of time, then of the texts; where a text is read in several ways, one for each reading.</returns>
    public ValueList<TimeLimit> TimeLimits(Instant from, Instant to) => LimitReport.Of(Reaching(to), from, to);

    // As far as time goes where the lead goes beyond it.
    private static Instant Later(Instant at, Duration lead) => lead > Instant.MaxValue - at ? Instant.MaxValue : lead < Instant.MinValue - at ? Instant.MinValue : at + lead;
}
