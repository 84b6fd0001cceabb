using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>Folds what a chronicle records of an agreement's life into a timeline of its status.</summary>
/// <remarks>
/// It says what is on record, not what the law makes of it. A status holds from the latest moment that its act can have
/// happened (the end of a day, where only the day is known), or from when it was known to have happened where that is
/// earlier; of several entries that record the same status one after the other, the first counts. A rival date of one act
/// is an attestation of that act, with a date of its own, not a second act.
/// </remarks>
public static class StatusHistory
{
    private static readonly (ActKind Act, AgreementStatus Status)[] Table =
    [
        (ActKind.Announce, AgreementStatus.Announced),
        (ActKind.Prepare, AgreementStatus.InPreparation),
        (ActKind.Negotiate, AgreementStatus.UnderNegotiation),
        (ActKind.Draft, AgreementStatus.Drafted),
        (ActKind.Initial, AgreementStatus.Initialled),
        (ActKind.Sign, AgreementStatus.Signed),
        (ActKind.ApplyProvisionally, AgreementStatus.ProvisionallyApplied),
        (ActKind.EnterIntoForce, AgreementStatus.InForce),
        (ActKind.Suspend, AgreementStatus.Suspended),
        (ActKind.Resume, AgreementStatus.InForce),
        (ActKind.Supersede, AgreementStatus.Superseded),
        (ActKind.Terminate, AgreementStatus.Terminated),
    ];

    /// <summary>The status of an agreement over time.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="entries">The entries that count, from <see cref="Chronicle.EntriesKnownAt"/>.</param>
    /// <param name="zone">The zone of days and hours that state none.</param>
    /// <returns>The timeline, which begins without a record. An act that cites single clauses says nothing of the whole and is passed over.</returns>
    public static Timeline<RecordedStatus> Of(Id<Agreement> agreement, IEnumerable<Entry> entries, DateTimeZone zone)
    {
        Guard.NotNull(agreement);
        Guard.NotNull(zone);
        var changes = Guard.NotNull(entries)
            .OfType<Act>()
            .Where(act => act.Agreements.Contains(agreement) && act.Cites.Count == 0)
            .Select(act => (Act: act, Status: StatusOf(act)))
            .Where(item => item.Status is not null)
            .Select(item => (From: Effective(item.Act, zone), Value: new RecordedStatus(item.Status, item.Act)))
            .OrderBy(change => change.From)
            .ThenBy(change => change.Value.Status)
            .ThenBy(change => change.Value.Entry!.Id.Value, StringComparer.Ordinal)
            .ToArray();
        return Timeline<RecordedStatus>.Of(RecordedStatus.None, [.. FirstOfEach(changes)]);
    }

    /// <summary>The status that an act gives the agreements it concerns, or null where it gives none.</summary>
    internal static AgreementStatus? StatusOf(Act act)
    {
        foreach (var (kind, status) in Table)
        {
            if (kind == act.Kind)
            {
                return status;
            }
        }

        return null;
    }

    // A further record of the status that holds already does not make it begin again.
    private static IEnumerable<(Instant From, RecordedStatus Value)> FirstOfEach((Instant From, RecordedStatus Value)[] changes)
    {
        AgreementStatus? held = null;
        foreach (var change in changes)
        {
            if (change.Value.Status != held)
            {
                held = change.Value.Status;
                yield return change;
            }
        }
    }

    private static Instant Effective(Act act, DateTimeZone zone)
    {
        var known = act.Attestations.Min(attestation => attestation.Known.Latest(zone));
        return Instant.Max(act.Happened.Earliest(zone), Instant.Min(act.Happened.Latest(zone), known));
    }
}
