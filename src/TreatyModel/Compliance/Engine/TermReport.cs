using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Puts what a term comes to into a finding, under each reading where something is open.</summary>
internal static class TermReport
{
    internal static TermFinding Of(Assessment assessment, TermPlan term)
    {
        var plan = assessment.Evaluation.Plan;
        var readings = new List<TermReading>();
        foreach (var (agreement, ambiguity) in plan.OpenAt(plan.NodeOf(term)))
        {
            if (plan.Readings.Of(agreement, ambiguity.Id) is not null)
            {
                continue;
            }

            foreach (var reading in ambiguity.Readings)
            {
                var under = assessment.Under(plan.Readings.With(agreement.Id, ambiguity.Id, reading.Key));
                readings.Add(new TermReading { Under = $"{ambiguity.Id}={reading.Key}", Term = Single(under, under.Evaluation.Plan.Terms[term.Index]) });
            }
        }

        return Single(assessment, term) with { Readings = [.. readings] };
    }

    private static TermFinding Single(Assessment assessment, TermPlan term)
    {
        var evaluation = assessment.Evaluation;
        var result = evaluation.Terms[term.Index]!;
        return new TermFinding
        {
            Address = term.Id,
            Term = term.Term,
            Start = Start(evaluation, term, result),
            Periods = [.. result.Periods.Select(period => new TermPeriodFinding { Number = period.Number, Begins = period.From, Expires = period.Expires, LastDayForNotice = period.LastNotice })],
            NoticeBy = term.Term.Renewal is Renewal.Tacit tacit ? tacit.NoticeBy.Count > 0 ? tacit.NoticeBy : [.. term.Agreement.Agreement.Parties] : [],
            Notices = [.. result.Notices.Select(notice => new NoticeFinding
            {
                Entry = evaluation.Ledger.EntryAt(notice.Entry).Id,
                EndsAfterPeriod = notice.Against,
                Because = notice.Why,
                Basis = notice.Basis,
            })],
            Ends = result.EndsOn,
            EndsAt = result.EndsAt,
            EndBasis = result.EndBasis,
            GoesOnWithoutEnd = result is { EndsOn: null, Prolonged: not null },
        };
    }

    private static Resolved<LegalTime> Start(Evaluation evaluation, TermPlan term, TermResult result)
    {
        if (term.Term.From is { } from)
        {
            return new TimeResolver(evaluation, term.Agreement).Explain(from);
        }

        return result.Start.Last is { } start
            ? new Resolved<LegalTime>.Known(start, [new Step("from when the clause takes effect", start)])
            : result.Start.Why is { } why ? new Resolved<LegalTime>.Undetermined(why, []) : new Resolved<LegalTime>.Waiting(result.Start.WaitingFor ?? Anchor.EntryIntoForce);
    }
}
