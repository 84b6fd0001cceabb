using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Something that a time or a condition hangs on, when it happened: as legal times, the earliest and the latest, and the instant that they end at.</summary>
/// <remarks>What is on record is made a legal time of when that is asked for: most happenings are only compared by their instants.</remarks>
internal sealed class Happening : IOfEntry, IEquatable<Happening>
{
    // As it is on record, or its two legal times where it is not.
    private readonly object when;

    /// <summary>Something that is no entry: a term that runs out, a duty that begins.</summary>
    internal Happening(LegalTime first, LegalTime last, Instant at, Basis basis) =>
        (Entry, when, At, Basis) = (-1, (first, last), at, basis);

    private Happening(Happening other, object when, Instant at, Basis basis, bool isSteady) =>
        (Entry, this.when, At, Basis, IsSteady) = (other.Entry, when, at, basis, isSteady);

    /// <summary>Something on record.</summary>
    internal Happening(int entry, When recorded, Instant at, Basis basis, bool isSteady = false) =>
        (Entry, when, At, Basis, IsSteady) = (entry, recorded, at, basis, isSteady);

    /// <summary>The entry, or -1 where it is none.</summary>
    public int Entry { get; }

    /// <summary>The instant from which it counts as having happened.</summary>
    public Instant At { get; }

    /// <summary>What it rests on.</summary>
    internal Basis Basis { get; }

    /// <summary>The earliest that it can have been.</summary>
    internal LegalTime First => Times.First;

    /// <summary>The latest that it can have been; the same where it is known exactly.</summary>
    internal LegalTime Last => Times.Last;

    /// <summary>Whether it is known to have been at one moment, which its instant is, on a clock that never changes.</summary>
    internal bool IsSteady { get; }

    /// <summary>Whether it is known to the day or the hour, and not only to lie in something wider.</summary>
    internal bool IsExact => when is When.Day or When.Moment || Times is var (first, last) && first == last;

    /// <summary>The same, at the earliest that it can have been.</summary>
    internal Happening AtEarliest(DateTimeZone zone) => IsExact ? this : new Happening(this, (First, First), First.Start(zone), Basis, false);

    /// <summary>The same, resting on something else.</summary>
    internal Happening On(Basis basis) => basis == Basis ? this : new(this, when, At, basis, IsSteady);

    private (LegalTime First, LegalTime Last) Times => when is When recorded ? EntryTimes.Legal(recorded) : ((LegalTime, LegalTime))when;

    public bool Equals(Happening? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Entry == other.Entry && At == other.At && Basis == other.Basis && when.Equals(other.when));

    public override bool Equals(object? obj) => Equals(obj as Happening);

    public override int GetHashCode() => HashCode.Combine(Entry, At, Basis);
}
