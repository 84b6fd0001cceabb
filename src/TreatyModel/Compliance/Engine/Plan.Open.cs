using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <content>What is open, and where.</content>
internal sealed partial class Plan
{
    /// <summary>What is open in a node itself, and has a reading that can be worked out.</summary>
    internal IEnumerable<(Agreement Agreement, Ambiguity Ambiguity)> OpenAt(int node)
    {
        if (node < Agreements.Count)
        {
            var plan = Agreements[node];
            var named = (plan.Entry?.Times() ?? []).SelectMany(Named).ToArray();
            return plan.Agreement.Ambiguities
                .Where(one => named.Contains(one.Id) || one.Readings.Any(reading => reading.Zone is not null))
                .Select(one => (plan.Agreement, one));
        }

        if (node < Agreements.Count + Duties.Count)
        {
            return OpenIn(Duties[node - Agreements.Count]);
        }

        return OpenIn(Terms[node - Agreements.Count - Duties.Count]);
    }

    private static IEnumerable<(Agreement, Ambiguity)> OpenIn(DutyPlan duty)
    {
        var norm = duty.Norm.Norm;
        var named = new[] { duty.Due, duty.StartBy, norm.From, norm.Until, norm.NotBefore, duty.Stage?.From }.SelectMany(Named).ToArray();
        return duty.Agreement.Ambiguities
            .Where(one => named.Contains(one.Id)
                || (one.Readings.Any(reading => reading.Modality is not null || reading.ExcludesDay)
                    && one.Touches.Any(of => of.In(duty.Agreement.Id).Covers(duty.Norm.Id))))
            .Select(one => (duty.Agreement, one));
    }

    private static IEnumerable<(Agreement, Ambiguity)> OpenIn(TermPlan term)
    {
        var agreement = term.Agreement.Agreement;
        var named = Named(term.Term.From).ToArray();
        return agreement.Ambiguities
            .Where(one => named.Contains(one.Id)
                || (one.Readings.Any(reading => reading.Time is not null)
                    && one.Touches.Any(of => term.Prolonged.Any(rule => of.In(agreement.Id).Covers(rule.Id)))))
            .Select(one => (agreement, one));
    }

    // The ambiguities that a point in time names.
    private static IEnumerable<Id<Ambiguity>> Named(Due? due) => due switch
    {
        Due.BlankDue { Ambiguity: { } open } => [open],
        Due.TwoReadings open => [open.Ambiguity],
        Due.Vague { AtLatest: { } latest } => Named(latest),
        Due.EarlierOf earlier => earlier.Of.SelectMany(Named),
        Due.LaterOf later => later.Of.SelectMany(Named),
        _ => [],
    };
}
