using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>What a point in time of the text comes to on the record.</summary>
internal sealed record TimeOf
{
    private static readonly TimeOf NoTime = new();

    /// <summary>No point in time: the text gives none.</summary>
    internal static TimeOf None => NoTime;

    /// <summary>The earliest that it can be, or null where it is not known.</summary>
    internal LegalTime? First { get; init; }

    /// <summary>The latest that it can be; the same as the first where it is known exactly.</summary>
    internal LegalTime? Last { get; init; }

    /// <summary>From when it is known: when the event that it is counted from happened.</summary>
    internal Instant KnownFrom { get; init; } = Instant.MinValue;

    /// <summary>The event waited for, or null.</summary>
    internal Anchor? WaitingFor { get; init; }

    /// <summary>Why nothing settles it, or null.</summary>
    internal string? Why { get; init; }

    /// <summary>Where readings leave it open and each of them comes to a time: the earliest and the latest of these.</summary>
    internal (LegalTime First, LegalTime Last)? Candidates { get; init; }

    internal bool IsKnown => Last is not null;

    internal static TimeOf Known(LegalTime time) => new() { First = time, Last = time };

    internal static TimeOf Waiting(Anchor anchor) => new() { WaitingFor = anchor };

    internal static TimeOf Undetermined(string why) => new() { Why = why };

    /// <summary>As a deadline: the first instant that is surely too late.</summary>
    internal Instant? Limit(DateTimeZone zone) => Last is null ? null : Limit(Last, zone);

    /// <summary>As a deadline: the first instant that can be too late.</summary>
    internal Instant? FirstLimit(DateTimeZone zone) => First is null ? null : Limit(First, zone);

    /// <summary>As a deadline: the first instant that is too late under every reading.</summary>
    internal Instant? LimitByAll(DateTimeZone zone) => Limit(zone) ?? (Candidates is { } open ? Limit(open.Last, zone) : null);

    /// <summary>As a deadline: the first instant that is too late under some reading.</summary>
    internal Instant? LimitByAny(DateTimeZone zone) => FirstLimit(zone) ?? (Candidates is { } open ? Limit(open.First, zone) : null);

    /// <summary>As a beginning: the instant from which it surely has come.</summary>
    internal Instant? Start(DateTimeZone zone) => Last?.Start(zone);

    /// <summary>A day as a deadline lasts to its end; a moment is itself in time.</summary>
    internal static Instant Limit(LegalTime time, DateTimeZone zone) =>
        time is LegalTime.Day ? time.End(zone) : time.End(zone) + Duration.Epsilon;
}
