using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Something that a time or a condition hangs on, when it happened: as legal times, the earliest and the latest, and the instant that they end at.</summary>
/// <remarks>What is on record is made a legal time of when that is first asked for: most happenings are only compared by their instants.</remarks>
internal sealed class Happening : IOfEntry, IEquatable<Happening>
{
    private readonly When? recorded;
    private LegalTime? first;
    private LegalTime? last;

    /// <summary>Something that is no entry: a term that runs out, a duty that begins.</summary>
    internal Happening(LegalTime first, LegalTime last, Instant at, Basis basis) =>
        (Entry, this.first, this.last, At, Basis) = (-1, first, last, at, basis);

    /// <summary>Something on record.</summary>
    internal Happening(int entry, When recorded, Instant at, Basis basis) =>
        (Entry, this.recorded, At, Basis) = (entry, recorded, at, basis);

    /// <summary>The entry, or -1 where it is none.</summary>
    public int Entry { get; }

    /// <summary>The instant from which it counts as having happened.</summary>
    public Instant At { get; }

    /// <summary>What it rests on.</summary>
    internal Basis Basis { get; }

    /// <summary>The earliest that it can have been.</summary>
    internal LegalTime First => first ??= EntryTimes.Legal(recorded!).First;

    /// <summary>The latest that it can have been; the same where it is known exactly.</summary>
    internal LegalTime Last => last ??= recorded is When.Day or When.Moment ? First : EntryTimes.Legal(recorded!).Last;

    /// <summary>Whether it was at one moment, which its instant is.</summary>
    internal bool IsMoment => recorded is When.Moment;

    public bool Equals(Happening? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Entry == other.Entry && At == other.At && Basis == other.Basis
            && (recorded is not null && other.recorded is not null ? recorded == other.recorded : First == other.First && Last == other.Last));

    public override bool Equals(object? obj) => Equals(obj as Happening);

    public override int GetHashCode() => HashCode.Combine(Entry, At, Basis);
}
