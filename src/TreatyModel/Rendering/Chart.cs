using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Compliance;
using TreatyModel.Compliance.Engine;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>What a timeline shows: clause by clause its duties, and the times that are set in a span.</summary>
internal sealed class Chart
{
    private readonly ILookup<(Id<Agreement>, ClauseNumber), TimeLimit> limits;
    private readonly Id<Agreement>? only;

    internal Chart(Assessment assessment, Interval? between, Id<Agreement>? only)
    {
        Guard.NotNull(assessment);
        if (between is { HasStart: false } or { HasEnd: false })
        {
            throw new ArgumentException("A timeline needs a beginning and an end.", nameof(between));
        }

        Between = between ?? TimelineText.Span(assessment);
        Findings = assessment.At(Between.End);
        this.only = only;
        limits = Assessment.TimeLimits(Between.Start, Between.End).ToLookup(limit => (limit.Address.Agreement!, limit.Address.Clause));
    }

    internal Interval Between { get; }

    /// <summary>What stands at the end of the span.</summary>
    internal Findings Findings { get; }

    /// <summary>The assessment, laid out as far as the span.</summary>
    internal Assessment Assessment => Findings.Assessment;

    /// <summary>The agreements shown, in the order of the process.</summary>
    internal IEnumerable<AgreementPlan> Agreements =>
        Assessment.Evaluation.Plan.Agreements.Where(plan => only is null || plan.Agreement.Id == only);

    /// <summary>The clauses of an agreement that have a duty or a time in the span, in the order of the document.</summary>
    internal IEnumerable<(ClauseNumber Clause, Finding[] Duties, TimeLimit[] Limits)> Clauses(Agreement agreement)
    {
        var duties = Findings.Where(finding => finding.Address.Agreement == agreement.Id).ToLookup(finding => finding.Address.Clause);
        return agreement.AllClauses.Select(clause => clause.Number)
            .Concat(Assessment.Terms.Where(term => term.Address.Agreement == agreement.Id).Select(term => term.Address.Clause))
            .Distinct()
            .Select(number => (number, duties[number].ToArray(), limits[(agreement.Id, number)].ToArray()))
            .Where(clause => clause.Item2.Length > 0 || clause.Item3.Length > 0);
    }

    /// <summary>The stretches of a timeline that fall into the span, cut to it.</summary>
    internal IEnumerable<(Instant From, Instant To, Standing Standing)> Stretches(Timeline<Standing> timeline) =>
        from segment in timeline.Segments
        let start = Instant.Max(segment.From, Between.Start)
        let end = segment.To is { } to ? Instant.Min(to, Between.End) : Between.End
        where start < end || (start == end && start == segment.From)
        select (start, end, segment.Value);

    // Of what recurs every day for years nobody reads each day.
    private const int MostOccurrences = 12;

    /// <summary>The times of a duty or a term that are shown one by one, and how many occurrences are only counted, from when to when.</summary>
    internal static (IEnumerable<TimeLimit> Shown, TimeLimit[] Counted) Shown(IEnumerable<TimeLimit> limits)
    {
        var all = limits.ToArray();
        var occurrences = all.Where(limit => limit.Address.Occurrence is not null).ToArray();
        return occurrences.Length <= MostOccurrences ? (all, []) : (all.Where(limit => limit.Address.Occurrence is null), occurrences);
    }

    /// <summary>A time in words: "deadline", "last day for notice".</summary>
    internal static string Words(TimeLimit limit) => limit.Kind switch
    {
        UpcomingKind.Deadline => limit.Address.Occurrence is { } occurrence ? $"due ({occurrence})" : "due",
        UpcomingKind.StartBy => "to begin by then",
        UpcomingKind.LastDayForNotice => "last day for notice against renewal",
        UpcomingKind.Expiry => "the term runs out, unless it is renewed",
        UpcomingKind.Beginning => "begins",
        UpcomingKind.End => "ends",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
