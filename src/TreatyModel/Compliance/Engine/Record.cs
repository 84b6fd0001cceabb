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
    // For an entry on which more than itself was said: all lines on it and on what it was merged with.
    private ImmutableDictionary<Id<Entry>, LineGroup> groups = ImmutableDictionary<Id<Entry>, LineGroup>.Empty;

    // For each other that was merged, one nearer to the entry under which their lines stand.
    private ImmutableDictionary<Id<Entry>, Id<Entry>> joined = ImmutableDictionary<Id<Entry>, Id<Entry>>.Empty;

    internal Record(Ledger ledger) => Ledger = ledger;

    internal Ledger Ledger { get; }

    /// <summary>The same record, to be gone on with in another ledger.</summary>
    internal Record On(Ledger other) => new(other) { groups = groups, joined = joined };

    /// <summary>Adds a line.</summary>
    /// <returns>The line, where it changes nothing as the record stands.</returns>
    internal ValueList<IgnoredLine> Add(ChronicleLine line)
    {
        if (line is Entry entry && !IsSpokenOf(entry.Id) && Ledger.Post(entry))
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
            if (IsSpokenOf(entry.Id) || !Ledger.Post(entry))
            {
                heed.Again(entry);
                Open(entry, open);
            }
        }

        heed.Words(words);
        foreach (var leader in open.Select(Leader).Distinct())
        {
            Fold(groups[leader]);
        }

        return heed.Ignored();
    }

    // Whether more was said on an entry than itself.
    private bool IsSpokenOf(Id<Entry> id) => groups.Count > 0 && (groups.ContainsKey(id) || joined.ContainsKey(id));

    // Whether an entry of that id was ever told.
    private bool Knows(Id<Entry> id) =>
        Ledger.IndexOf(id) >= 0 || (groups.TryGetValue(Leader(id), out var group) && group.Knows(id));

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
        var leader = Leader(ids[0]);
        var group = GroupOf(leader);
        if (ids.Length > 1 && Leader(ids[1]) is var other && other != leader)
        {
            // The fewer lines join the more, so that none is moved often and the way to a leader is short.
            var (more, fewer) = (group, GroupOf(other));
            if (fewer.Count > more.Count)
            {
                (leader, other, more, fewer) = (other, leader, fewer, more);
            }

            group = more.Join(fewer);
            groups = groups.Remove(other);
            joined = joined.Add(other, leader);
        }

        groups = groups.SetItem(leader, group.With(line, Ledger.Zone));
        open.Add(leader);
    }

    // Under which entry the lines on one stand.
    private Id<Entry> Leader(Id<Entry> id)
    {
        while (joined.TryGetValue(id, out var nearer))
        {
            id = nearer;
        }

        return id;
    }

    private LineGroup GroupOf(Id<Entry> leader) => groups.TryGetValue(leader, out var group) ? group : new LineGroup(Standing(leader));

    private static Id<Entry>[] Concerned(ChronicleLine line) => line switch
    {
        Entry entry => [entry.Id],
        Attests attests => [attests.Entry],
        Corrects corrects => [corrects.Entry.Id],
        Retracts retracts => [retracts.Entry],
        SameAs same => [same.Entry, same.Other],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private void Fold(LineGroup group)
    {
        var now = group.Fold(Ledger.Zone);
        var same = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        if (now.Count > 1)
        {
            same.UnionWith(now);
            same.IntersectWith(group.Before);
        }

        foreach (var entry in group.Before)
        {
            if (!same.Contains(entry))
            {
                Ledger.Remove(Ledger.IndexOf(entry.Id));
            }
        }

        foreach (var entry in now)
        {
            if (group.Grown is var (before, word))
            {
                Ledger.Witnesses.Grow(before, entry, word, Ledger.Zone);
            }

            if (!same.Contains(entry))
            {
                Ledger.Post(entry);
            }
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
