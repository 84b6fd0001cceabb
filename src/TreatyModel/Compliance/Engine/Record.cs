using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>Takes the lines of a chronicle one at a time, in any order, and keeps a ledger as if all had been there from the start.</summary>
/// <remarks>A plain entry is posted; what is said later on entries folds those that it concerns anew.</remarks>
internal sealed class Record(Ledger ledger)
{
    // For each entry on which more than itself was said: all lines on it and on what it was merged with.
    private readonly Dictionary<Id<Entry>, Group> groups = [];

    private sealed class Group
    {
        internal List<ChronicleLine> Lines { get; } = [];

        internal HashSet<Id<Entry>> Ids { get; } = [];
    }

    internal void Add(ChronicleLine line)
    {
        ledger.Note(line, Instant.MaxValue);
        if (line is Entry entry && !groups.ContainsKey(entry.Id) && ledger.IndexOf(entry.Id) < 0)
        {
            ledger.Post(entry);
            return;
        }

        var group = GroupOf(Concerned(line));
        group.Lines.Add(line);
        Fold(group);
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
                own = new Group();
                own.Ids.Add(id);
                if (ledger.IndexOf(id) is var index and >= 0)
                {
                    own.Lines.Add(ledger.EntryAt(index));
                }
            }

            if (joined is null || joined == own)
            {
                joined = own;
            }
            else
            {
                joined.Lines.AddRange(own.Lines);
                joined.Ids.UnionWith(own.Ids);
            }
        }

        foreach (var id in joined!.Ids)
        {
            groups[id] = joined;
        }

        return joined;
    }

    private void Fold(Group group)
    {
        foreach (var id in group.Ids)
        {
            if (ledger.IndexOf(id) is var index and >= 0)
            {
                ledger.Remove(index);
            }
        }

        foreach (var entry in Knowledge.At(new Chronicle { Lines = [.. group.Lines] }, Instant.MaxValue, ledger.Zone))
        {
            ledger.Post(entry);
        }
    }
}
