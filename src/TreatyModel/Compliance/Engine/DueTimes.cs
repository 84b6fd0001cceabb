using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>When a duty is due, as it stood at an instant, with the arithmetic.</summary>
internal static class DueTimes
{
    internal static Resolved<LegalTime>? Of(Evaluation evaluation, DutyResult result, Instant at, bool moved)
    {
        var times = new TimeResolver(evaluation, result.Plan.Agreement, result.Plan.Norm);
        if (moved && ExtensionAt(result, at) is { } entry && evaluation.Ledger.EntryAt(entry) is Declaration { Effect: LegalEffect.Extends extends })
        {
            return times.Explain(extends.Until);
        }

        if (TextOf(result) is not { } due)
        {
            return OfOccurrence(result, at);
        }

        var known = result.DueByText;
        return known.IsKnown && known.KnownFrom > at
            ? new Resolved<LegalTime>.Waiting(AnchorOf(due) ?? Anchor.EntryIntoForce)
            : times.Explain(due);
    }

    /// <summary>The first instant that is too late, as it stood at an instant.</summary>
    internal static Instant? LimitAt(DutyResult result, Instant at)
    {
        if (result.Limits.Count > 0 && result.DueByText.KnownFrom > at)
        {
            return null;
        }

        Instant? limit = null;
        var open = LastOpen(result, at);
        foreach (var one in result.Limits)
        {
            limit = one.At <= open ? one.Limit : limit;
        }

        return limit ?? OccurrenceAt(result, at)?.Limit;
    }

    /// <summary>Without the nanosecond that tells the end of a day from the beginning of the next.</summary>
    internal static Duration Rounded(Duration time) => Duration.FromTicks(Math.Round(time.TotalTicks / 10) * 10);

    /// <summary>An end of a duty's window, as far as it was known at an instant.</summary>
    internal static Resolved<LegalTime>? Window(Evaluation evaluation, DutyResult result, Due? end, Instant at)
    {
        if (end is null)
        {
            return null;
        }

        var times = new TimeResolver(evaluation, result.Plan.Agreement, result.Plan.Norm);
        return times.Resolve(end) is { IsKnown: true } time && time.KnownFrom > at
            ? new Resolved<LegalTime>.Waiting(AnchorOf(end) ?? Anchor.EntryIntoForce)
            : times.Explain(end);
    }

    /// <summary>The declaration that moved the time last, or null where none has.</summary>
    internal static int? ExtensionAt(DutyResult result, Instant at)
    {
        int? entry = null;
        var open = LastOpen(result, at);
        foreach (var one in result.Limits)
        {
            entry = one.At > open ? entry : one.Entry >= 0 ? one.Entry : null;
        }

        return entry;
    }

    /// <summary>The last instant at which the time could still be moved: what is done no extension moves.</summary>
    internal static Instant LastOpen(DutyResult result, Instant at) =>
        result.Plan.Kind == DutyKind.Obligation && result.Performed is { } done && done.At < at ? done.At : at;

    internal static Due? TextOf(DutyResult result) =>
        result.Plan.Kind == DutyKind.Recurring ? null
        : result.Plan.Deadline;

    internal static OccurrenceItem? OccurrenceAt(DutyResult result, Instant at)
    {
        OccurrenceItem? open = null;
        foreach (var occurrence in result.Occurrences)
        {
            if (occurrence.From > at)
            {
                break;
            }

            open = occurrence;
        }

        return open;
    }

    /// <summary>All events that a time is counted from.</summary>
    internal static IEnumerable<Anchor> AnchorsOf(Due? due) => due switch
    {
        null => [],
        Due.EarlierOf earlier => earlier.Of.SelectMany(AnchorsOf),
        Due.LaterOf later => later.Of.SelectMany(AnchorsOf),
        _ => AnchorOf(due) is { } anchor ? [anchor] : [],
    };

    internal static Anchor? AnchorOf(Due due) => due switch
    {
        Due.After after => after.Anchor,
        Due.Ahead ahead => ahead.Anchor,
        Due.FractionAfter part => part.Anchor,
        Due.BlankAfter blank => blank.Anchor,
        Due.DayNumber day => day.Anchor,
        Due.OnEvent on => on.Anchor,
        Due.SetBy set => new Anchor.TimeSet(set.Who),
        Due.Vague { AtLatest: { } latest } => AnchorOf(latest),
        Due.EarlierOf earlier => earlier.Of.Select(AnchorOf).FirstOrDefault(anchor => anchor is not null),
        Due.LaterOf later => later.Of.Select(AnchorOf).FirstOrDefault(anchor => anchor is not null),
        _ => null,
    };

    // A recurring duty is due when the occurrence is that is open.
    private static Resolved<LegalTime>? OfOccurrence(DutyResult result, Instant at)
    {
        if (OccurrenceAt(result, at) is not { Limit: { } limit } occurrence)
        {
            return null;
        }

        var zone = result.Plan.Agreement.TimeZone;
        var local = limit.InZone(zone).LocalDateTime;
        LegalTime due = local.TimeOfDay == LocalTime.Midnight
            ? new LegalTime.Day(local.Date.PlusDays(-1))
            : LegalTime.Of(limit - Duration.Epsilon, zone, result.Plan.Agreement.Zone);
        return new Resolved<LegalTime>.Known(due, [new Step($"occurrence {occurrence.Key}", due)]);
    }
}
