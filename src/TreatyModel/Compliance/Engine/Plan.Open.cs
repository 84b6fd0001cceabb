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
            return NamedIn(Duties[node - Agreements.Count]);
        }

        return NamedIn(Terms[node - Agreements.Count - Duties.Count]);
    }

    // By duty, worked out when it is first asked for; it comes to the same whoever asks first.
    private IReadOnlyList<(Agreement, Ambiguity)>?[]? openIn;

    /// <summary>What is open in all that a duty hangs on, and can be worked out under a reading that is not taken yet.</summary>
    internal IReadOnlyList<(Agreement Agreement, Ambiguity Ambiguity)> OpenIn(DutyPlan duty)
    {
        if (Agreements.TrueForAll(agreement => agreement.Agreement.Ambiguities.Count == 0))
        {
            return [];
        }

        var all = openIn ??= new IReadOnlyList<(Agreement, Ambiguity)>?[Duties.Count];
        return all[duty.Index] ??= Around(NodeOf(duty));
    }

    /// <summary>What is open in a norm itself, as far as no reading of it can be worked out: what "control" means, which forces are meant.</summary>
    internal IEnumerable<Ambiguity> OpenInWords(DutyPlan duty) => duty.Agreement.Agreement.Ambiguities.Where(one =>
        one.Touches.Any(of => of.In(duty.Agreement.Agreement.Id).Covers(duty.Norm.Id))
        && Readings.Of(duty.Agreement.Agreement, one.Id) is null
        && !OpenIn(duty).Contains((duty.Agreement.Agreement, one)));

    private List<(Agreement, Ambiguity)> Around(int from)
    {
        var found = new List<(Agreement, Ambiguity)>();
        var seen = new HashSet<int>();
        var waiting = new Stack<int>([from]);
        while (waiting.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            foreach (var (agreement, ambiguity) in OpenAt(node))
            {
                if (!found.Contains((agreement, ambiguity)) && Readings.Of(agreement, ambiguity.Id) is null)
                {
                    found.Add((agreement, ambiguity));
                }
            }

            foreach (var need in Graph.NeedsOf(node))
            {
                waiting.Push(need);
            }
        }

        return found;
    }

    private static IEnumerable<(Agreement, Ambiguity)> NamedIn(DutyPlan duty)
    {
        var norm = duty.Norm.Norm;
        var named = new[] { duty.Due, duty.StartBy, norm.From, norm.Until, norm.NotBefore, duty.Stage?.From }.SelectMany(Named).ToArray();
        return duty.Agreement.Agreement.Ambiguities
            .Where(one => named.Contains(one.Id)
                || (one.Readings.Any(reading => reading.Modality is not null || reading.ExcludesDay)
                    && one.Touches.Any(of => of.In(duty.Agreement.Agreement.Id).Covers(duty.Norm.Id))))
            .Select(one => (duty.Agreement.Agreement, one));
    }

    private static IEnumerable<(Agreement, Ambiguity)> NamedIn(TermPlan term)
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
