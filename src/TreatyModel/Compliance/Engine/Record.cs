using System.Collections.Immutable;
using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>Takes the lines of a chronicle, in any order, and keeps a ledger as if all had been there from the start.</summary>
/// <remarks>A plain entry is posted; what is said later on entries folds those that it concerns anew.</remarks>
internal sealed class Record
{
    // For each entry on which more than itself was said: all lines on it and on what it was merged with.
    private ImmutableDictionary<Id<Entry>, Group> groups = ImmutableDictionary<Id<Entry>, Group>.Empty;

    internal Record(Ledger ledger) => Ledger = ledger;

    private sealed record Group(ImmutableList<ChronicleLine> Lines, ImmutableHashSet<Id<Entry>> Ids);

    internal Ledger Ledger { get; }

    /// <summary>The same record, to be gone on with in another ledger.</summary>
    internal Record On(Ledger other) => new(other) { groups = groups };

    /// <summary>Adds a line.</summary>
    internal void Add(ChronicleLine line)
    {
        if (line is Entry entry && (groups.Count == 0 || !groups.ContainsKey(entry.Id)) && Ledger.Post(entry))
        {
            Ledger.Note(entry);
            return;
        }

        Add([line]);
    }

    /// <summary>Adds lines.</summary>
    internal void Add(ReadOnlySpan<ChronicleLine> lines)
    {
        var open = new List<Id<Entry>>();
        Ledger.Expect(lines.Length);
        foreach (var line in lines)
        {
            Ledger.Note(line);
            if (line is not Entry)
            {
                Open(line, open);
            }
        }

        foreach (var entry in InOrder(lines))
        {
            if ((groups.Count > 0 && groups.ContainsKey(entry.Id)) || !Ledger.Post(entry))
            {
                Open(entry, open);
            }
        }

        foreach (var group in open.Select(id => groups[id]).Distinct<Group>(ReferenceEqualityComparer.Instance))
        {
            Fold(group);
        }
    }

    // What comes in order of time costs least.
    private IEnumerable<Entry> InOrder(ReadOnlySpan<ChronicleLine> lines)
    {
        var entries = new List<Entry>(lines.Length);
        var (last, sorted) = (Instant.MinValue, true);
        foreach (var line in lines)
        {
            if (line is Entry entry)
            {
                var at = entry.Happened.Earliest(Ledger.Zone);
                sorted &= at >= last;
                last = at;
                entries.Add(entry);
            }
        }

        return sorted ? entries : entries.OrderBy(entry => entry.Happened.Earliest(Ledger.Zone));
    }

    private void Open(ChronicleLine line, List<Id<Entry>> open)
    {
        var ids = Concerned(line);
        var group = GroupOf(ids);
        group = group with { Lines = group.Lines.Add(line) };
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

    private Group GroupOf(Id<Entry>[] ids)
    {
        Group? joined = null;
        foreach (var id in ids)
        {
            if (!groups.TryGetValue(id, out var own))
            {
                own = new Group(Ledger.IndexOf(id) is var index and >= 0 ? [Ledger.EntryAt(index)] : [], [id]);
            }

            joined = joined is null || ReferenceEquals(joined, own)
                ? own
                : new Group(joined.Lines.AddRange(own.Lines), joined.Ids.Union(own.Ids));
        }

        return joined!;
    }

    private void Fold(Group group)
    {
        foreach (var id in group.Ids)
        {
            if (Ledger.IndexOf(id) is var index and >= 0)
            {
                Ledger.Remove(index);
            }
        }

        foreach (var entry in Knowledge.Fold(group.Lines, Ledger.Zone))
        {
            Ledger.Post(entry);
        }
    }
}
