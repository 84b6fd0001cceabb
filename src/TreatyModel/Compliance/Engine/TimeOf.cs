using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>What a point in time of the text comes to on the record.</summary>
internal abstract class TimeOf : IEquatable<TimeOf>
{
    private protected TimeOf()
    {
    }

    /// <summary>No point in time: the text gives none.</summary>
    internal static TimeOf None { get; } = new Open(null, null, null);

    /// <summary>The earliest that it can be, or null where it is not known.</summary>
    internal virtual LegalTime? First => null;

    /// <summary>The latest that it can be; the same as the first where it is known exactly.</summary>
    internal virtual LegalTime? Last => null;

    /// <summary>From when it is known: when the event that it is counted from happened.</summary>
    internal virtual Instant KnownFrom => Instant.MinValue;

    /// <summary>The event waited for, or null.</summary>
    internal virtual Anchor? WaitingFor => null;

    /// <summary>Why nothing settles it, or null.</summary>
    internal virtual string? Why => null;

    /// <summary>Where readings leave it open and each of them comes to a time: the earliest and the latest of these.</summary>
    internal virtual (LegalTime First, LegalTime Last)? Candidates => null;

    /// <summary>What it rests on: what that which it is counted from does.</summary>
    internal virtual Basis Basis => Basis.Established;

    internal virtual bool IsKnown => false;

    /// <summary>Whether it is known to be one time, and not to lie between two.</summary>
    internal virtual bool IsExact => false;

    internal static TimeOf Known(LegalTime time) => new Settled(time, time, Instant.MinValue);

    internal static TimeOf Between(LegalTime first, LegalTime last, Instant knownFrom, Basis basis = Basis.Established) =>
        basis == Basis.Established ? new Settled(first, last, knownFrom) : new Doubted(first, last, knownFrom, basis);

    internal static TimeOf Of(Happening happening) => Between(happening.First, happening.Last, happening.At, happening.Basis);

    internal static TimeOf Waiting(Anchor anchor) => new Open(anchor, null, null);

    internal static TimeOf Undetermined(string why, (LegalTime First, LegalTime Last)? candidates = null) => new Open(null, why, candidates);

    /// <summary>The same; where it is known, only from another instant on, and on no more than what made it known.</summary>
    internal TimeOf KnownSince(Instant instant, Basis basis = Basis.Established) => First is { } first ? Between(first, Last!, instant, Basis.Weaker(basis)) : this;

    /// <summary>The same, resting on no more than something else does.</summary>
    internal TimeOf On(Basis ground) => Basis.Weaker(ground) == Basis || First is not { } first ? this : Between(first, Last!, KnownFrom, Basis.Weaker(ground));

    /// <summary>As a deadline: the first instant that is surely too late.</summary>
    internal virtual Instant? Limit(DateTimeZone zone) => Last is null ? null : Limit(Last, zone);

    /// <summary>As a deadline: the first instant that can be too late.</summary>
    internal virtual Instant? FirstLimit(DateTimeZone zone) => First is null ? null : Limit(First, zone);

    /// <summary>As a deadline: the first instant that is too late under every reading.</summary>
    internal Instant? LimitByAll(DateTimeZone zone) => Limit(zone) ?? (Candidates is { } open ? Limit(open.Last, zone) : null);

    /// <summary>As a deadline: the first instant that is too late under some reading.</summary>
    internal Instant? LimitByAny(DateTimeZone zone) => FirstLimit(zone) ?? (Candidates is { } open ? Limit(open.First, zone) : null);

    /// <summary>As a beginning: the instant from which it surely has come.</summary>
    internal Instant? Start(DateTimeZone zone) => Last?.Start(zone);

    public static bool operator ==(TimeOf? one, TimeOf? other) => Equals(one, other);

    public static bool operator !=(TimeOf? one, TimeOf? other) => !Equals(one, other);

    public bool Equals(TimeOf? other) =>
        ReferenceEquals(this, other)
        || (other is not null && First == other.First && Last == other.Last && KnownFrom == other.KnownFrom && Basis == other.Basis && WaitingFor == other.WaitingFor && Why == other.Why && Candidates == other.Candidates);

    public override bool Equals(object? obj) => Equals(obj as TimeOf);

    public override int GetHashCode() => HashCode.Combine(First, Last, KnownFrom);

    /// <summary>A day as a deadline lasts to its end; a moment is itself in time.</summary>
    internal static Instant Limit(LegalTime time, DateTimeZone zone) =>
        time is LegalTime.Day ? time.End(zone) : time.End(zone) + Duration.Epsilon;

    // A time, or two that it lies between.
    private class Settled(LegalTime first, LegalTime last, Instant knownFrom) : TimeOf
    {
        internal override LegalTime First => first;

        internal override LegalTime Last => last;

        internal override Instant KnownFrom => knownFrom;

        internal override bool IsKnown => true;

        internal override bool IsExact => first == last;
    }

    // A time that is counted from something of which it is not established that it happened.
    private sealed class Doubted(LegalTime first, LegalTime last, Instant knownFrom, Basis basis) : Settled(first, last, knownFrom)
    {
        internal override Basis Basis => basis;
    }

    // No time, or none yet.
    private sealed class Open(Anchor? waitingFor, string? why, (LegalTime First, LegalTime Last)? candidates) : TimeOf
    {
        internal override Anchor? WaitingFor => waitingFor;

        internal override string? Why => why;

        internal override (LegalTime First, LegalTime Last)? Candidates => candidates;
    }
}
