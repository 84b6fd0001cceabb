using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Time;

namespace TreatyModel.Validation.Passes;

/// <summary>Checks that the lines of a chronicle hold together: ids, merges, the order in which things became known.</summary>
internal static class Lines
{
    internal static void Check(Chronicle chronicle, ReferenceZone? processZone, Findings findings)
    {
        var zone = (chronicle.Zone ?? processZone)?.ToDateTimeZone();
        var known = new Dictionary<Id<Entry>, Instant>();
        var validated = new EntryChecks(zone, findings);
        for (var i = 0; i < chronicle.Lines.Count; i++)
        {
            var (line, path) = (chronicle.Lines[i], ChronicleReferences.PathOf(chronicle.Lines[i], i));
            if (line is Entry entry)
            {
                validated.Check(entry, path);
                if (!known.TryAdd(entry.Id, entry.Attestations.Min(word => word.Known.Earliest(zone ?? DateTimeZone.Utc))))
                {
                    findings.Add(Rules.DuplicateEntry, path, $"Two entries have the id '{entry.Id}'; a line that corrects an entry replaces it.", entry.Id.Value);
                }
            }
            else if (line is Corrects corrects)
            {
                validated.Check(corrects.Entry, $"{path}.entry");
            }
        }

        for (var i = 0; i < chronicle.Lines.Count; i++)
        {
            CheckWord(chronicle.Lines[i], ChronicleReferences.PathOf(chronicle.Lines[i], i), known, zone ?? DateTimeZone.Utc, findings);
        }

        CheckMerges(chronicle, findings);
    }

    private static void CheckWord(ChronicleLine line, string path, Dictionary<Id<Entry>, Instant> known, DateTimeZone zone, Findings findings)
    {
        (Id<Entry>? id, Attestation? word) = line switch
        {
            Corrects corrects => (corrects.Entry.Id, corrects.Attestation),
            Retracts retracts => (retracts.Entry, retracts.Attestation),
            SameAs same => (same.Other, same.Attestation),
            _ => (null, null),
        };
        if (id is not null && known.TryGetValue(id, out var since) && word!.Known.Latest(zone) < since)
        {
            findings.Add(
                Rules.WordBeforeEntry,
                $"{path}.attestation.known",
                $"{ChronicleReferences.Name(line)} is dated {word.Known}, before the entry '{id}' was known.",
                word.Known.ToString());
        }
    }

    private static void CheckMerges(Chronicle chronicle, Findings findings)
    {
        var merges = chronicle.Lines
            .Select((line, i) => (Line: line as SameAs, Position: i))
            .Where(item => item.Line is not null)
            .ToLookup(item => item.Line!.Other);
        foreach (var circle in Circles.Find([.. merges.Select(merge => merge.Key)], id => merges[id].Select(item => item.Line!.Entry)))
        {
            var position = merges[circle[0]].First().Position;
            findings.Add(
                Rules.SameAsItself,
                $"lines[#{position}]",
                $"The entry '{circle[0]}' is declared the same as itself: {Circles.Name(circle)}.",
                circle[0].Value);
        }
    }
}
