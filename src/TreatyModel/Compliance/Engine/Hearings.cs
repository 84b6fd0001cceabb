using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NodaTime;
using TreatyModel.Chronicles;

namespace TreatyModel.Compliance.Engine;

/// <summary>What words on an entry come to as they bear on one duty, or on none: who says so, who denies it, who holds it a breach or none.</summary>
/// <param name="Says">Who says so.</param>
/// <param name="Denies">Who denies it.</param>
/// <param name="Breach">Who holds it to be a breach.</param>
/// <param name="None">Who holds it to be none.</param>
/// <param name="Rival">Whether one of those who say so names somebody else as having acted.</param>
internal readonly record struct Heard(Voices Says, Voices Denies, Voices Breach, Voices None, bool Rival);

/// <summary>What any of the words on an entry adds to it.</summary>
[Flags]
internal enum Added
{
    Nothing = 0,

    /// <summary>A date of its own.</summary>
    Date = 1,

    /// <summary>A number of its own.</summary>
    Amount = 2,

    /// <summary>That it is a breach.</summary>
    Breach = 4,
}

/// <summary>Keeps what the words come to on entries that have very many, so that one more costs only itself.</summary>
internal sealed class Hearings
{
    // Fewer are summed up as fast as they are found here.
    private const int Many = 32;

    private readonly ConditionalWeakTable<Entry, Hearing> kept = [];

    internal static bool Keeps(Entry entry) => entry.Attestations.Count >= Many;

    /// <summary>What any of the words on an entry adds to it.</summary>
    internal Added AddedTo(Entry entry) => Keeps(entry) ? Of(entry).Added : Sum(entry);

    /// <summary>What is kept of an entry.</summary>
    internal Hearing Of(Entry entry) => kept.GetOrAdd(entry, static one => new Hearing(one, null, Sum(one)));

    /// <summary>Takes what is kept of an entry over to the same with one more word.</summary>
    internal void Grow(Entry before, Entry after, Attestation word, DateTimeZone zone, Func<Heard, DutyPlan?, EvidenceUse, Heard> with)
    {
        if (!kept.TryGetValue(before, out var hearing))
        {
            return;
        }

        var grown = kept.GetOrAdd(after, _ => new Hearing(after, hearing.Known is { } first ? Instant.Min(first, word.Known.Latest(zone)) : null, hearing.Added | Of(word)));
        foreach (var ((duty, use), heard) in hearing.Heard)
        {
            grown.Heard[(duty, use)] = with(heard, duty, use);
        }
    }

    private static Added Sum(Entry entry)
    {
        var added = Added.Nothing;
        foreach (var word in entry.Attestations.AsSpan())
        {
            added |= Of(word);
        }

        return added;
    }

    private static Added Of(Attestation word) =>
        (word.Happened is null ? Added.Nothing : Added.Date)
        | (word.Amount is Quantities.Amount.Fixed ? Added.Amount : Added.Nothing)
        | (word.HeldAs == Characterization.Breach ? Added.Breach : Added.Nothing);

    internal sealed class Hearing(Entry entry, Instant? known, Added added)
    {
        private volatile object? known = known;

        internal ConcurrentDictionary<(DutyPlan?, EvidenceUse), Heard> Heard { get; } = [];

        internal Added Added => added;

        internal Instant? Known => known as Instant?;

        /// <summary>When the entry was known at the earliest.</summary>
        internal Instant FirstKnown(DateTimeZone zone)
        {
            if (known is Instant first)
            {
                return first;
            }

            known = first = Knowledge.FirstKnown(entry, zone);
            return first;
        }
    }
}
