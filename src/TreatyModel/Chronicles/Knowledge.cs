using NodaTime;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>Folds the lines of a chronicle into the entries known at an instant.</summary>
internal sealed class Knowledge
{
    private readonly DateTimeZone zone;
    private readonly Dictionary<Id<Entry>, Told> entries = [];

    // For each entry that was merged, the one that it was merged into.
    private readonly Dictionary<Id<Entry>, Id<Entry>> merged = [];

    private Knowledge(DateTimeZone zone) => this.zone = zone;

    /// <summary>The lines as they were known at an instant: without those that were not, each entry with the attestations known then.</summary>
    internal static ValueList<ChronicleLine> Lines(Chronicle chronicle, Instant? knownAt, DateTimeZone zone)
    {
        if (knownAt is not { } until)
        {
            return chronicle.Lines;
        }

        var known = new List<ChronicleLine>(chronicle.Lines.Count);
        foreach (var line in chronicle.Lines)
        {
            if (Known(line, until, zone) is { } then)
            {
                known.Add(then);
            }
        }

        return [.. known];
    }

    /// <summary>The entries that lines come to, by the earliest time that they can have happened, then by when they were known, then by id.</summary>
    internal static ValueList<Entry> Fold(IReadOnlyList<ChronicleLine> lines, DateTimeZone zone) =>
        Plain(lines, zone) ?? new Knowledge(zone).Run(lines);

    /// <summary>The entries that what was told and what was said on it later come to, in any order.</summary>
    /// <param name="told">The entries.</param>
    /// <param name="words">The words, in the order in which they apply.</param>
    /// <param name="zone">The zone of days and hours that state none.</param>
    internal static IEnumerable<Entry> Fold(IEnumerable<Entry> told, IEnumerable<LaterWord> words, DateTimeZone zone) =>
        new Knowledge(zone).Run(told, words);

    internal static Attestation? WordOf(ChronicleLine line) => line switch
    {
        Attests attests => attests.Attestation,
        Corrects corrects => corrects.Attestation,
        Retracts retracts => retracts.Attestation,
        SameAs same => same.Attestation,
        _ => null,
    };

    private static ChronicleLine? Known(ChronicleLine line, Instant until, DateTimeZone zone) => line switch
    {
        Entry entry => Known(entry, until, zone),
        Corrects corrects when corrects.Attestation.Known.Latest(zone) <= until =>
            corrects with { Entry = Known(corrects.Entry, until, zone) ?? corrects.Entry with { Attestations = [corrects.Attestation] } },
        _ => WordOf(line)!.Known.Latest(zone) <= until ? line : null,
    };

    private static Entry? Known(Entry entry, Instant until, DateTimeZone zone)
    {
        var known = entry.Attestations.Where(attestation => attestation.Known.Latest(zone) <= until).ToValueList();
        return known.Count == entry.Attestations.Count ? entry
            : known.Count == 0 ? null
            : entry with { Attestations = known };
    }

    // Most records are entries in order, each told once: nothing is to be folded then.
    private static ValueList<Entry>? Plain(IReadOnlyList<ChronicleLine> lines, DateTimeZone zone)
    {
        var seen = new HashSet<Id<Entry>>(lines.Count);
        var all = new Entry[lines.Count];
        var last = Instant.MinValue;
        for (var i = 0; i < all.Length; i++)
        {
            if (lines[i] is not Entry entry || !seen.Add(entry.Id))
            {
                return null;
            }

            var at = entry.Happened.Earliest(zone);
            if (at < last || (at == last && i > 0 && InTie(all[i - 1], entry, zone) > 0))
            {
                return null;
            }

            (all[i], last) = (entry, at);
        }

        return ValueList.Create<Entry>(all);
    }

    private ValueList<Entry> Run(IReadOnlyList<ChronicleLine> lines)
    {
        // Never in file order.
        var words = new List<LaterWord>(lines.Count);
        foreach (var line in lines)
        {
            if (LaterWord.Of(line, zone) is { } word)
            {
                words.Add(word);
            }
        }

        words.Sort(LaterWord.InTime);
        return
        [
            .. Run(lines.OfType<Entry>(), words)
                .OrderBy(entry => entry.Happened.Earliest(zone))
                .ThenBy(entry => FirstKnown(entry, zone))
                .ThenBy(entry => entry.Id.Value, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Entry> Run(IEnumerable<Entry> told, IEnumerable<LaterWord> words)
    {
        foreach (var entry in told)
        {
            if (!entries.TryGetValue(entry.Id, out var other) || IsBefore(entry, other.Entry, zone))
            {
                entries[entry.Id] = new Told(entry);
            }
        }

        foreach (var word in words)
        {
            Apply(word.Line, word.Word);
        }

        return entries.Values.Select(told => told.ToEntry());
    }

    /// <summary>Whether an entry stands, of two with one id: the one known first.</summary>
    internal static bool IsBefore(Entry one, Entry other, DateTimeZone zone)
    {
        var (first, second) = (FirstKnown(one, zone), FirstKnown(other, zone));
        return first < second || (first == second && string.CompareOrdinal(Content.Of(one), Content.Of(other)) < 0);
    }

    private void Apply(ChronicleLine line, Attestation word)
    {
        switch (line)
        {
            case Attests attests when entries.TryGetValue(Staying(attests.Entry), out var told):
                told.Add(word);
                break;

            case Corrects corrects when Staying(corrects.Entry.Id) is var id && entries.ContainsKey(id):
                entries[id] = new Told(corrects.Entry.Id == id ? corrects.Entry : corrects.Entry with { Id = id });
                break;

            case Retracts retracts:
                entries.Remove(Staying(retracts.Entry));
                break;

            case SameAs same when (Staying(same.Entry), Staying(same.Other)) is var (stays, goes)
                && stays != goes
                && entries.TryGetValue(stays, out var kept)
                && entries.Remove(goes, out var other):
                kept.Add(other);
                merged.Add(goes, stays);
                break;

            default:
                break;
        }
    }

    // The entry that an id means after all mergers so far; the way there is shortened for the next time.
    private Id<Entry> Staying(Id<Entry> id)
    {
        var stays = id;
        while (merged.TryGetValue(stays, out var next))
        {
            stays = next;
        }

        while (merged.TryGetValue(id, out var next))
        {
            merged[id] = stays;
            id = next;
        }

        return stays;
    }

    /// <summary>The order of two entries that happened at one time: what was known first, then the id.</summary>
    internal static int InTie(Entry one, Entry other, DateTimeZone zone)
    {
        var (first, second) = (FirstKnown(one, zone), FirstKnown(other, zone));
        return first != second ? first.CompareTo(second) : string.CompareOrdinal(one.Id.Value, other.Id.Value);
    }

    /// <summary>When an entry was known at the earliest.</summary>
    internal static Instant FirstKnown(Entry entry, DateTimeZone zone)
    {
        var first = Instant.MaxValue;
        foreach (var word in entry.Attestations.AsSpan())
        {
            first = Instant.Min(first, word.Known.Latest(zone));
        }

        return first;
    }
}
