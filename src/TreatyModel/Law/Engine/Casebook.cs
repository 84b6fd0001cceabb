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
    private readonly Dictionary<Id<Agreement>, TreatyRecord?> records = [];
    private readonly Dictionary<Id<Agreement>, TreatyFold> folds = [];
    private readonly HashSet<Id<Agreement>> open = [];
    private readonly PeaceProcess process;
    private readonly Chronicle chronicle;
    private readonly IReadOnlyList<Entry> entries;
    private readonly bool contestedCount;

    internal Casebook(PeaceProcess process, Chronicle chronicle, IReadOnlyList<Entry> entries, bool contestedCount) =>
        (this.process, this.chronicle, this.entries, this.contestedCount) = (process, chronicle, entries, contestedCount);

    /// <summary>How times of a text are worked out where another than this does it; null where they come from what is on record.</summary>
    internal Func<Due, Agreement, Resolved<LegalTime>>? Times { get; init; }

    internal IEnumerable<Agreement> Agreements => process.Agreements;

    internal bool HasContested => process.Agreements.Any(agreement => Record(agreement.Id)!.HasContested);

    internal static DateTimeZone ZoneOf(PeaceProcess process, Chronicle chronicle, Agreement agreement) =>
        (agreement.Zone ?? process.Zone ?? chronicle.Zone ?? ReferenceZone.Utc).ToDateTimeZone();

    /// <summary>What is on record of an agreement; null where the process has none of that id.</summary>
    internal TreatyRecord? Record(Id<Agreement> id)
    {
        if (!records.TryGetValue(id, out var record))
        {
            record = process.Agreements.FirstOrDefault(agreement => agreement.Id == id) is { } agreement ? RecordOf(agreement) : null;
            records.Add(id, record);
        }

        return record;
    }

    /// <summary>An agreement folded; null where the process has none of that id, or where it is being folded, so that it cannot wait for itself.</summary>
    internal TreatyFold? Fold(Id<Agreement> id)
    {
        if (folds.TryGetValue(id, out var known))
        {
            return known;
        }

        if (Record(id) is not { } record || !open.Add(id))
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
    internal Resolved<LegalTime> Resolve(Due due, TreatyRecord record) => Times?.Invoke(due, record.Agreement) ?? due.Resolve(new TermContext
    {
        Zone = record.Zone,
        Occurrence = anchor => Occurrence(anchor, record) is { } time ? new Resolved<LegalTime>.Known(time, [new Step(anchor.ToString(), time)]) : new Resolved<LegalTime>.Waiting(anchor),
        Readings = id => [.. record.Agreement.Ambiguities.Where(open => open.Id == id).SelectMany(open => open.Readings).Select(reading => reading.Time).OfType<Due>()],
    });

    private TreatyRecord RecordOf(Agreement agreement)
    {
        var zone = ZoneOf(process, chronicle, agreement);
        return new TreatyRecord(
            agreement,
            Facts.Of(agreement.Id, entries, zone),
            zone,
            process.Actors.Concat(agreement.Actors).Concat(chronicle.Actors),
            process.Representatives.Concat(agreement.Representatives).Concat(chronicle.Representatives),
            contestedCount);
    }

    private LegalTime? Occurrence(Anchor anchor, TreatyRecord record) => anchor switch
    {
        Anchor.SignatureOf of => (of.Agreement is null ? record : Record(of.Agreement))?.Facts
            .FirstOrDefault(fact => fact.InLife is { } act && Facts.IsSignature(act.Kind))?.Time,
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
