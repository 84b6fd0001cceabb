using NodaTime;
using TreatyModel.Values;

namespace TreatyModel.Law.Engine;

/// <summary>The table that a depositary would print: who had no part in the treaty by then is not on it.</summary>
internal static class PartyTable
{
    internal static ValueList<PartyRow> Of(TreatyFinding treaty, Instant instant, DateTimeZone zone)
    {
        var day = instant.InZone(zone).Date;
        return [.. treaty.States.Select(state => Of(state, instant, day)).Where(row => row.Standing.Status != StateStatus.Outside || row.Standing.IsDisputed)];
    }

    // What was not done by then does not show; the days to which it leads do.
    private static PartyRow Of(StateFinding state, Instant instant, LocalDate day)
    {
        var membership = state.Memberships.LastOrDefault(one => one.Consent <= day && !(one.TakenBack <= day));
        var left = state.Withdrawals.Any(notice => notice.Given > day && notice.Effect == membership?.End);
        return new PartyRow
        {
            Actor = state.Actor,
            Standing = state.At(instant),
            Signed = state.Signed <= day ? state.Signed : null,
            Consent = membership?.By is null ? null : membership.Consent,
            Means = membership?.Means,
            InForce = membership?.EntryIntoForce.Day?.Day,
            Reservations = [.. state.Reservations.Where(made => made.Made <= day && !(made.Withdrawn <= day)).Select(made => made.Entry)],
            End = left ? null : membership?.End?.Day,
        };
    }
}
