using NodaTime;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>Folds the lines of a chronicle into the entries known at an instant.</summary>
internal static class Knowledge
{
    internal static ValueList<Entry> At(Chronicle chronicle, Instant knownAt, DateTimeZone zone)
    {
        var entries = new Dictionary<Id<Entry>, Entry>();
        foreach (var entry in chronicle.Lines.OfType<Entry>())
        {
            if (Known(entry, knownAt, zone) is { } known)
            {
                entries.TryAdd(known.Id, known);
            }
        }

        // Later words apply in the order in which they became known, never in file order.
        var words = chronicle.Lines
            .Select(line => (Line: line, Word: WordOf(line)))
            .Where(item => item.Word is not null && item.Word.Known.Latest(zone) <= knownAt)
            .OrderBy(item => item.Word!.Known.Latest(zone))
            .ThenBy(item => item.Word!.Source.Value, StringComparer.Ordinal)
            .ThenBy(item => item.Line.Written, StringComparer.Ordinal);
        foreach (var (line, word) in words)
        {
            Apply(line, word!, entries, knownAt, zone);
        }

        return
        [
            .. entries.Values
                .OrderBy(entry => entry.Happened.Earliest(zone))
                .ThenBy(entry => entry.Attestations.Min(attestation => attestation.Known.Latest(zone)))
                .ThenBy(entry => entry.Id.Value, StringComparer.Ordinal),
        ];
    }

    private static Attestation? WordOf(ChronicleLine line) => line switch
    {
        Attests attests => attests.Attestation,
        Corrects corrects => corrects.Attestation,
        Retracts retracts => retracts.Attestation,
        SameAs same => same.Attestation,
        _ => null,
    };

    private static void Apply(ChronicleLine line, Attestation word, Dictionary<Id<Entry>, Entry> entries, Instant knownAt, DateTimeZone zone)
    {
        switch (line)
        {
            case Attests attests when entries.TryGetValue(attests.Entry, out var entry):
                entries[attests.Entry] = entry with { Attestations = entry.Attestations.With(word) };
                break;

            case Corrects corrects when entries.ContainsKey(corrects.Entry.Id):
                entries[corrects.Entry.Id] = Known(corrects.Entry, knownAt, zone) ?? corrects.Entry with { Attestations = [word] };
                break;

            case Retracts retracts:
                entries.Remove(retracts.Entry);
                break;

            case SameAs same when same.Entry != same.Other
                && entries.TryGetValue(same.Entry, out var kept)
                && entries.Remove(same.Other, out var other):
                entries[same.Entry] = kept with { Attestations = kept.Attestations.With(other.Attestations.AsSpan()) };
                break;

            default:
                break;
        }
    }

    private static Entry? Known(Entry entry, Instant knownAt, DateTimeZone zone)
    {
        var known = entry.Attestations.Where(attestation => attestation.Known.Latest(zone) <= knownAt).ToValueList();
        return known.Count == entry.Attestations.Count ? entry
            : known.Count == 0 ? null
            : entry with { Attestations = known };
    }
}
