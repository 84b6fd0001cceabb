using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Sources;
using TreatyModel.Time;

namespace TreatyModel.Law.Engine;

/// <summary>The entries that concern one agreement as facts, in order of their days; of one day, in order of their ids.</summary>
internal static class Facts
{
    internal static Fact[] Of(Id<Agreement> agreement, IEnumerable<Entry> entries, DateTimeZone zone)
    {
        var all = entries.Where(entry => entry.Attestations.Any(word => word.Stance != Stance.Denies)).ToArray();
        var (revoked, objected) = Reactions(all, zone);
        return
        [
            .. all.Where(entry => entry.Agreements.Contains(agreement) || entry.Cites.Any(clause => clause.Agreement == agreement) || entry.Events.Count > 0)
                .Select(entry => new Fact(
                    entry,
                    DayOf(entry.Received ?? entry.Happened, zone),
                    TimeOf(entry.Received ?? entry.Happened, zone),
                    revoked.TryGetValue(entry.Id, out var day) ? day : null,
                    objected.Contains(entry.Id) || entry.Attestations.Any(word => word.Stance == Stance.Denies),
                    entry is Act { Progress: Progress.Completed, Cites.Count: 0 } act && act.Agreements.Contains(agreement) ? act : null))
                .OrderBy(fact => fact.Day)
                .ThenBy(fact => fact.Entry.Id.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The last day that a time can mean, on the calendar of a zone.</summary>
    internal static LocalDate DayOf(When when, DateTimeZone zone) => when switch
    {
        When.Day day => day.Date,
        _ => when.Latest(zone).InZone(zone).Date,
    };

    /// <summary>A moment as a moment, all else as a day.</summary>
    internal static LegalTime TimeOf(When when, DateTimeZone zone) => when is When.Moment moment
        ? new LegalTime.Moment(moment.Local, moment.In)
        : new LegalTime.Day(DayOf(when, zone));

    internal static bool IsConsentKind(ActKind kind) =>
        kind == ActKind.Ratify || kind == ActKind.Accept || kind == ActKind.Approve || kind == ActKind.Accede || kind == ActKind.Succeed
        || kind == ActKind.SignDefinitively || kind == ActKind.NotifyConsent || kind == ActKind.ExchangeInstruments;

    internal static bool IsSignature(ActKind kind) =>
        kind == ActKind.Sign || kind == ActKind.SignAdReferendum || kind == ActKind.SignDefinitively;

    /// <summary>Whether an act is one that entry into force can hang on, beside those that give an agreement a status.</summary>
    internal static bool IsInLife(ActKind kind) => IsConsentKind(kind) || IsSignature(kind) || kind == ActKind.Adopt;

    /// <summary>Whether an entry is what a depositary counted: so many items, or so many per cent.</summary>
    internal static bool IsTally(Entry entry) => entry is Observation { Amount: Amount.Fixed { Quantity.Unit: Unit.Items or Unit.Percent } };

    /// <summary>The entry that a declaration is about: which it takes back, objects to or confirms; null where it is about none.</summary>
    internal static Id<Entry>? AboutOf(Entry entry) => (entry as Declaration)?.Effect switch
    {
        LegalEffect.Revokes revokes => revokes.Declaration,
        LegalEffect.ObjectsTo objects => objects.To,
        LegalEffect.Confirms confirms => confirms.Act,
        _ => null,
    };

    // An act is taken back by who did it, and not before it is done. An objection to a reservation or to a claim is no dispute over its validity but a legal act of its own.
    private static (Dictionary<Id<Entry>, LocalDate> Revoked, HashSet<Id<Entry>> Objected) Reactions(Entry[] all, DateTimeZone zone)
    {
        var acts = all.ToDictionary(entry => entry.Id);
        var revoked = new Dictionary<Id<Entry>, LocalDate>();
        foreach (var said in all.OfType<Declaration>())
        {
            if (said.Effect is LegalEffect.Revokes { Declaration: var what } && acts.TryGetValue(what, out var act) && act.By.Any(said.By.Contains))
            {
                var day = DayOf(said.Received ?? said.Happened, zone);
                if (day < DayOf(act.Received ?? act.Happened, zone))
                {
                    continue;
                }

                revoked[what] = revoked.TryGetValue(what, out var earlier) && earlier < day ? earlier : day;
            }
        }

        var objected = new HashSet<Id<Entry>>();
        foreach (var said in all.OfType<Declaration>())
        {
            if (said.Effect is LegalEffect.ObjectsTo { To: var to } && !revoked.ContainsKey(said.Id)
                && acts.TryGetValue(to, out var act) && (act as Declaration)?.Effect is not (LegalEffect.Reserves or LegalEffect.Invokes))
            {
                objected.Add(to);
            }
        }

        return (revoked, objected);
    }
}
