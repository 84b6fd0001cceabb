using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Law.Engine;

/// <summary>All agreements of a process with what is on record of them, each folded once, when it is first asked for.</summary>
internal sealed class Casebook
{
    private readonly Dictionary<Id<Agreement>, TreatyRecord> records = [];
    private readonly Dictionary<Id<Agreement>, TreatyFold> folds = [];
    private readonly HashSet<Id<Agreement>> open = [];
    private readonly IReadOnlyList<Entry> entries;

    internal Casebook(PeaceProcess process, Chronicle chronicle, IReadOnlyList<Entry> entries, bool contestedCount)
    {
        this.entries = entries;
        foreach (var agreement in process.Agreements)
        {
            var zone = ZoneOf(process, chronicle, agreement);
            records.TryAdd(agreement.Id, new TreatyRecord(
                agreement,
                Facts.Of(agreement.Id, entries, zone),
                zone,
                process.Actors.Concat(agreement.Actors).Concat(chronicle.Actors),
                process.Representatives.Concat(agreement.Representatives).Concat(chronicle.Representatives),
                contestedCount));
        }
    }

    internal IEnumerable<TreatyRecord> Records => records.Values;

    internal bool HasContested => records.Values.Any(record => record.HasContested);

    internal static DateTimeZone ZoneOf(PeaceProcess process, Chronicle chronicle, Agreement agreement) =>
        (agreement.Zone ?? process.Zone ?? chronicle.Zone ?? ReferenceZone.Utc).ToDateTimeZone();

    internal TreatyRecord? Record(Id<Agreement> id) => records.GetValueOrDefault(id);

    /// <summary>An agreement folded; null where the process has none of that id, or where it is being folded, so that it cannot wait for itself.</summary>
    internal TreatyFold? Fold(Id<Agreement> id)
    {
        if (folds.TryGetValue(id, out var known))
        {
            return known;
        }

        if (!records.TryGetValue(id, out var record) || !open.Add(id))
        {
            return null;
        }

        var fold = new TreatyFold(this, record);
        fold.Run();
        folds.Add(id, fold);
        open.Remove(id);
        return fold;
    }

    /// <summary>What a time of a text comes to, from what is on record.</summary>
    internal Resolved<LegalTime> Resolve(Due due, TreatyRecord record) => due.Resolve(new TermContext
    {
        Zone = record.Zone,
        Occurrence = anchor => Occurrence(anchor, record) is { } time ? new Resolved<LegalTime>.Known(time, [new Step(anchor.ToString(), time)]) : new Resolved<LegalTime>.Waiting(anchor),
        Readings = id => [.. record.Agreement.Ambiguities.Where(open => open.Id == id).SelectMany(open => open.Readings).Select(reading => reading.Time).OfType<Due>()],
    });

    private LegalTime? Occurrence(Anchor anchor, TreatyRecord record) => anchor switch
    {
        Anchor.SignatureOf of => (of.Agreement is null ? record : Record(of.Agreement))?.Facts
            .FirstOrDefault(fact => fact.Act is { Progress: Progress.Completed, Cites.Count: 0 } act && Facts.IsSignature(act.Kind))?.Time,
        Anchor.EntryIntoForceOf of => EntryOf(of.Agreement ?? record.Agreement.Id, record),
        Anchor.ActOf of => First(record, entry => entry is Act { Progress: Progress.Completed } act && act.Kind == of.Kind && Done(act, of.By)),
        Anchor.Named named => First(record, entry => entry.Events.Contains(named.Event) && entry is not Act { Progress: not Progress.Completed }),
        _ => null,
    };

    // An agreement's own entry into force is known while it is folded, once it is worked out.
    private LegalTime.Day? EntryOf(Id<Agreement> agreement, TreatyRecord record) =>
        (agreement == record.Agreement.Id ? open.Contains(agreement) ? null : folds.GetValueOrDefault(agreement) : Fold(agreement))?.Entry.Day is { } day
            ? new LegalTime.Day(day.Day)
            : null;

    private LegalTime? First(TreatyRecord record, Predicate<Entry> counts)
    {
        var found = entries.Where(entry => counts(entry) && (entry.Agreements.Count == 0 || entry.Agreements.Contains(record.Agreement.Id) || entry.Events.Count > 0))
            .MinBy(entry => entry.Happened.Latest(record.Zone));
        return found is null ? null : Facts.TimeOf(found.Received ?? found.Happened, record.Zone);
    }

    private static bool Done(Act act, Bearers? by) => by is null
        || (by.Sharing == Sharing.Any ? by.Actors.Any(act.By.Contains) : by.Actors.All(act.By.Contains));
}
