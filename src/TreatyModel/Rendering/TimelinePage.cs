using System.Globalization;
using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Compliance.Engine;
using TreatyModel.Identifiers;

namespace TreatyModel.Rendering;

/// <summary>Puts timelines on a page: agreement by agreement, clause by clause, each duty's phases and the times that are set, in order.</summary>
internal sealed class TimelinePage(Chart chart)
{
    private readonly PageBuilder page = new();
    private readonly Phrases phrases = ExplanationExtensions.PhrasesOf(chart.Assessment);

    internal Page Build()
    {
        Header();
        var empty = true;
        foreach (var agreement in chart.Agreements)
        {
            var clauses = chart.Clauses(agreement.Agreement).ToArray();
            if (clauses.Length == 0)
            {
                continue;
            }

            empty = false;
            page.Heading(2, agreement.Agreement.Title);
            foreach (var (number, duties, limits) in clauses)
            {
                page.Heading(3, [new Run($"{agreement.Agreement.Id}#", Tone.Quiet), new Run(number.Value)]);
                Clause(agreement, number, duties, limits);
            }
        }

        if (empty)
        {
            page.Paragraph("The texts state no duty and no term.");
        }

        return page.Build();
    }

    private void Header()
    {
        var words = new AssessmentWords(chart.Assessment, phrases);
        var process = chart.Assessment.Process;
        var zone = process.Zone ?? Time.ReferenceZone.Utc;
        page.Heading(1, process.Names.Display() ?? process.Id.Value);
        page.Paragraph([
            new Run($"From {English.Instant(chart.Between.Start, zone.ToDateTimeZone(), zone.Value)} to {English.Instant(chart.Between.End, zone.ToDateTimeZone(), zone.Value)}. {words.Known()}"),
            new Run($" {words.Made()}{Projected(zone)}", Tone.Quiet),
        ]);
    }

    private string Projected(Time.ReferenceZone zone) => chart.Assessment.LastKnown is var last && last >= chart.Between.End ? ""
        : last < chart.Between.Start ? " All of it is how it will be if nothing further happens."
        : $" What comes after {English.Instant(last, zone.ToDateTimeZone(), zone.Value)} is how it will be if nothing further happens.";

    private void Clause(AgreementPlan agreement, ClauseNumber number, Finding[] duties, TimeLimit[] limits)
    {
        if (duties.Length > 1)
        {
            var together = chart.Assessment.Timeline(new ProvisionId { Agreement = agreement.Agreement.Id, Clause = number });
            var kind = duties.All(duty => duty.Kind == duties[0].Kind) ? duties[0].Kind : (DutyKind?)null;
            page.Item([
                new Run("Taken together: ", Tone.Strong),
                new Run($"{string.Join("; ", chart.Stretches(together).Select(stretch => $"{Start(stretch.From, agreement)}{PhaseWords.Of(stretch.Standing, kind)}"))}."),
            ]);
        }

        foreach (var duty in duties)
        {
            page.Item([new Run($"{duty.Address with { Agreement = null }}: ", Tone.Strong), new Run($"{new FindingWords(phrases, duty).Norm()}.")]);
            var (shown, counted) = Chart.Shown(limits.Where(limit => limit.Address with { Occurrence = null } == duty.Address));
            Dated(Phases(duty, agreement).Concat(Times(shown, agreement)));
            if (counted.Length > 0)
            {
                page.Item($"{counted.Length.ToString("#,0", CultureInfo.InvariantCulture)} occurrences, the first due {FindingWords.Words(counted[0].When, agreement)}, the last {FindingWords.Words(counted[^1].When, agreement)}", null, 1);
            }
        }

        foreach (var term in chart.Assessment.Terms.Where(term => limits.Any(limit => limit.Address == term.Address)))
        {
            page.Item([new Run($"{term.Address with { Agreement = null }}: ", Tone.Strong), new Run($"a term of {phrases.In(agreement.Agreement.Id).Phrase(term.Term)}.")]);
            Dated(Times(limits.Where(limit => limit.Address == term.Address), agreement));
        }
    }

    private void Dated(IEnumerable<(Instant At, Passage Words)> lines)
    {
        foreach (var (_, words) in lines.OrderBy(line => line.At))
        {
            page.Item(words, null, 1);
        }
    }

    private IEnumerable<(Instant, Passage)> Phases(Finding duty, AgreementPlan agreement) =>
        chart.Stretches(chart.Assessment.Timeline(duty.Address)).Select(stretch => (stretch.From, Passage.Of(
        [
            new Run(Start(stretch.From, agreement)),
            new Run(PhaseWords.Of(stretch.Standing, duty.Kind), stretch.Standing.Phase.IsInDefault() ? Tone.Caution : Tone.Plain),
        ])));

    // What began before the span has no date in it.
    private string Start(Instant from, AgreementPlan agreement) =>
        from == chart.Between.Start ? "at first " : $"from {FindingWords.Words(from, agreement)} ";

    private static IEnumerable<(Instant, Passage)> Times(IEnumerable<TimeLimit> limits, AgreementPlan agreement) => limits.Select(limit => (limit.At, Passage.Of(
    [
        new Run($"{English.Capital(FindingWords.Words(limit.When, agreement))}: "),
        new Run(Chart.Words(limit), limit.ReplacedFrom is null ? Tone.Strong : Tone.Quiet),
        new Run(Note(limit, agreement), Tone.Quiet),
    ])));

    private static string Note(TimeLimit limit, AgreementPlan agreement)
    {
        var under = limit.Under is null ? "" : $", if {limit.Under}";
        var set = limit.SetBy is null ? "" : $", as set by {limit.SetBy}";
        var replaced = limit.ReplacedFrom is { } from ? $"; moved as of {FindingWords.Words(from, agreement)}" : "";
        return under + set + replaced;
    }
}
