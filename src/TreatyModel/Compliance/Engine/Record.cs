using System.Collections.Immutable;
using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>Takes the lines of a chronicle, in any order, and keeps a ledger as if all had been there from the start.</summary>
/// <remarks>A plain entry is posted; what is said later on entries folds those that it concerns anew.</remarks>
internal sealed class Record
{
    // For each entry on which more than itself was said: all lines on it and on what it was merged with.
    private ImmutableDictionary<Id<Entry>, LineGroup> groups = ImmutableDictionary<Id<Entry>, LineGroup>.Empty;

    internal Record(Ledger ledger) => Ledger = ledger;

    internal Ledger Ledger { get; }

    /// <summary>The same record, to be gone on with in another ledger.</summary>
    internal Record On(Ledger other) => new(other) { groups = groups };

    /// <summary>Adds a line.</summary>
    /// <returns>The line, where it changes nothing as the record stands.</returns>
    internal ValueList<IgnoredLine> Add(ChronicleLine line)
    {
        if (line is Entry entry && (groups.Count == 0 || !groups.ContainsKey(entry.Id)) && Ledger.Post(entry))
        {
            Ledger.Note(entry);
            return [];
        }

        return Add([line]);
    }

    /// <summary>Adds lines.</summary>
    /// <returns>Those that change nothing as the record stands.</returns>
    internal ValueList<IgnoredLine> Add(ReadOnlySpan<ChronicleLine> lines)
    {
        var open = new List<Id<Entry>>();
        var heed = new Heed(this);
        var (entries, words) = Sorted(lines);
        Ledger.Expect(entries.Count);
        foreach (var word in words)
        {
            Open(word, open);
        }

        foreach (var entry in entries)
        {
            if ((groups.Count > 0 && groups.ContainsKey(entry.Id)) || !Ledger.Post(entry))
            {
                heed.Again(entry);
                Open(entry, open);
            }
        }

        heed.Words(words);
        foreach (var group in open.Select(id => groups[id]).Distinct<LineGroup>(ReferenceEqualityComparer.Instance))
        {
            Fold(group);
        }

        return heed.Ignored();
    }

    // Whether an entry of that id was ever told.
    private bool Knows(Id<Entry> id) =>
        Ledger.IndexOf(id) >= 0 || (groups.TryGetValue(id, out var group) && group.Knows(id));

    // The entries in order of time, as what comes in that order costs least; and the words on entries as they come.
    private (List<Entry> Entries, List<ChronicleLine> Words) Sorted(ReadOnlySpan<ChronicleLine> lines)
    {
        var (entries, words) = (new List<Entry>(lines.Length), new List<ChronicleLine>());
        var (last, sorted) = (Instant.MinValue, true);
        foreach (var line in lines)
        {
            Ledger.Note(line);
            if (line is not Entry entry)
            {
                words.Add(line);
                continue;
            }

            var at = entry.Happened.Earliest(Ledger.Zone);
            sorted &= at >= last;
            last = at;
            entries.Add(entry);
        }

        return (sorted ? entries : [.. entries.OrderBy(entry => entry.Happened.Earliest(Ledger.Zone))], words);
    }

    private Entry? Standing(Id<Entry> id) => Ledger.IndexOf(id) is var index and >= 0 ? Ledger.EntryAt(index) : null;

    private void Open(ChronicleLine line, List<Id<Entry>> open)
    {
        var ids = Concerned(line);
        var group = GroupOf(ids).With(line, Ledger.Zone);
        groups = groups.SetItems(group.Ids.Select(id => KeyValuePair.Create(id, group)));
        open.Add(ids[0]);
    }

    private static Id<Entry>[] Concerned(ChronicleLine line) => line switch
    {
        Entry entry => [entry.Id],
        Attests attests => [attests.Entry],
        Corrects corrects => [corrects.Entry.Id],
        Retracts retracts => [retracts.Entry],
        SameAs same => [same.Entry, same.Other],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private LineGroup GroupOf(Id<Entry>[] ids)
    {
        LineGroup? joined = null;
        foreach (var id in ids)
        {
            var own = groups.TryGetValue(id, out var group) ? group : new LineGroup(id, Standing(id));
            joined = joined is null || ReferenceEquals(joined, own) ? own : joined.Join(own);
        }

        return joined!;
    }

    private void Fold(LineGroup group)
    {
        foreach (var id in group.Ids)
        {
            if (Ledger.IndexOf(id) is var index and >= 0)
            {
                Ledger.Remove(index);
            }
        }

        foreach (var entry in group.Fold(Ledger.Zone))
        {
            if (group.Grown is var (before, word))
            {
                Ledger.Witnesses.Grow(before, entry, word, Ledger.Zone);
            }

            Ledger.Post(entry);
        }
    }

    // Notes which of the lines added change nothing.
    private sealed class Heed(Record record)
    {
        private readonly List<IgnoredLine> ignored = [];
        private List<(Entry Entry, Entry? Before)>? again;

        /// <summary>An entry that something was said on before.</summary>
        internal void Again(Entry entry)
        {
            if (record.Knows(entry.Id))
            {
                (again ??= []).Add((entry, record.Standing(entry.Id)));
            }
        }

        /// <summary>Words on entries: those on entries that nobody has told.</summary>
        internal void Words(List<ChronicleLine> words)
        {
            // Of very many words on one entry, the first finds out.
            var told = new Dictionary<Id<Entry>, bool>();
            foreach (var line in words)
            {
                foreach (var id in Concerned(line))
                {
                    if (!told.TryGetValue(id, out var known))
                    {
                        told.Add(id, known = record.Knows(id));
                    }

                    if (!known)
                    {
                        ignored.Add(new IgnoredLine(line, $"the entry '{id}' is not on record"));
                        break;
                    }
                }
            }
        }

        internal ValueList<IgnoredLine> Ignored()
        {
            foreach (var (entry, before) in again ?? [])
            {
                var now = record.Standing(entry.Id);
                if (now is null || !IsTold(now, entry) || (before is not null && IsTold(before, entry)))
                {
                    ignored.Add(new IgnoredLine(entry, now is null ? $"the entry '{entry.Id}' was withdrawn or merged with another" : $"an entry '{entry.Id}' is on record already"));
                }
            }

            return [.. ignored];
        }

        // The same, whoever says so.
        private static bool IsTold(Entry standing, Entry entry) => standing with { Attestations = entry.Attestations } == entry;
    }
}
