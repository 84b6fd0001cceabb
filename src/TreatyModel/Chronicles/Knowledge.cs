using NodaTime;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>Folds the lines of a chronicle into the entries known at an instant.</summary>
internal sealed class Knowledge
{
    private readonly Instant knownAt;
    private readonly DateTimeZone zone;
    private readonly Dictionary<Id<Entry>, Told> entries = [];

    // For each entry that was merged, the one that it was merged into.
    private readonly Dictionary<Id<Entry>, Id<Entry>> merged = [];

    private Knowledge(Instant knownAt, DateTimeZone zone) => (this.knownAt, this.zone) = (knownAt, zone);

    internal static ValueList<Entry> At(Chronicle chronicle, Instant knownAt, DateTimeZone zone)
    {
        var knowledge = new Knowledge(knownAt, zone);
        foreach (var group in chronicle.Lines.OfType<Entry>().Select(entry => knowledge.Known(entry)).OfType<Entry>().GroupBy(entry => entry.Id))
        {
            knowledge.entries.Add(group.Key, new Told(knowledge.First([.. group])));
        }

        // Later words apply in the order in which they became known, then by what they say: never in file order.
        var words = chronicle.Lines
            .Select(line => (Line: line, Word: WordOf(line)))
            .Where(item => item.Word is not null && item.Word.Known.Latest(zone) <= knownAt)
            .OrderBy(item => item.Word!.Known.Latest(zone))
            .ThenBy(item => item.Word!.Source.Value, StringComparer.Ordinal)
            .ThenBy(item => item.Line.Written, StringComparer.Ordinal)
            .ThenBy(item => Content.Of(item.Line), StringComparer.Ordinal);
        foreach (var (line, word) in words)
        {
            knowledge.Apply(line, word!);
        }

        return
        [
            .. knowledge.entries.Values
                .Select(told => told.ToEntry())
                .OrderBy(entry => entry.Happened.Earliest(zone))
                .ThenBy(knowledge.FirstKnown)
                .ThenBy(entry => entry.Id.Value, StringComparer.Ordinal),
        ];
    }

    internal static Attestation? WordOf(ChronicleLine line) => line switch
    {
        Attests attests => attests.Attestation,
        Corrects corrects => corrects.Attestation,
        Retracts retracts => retracts.Attestation,
        SameAs same => same.Attestation,
        _ => null,
    };

    private void Apply(ChronicleLine line, Attestation word)
    {
        switch (line)
        {
            case Attests attests when entries.TryGetValue(Staying(attests.Entry), out var told):
                told.Add(word);
                break;

            case Corrects corrects when Staying(corrects.Entry.Id) is var id && entries.ContainsKey(id):
                var corrected = Known(corrects.Entry) ?? corrects.Entry with { Attestations = [word] };
                entries[id] = new Told(corrected.Id == id ? corrected : corrected with { Id = id });
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

    // Of several entries with one id, the one known first counts.
    private Entry First(ValueList<Entry> all) =>
        all.Count == 1 ? all[0] : all.OrderBy(FirstKnown).ThenBy(Content.Of, StringComparer.Ordinal).First();

    private Instant FirstKnown(Entry entry) => entry.Attestations.Min(attestation => attestation.Known.Latest(zone));

    private Entry? Known(Entry entry)
    {
        var known = entry.Attestations.Where(attestation => attestation.Known.Latest(zone) <= knownAt).ToValueList();
        return known.Count == entry.Attestations.Count ? entry
            : known.Count == 0 ? null
            : entry with { Attestations = known };
    }
}
