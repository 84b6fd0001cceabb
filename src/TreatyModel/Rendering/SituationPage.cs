using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Situations;
using TreatyModel.Sources;

namespace TreatyModel.Rendering;

/// <summary>Puts the situation of a process on a page.</summary>
internal sealed class SituationPage(Phrases phrases, PeaceProcess process, SituationReport report, Findings? findings, LegalAssessment? law = null)
{
    private readonly PageBuilder page = new();
    private readonly HashSet<Id<Source>> cited = [];

    internal Page Build()
    {
        Header();
        Instruments();
        page.Part("In law", law is null ? [] : report.Instruments, instrument => page.Item(law!.Explain(instrument.Agreement, report.At)));
        Duties();
        Requirements();
        page.Part("Bodies to be formed or activated", report.Bodies, Body);
        page.Part("Planned", report.Plans, plan => Dated(plan));
        page.Part("Contacts", report.Contacts.Where(contact => !ofBodies.Contains(contact.Id)).ToArray(), contact => Dated(contact));
        page.Part("Statements and offers", report.Statements.Where(IsFree).ToArray(), said => Dated(said));
        page.Part("Rival claims", report.Claims, Claims);
        page.Part("Events and observations", report.Events.Where(IsFree).ToArray(), happened => Dated(happened));
        page.Part("Told differently by the sources", [.. report.Contradictions.OrderBy(one => one.Kind)], new ContradictionWords(phrases, page, Cite).Write);
        SourceList.Write(page, phrases, cited);
        return page.Build();
    }

    private void Header()
    {
        var zone = report.Zone.ToDateTimeZone();
        var zoneName = process.Zone is null ? $"{report.Zone}; the process states no zone" : report.Zone.Value;
        var known = report.KnownAt is not { } until ? "With all that is on record, also what became known later."
            : until == report.At ? "As it was known then."
            : $"As it was known at {English.Instant(until, zone, report.Zone.Value)}.";
        page.Heading(1, process.Names.Display() ?? process.Id.Value);
        page.Paragraph([
            new Run($"As it stood at {English.Instant(report.At, zone, zoneName)}. {known}"),
            new Run($" {Scope()} In brackets: the sources, listed at the end.", Tone.Quiet),
        ]);
    }

    private string Scope() => findings is null
        ? "What is on record; whether a duty is kept is not said here."
        : $"What is on record, and how the duties stand by it. {new AssessmentWords(findings.Assessment, phrases).Made()}";

    private void Instruments()
    {
        if (report.Instruments.Count == 0)
        {
            page.Paragraph("No instrument was on record.");
            return;
        }

        page.Heading(2, "Instruments");
        page.Table(["Instrument", "Status", "Since, and by whose record"], report.Instruments.Select(Row));
        var told = report.Instruments
            .Select(instrument => (instrument.Agreement, Steps: instrument.Steps.Where(step => Versions(step).Count > 1 || step.Entry.Id != instrument.RecordedBy?.Id).ToArray()))
            .Where(item => item.Steps.Length > 0)
            .ToArray();
        if (told.Length > 0)
        {
            page.Paragraph("Further steps, and dates that differ by source:");
        }

        foreach (var (agreement, steps) in told)
        {
            foreach (var step in steps)
            {
                Step(agreement, step);
            }
        }
    }

    private Passage[] Row(InstrumentSituation instrument) =>
    [
        [new Run(phrases.Name(instrument.Agreement)), new Run($" {instrument.Agreement}", Tone.Quiet)],
        [new Run(instrument.Status is { } status ? English.Words(status) : "nothing on record", Tone.Strong)],
        instrument.RecordedBy is null ? "" : [new Run(English.Name(instrument.RecordedBy.Happened)), PageBuilder.Cited(Cite(instrument.RecordedBy))],
    ];

    private static List<IGrouping<string, Account>> Versions(RecordedStep step) =>
        [.. step.Dates.GroupBy(account => English.Name(account.Happened!))];

    private void Step(Id<Agreement> agreement, RecordedStep step)
    {
        var versions = Versions(step);
        var words = new List<Run> { new($"{agreement} ", Tone.Strong), new($"{English.Words(step.Status)}: ") };
        foreach (var version in versions)
        {
            var says = version.Select(account => account.Says).Where(text => text is not null && text != version.Key).Distinct().ToArray();
            words.Add(new Run($"{(version == versions[0] ? "" : " but ")}{version.Key}", versions.Count > 1 ? Tone.Caution : Tone.Plain));
            words.Add(new Run(says.Length == 0 ? "" : $" (“{string.Join("”, “", says)}”)"));
            words.Add(PageBuilder.Cited(Cite(version.SelectMany(account => account.Sources)), version == versions[^1] ? "" : ";"));
        }

        page.Item(Passage.Of([.. words]));
    }

    // An instrument that was not on record then has no duties to speak of.
    private void Duties()
    {
        var shown = report.Instruments.Select(instrument => instrument.Agreement).ToHashSet();
        var groups = new DutyGroups((findings ?? Enumerable.Empty<Finding>()).Where(finding => shown.Contains(finding.Address.Agreement!)));
        if (groups.All.Count == 0)
        {
            return;
        }

        page.Heading(2, "How the duties stand");
        page.Paragraph([new Run(groups.Totals(), Tone.Strong)]);
        foreach (var (title, isTrouble, duties) in groups.All)
        {
            page.Heading(3, [new Run(English.Capital(title), isTrouble ? Tone.Caution : Tone.Plain)]);
            foreach (var duty in duties)
            {
                var words = new FindingWords(phrases, duty);
                page.Item([new Run($"{duty.Address.Agreement}#", Tone.Quiet), new Run($"{words.Standing()}{words.When()}")]);
            }
        }
    }

    private void Requirements()
    {
        var instruments = report.Instruments.Where(instrument => instrument.Clauses.Any(clause => clause.Provisions.Count > 0)).ToArray();
        page.Part("What each instrument requires", instruments, instrument =>
        {
            page.Heading(3, [new Run(instrument.Agreement.Value), new Run($": {phrases.Name(instrument.Agreement)}", Tone.Quiet)]);
            var here = phrases.In(instrument.Agreement);
            foreach (var clause in instrument.Clauses.Where(clause => clause.Provisions.Count > 0))
            {
                page.Item(here.Sentences(clause.Provisions), clause.Clause.Clause.Value);
                foreach (var entry in clause.OnRecord.Where(entry => !ofBodies.Contains(entry.Id)))
                {
                    Dated(entry, 1);
                }
            }
        });
    }

    private void Body(BodySituation body)
    {
        var where = body.Required.Count == 0 ? "" : $", asked for by {English.List(body.Required.Select(id => id.ToString()))}";
        page.Item([new Run(body.Body is null ? "A body without a name" : English.Capital(phrases.Name(body.Body)), Tone.Strong), new Run($"{where}{Done(body)}.")]);
        foreach (var entry in body.Declared.AsEnumerable<Entry>().Concat(body.Done))
        {
            Dated(entry, 1);
        }
    }

    // What a finding or an act of another kind performs is done as well, though no act of forming it is listed.
    private string Done(BodySituation body) => body.Done.Count > 0 ? ""
        : findings is not null && body.Required.Any(id => findings[id].Phase is Phase.Fulfilled or Phase.FulfilledLate) ? "; performed, as its duty says"
        : "; nothing on record as done";

    private void Claims(PlaceClaims claims)
    {
        page.Item([new Run(claims.Place is null ? "On no place in particular" : English.Capital(phrases.Name(claims.Place)), Tone.Strong)]);
        foreach (var claim in claims.Claims)
        {
            Dated(claim, 1);
        }
    }

    private void Dated(Entry entry, int depth = 0) =>
        page.Item([
            new Run($"{English.Capital(English.Name(entry.Happened))}: {phrases.Sentence(entry)}"),
            PageBuilder.Cited(Cite(entry)),
        ], null, depth);

    /// <summary>Whether it is not yet shown under a clause that it cites.</summary>
    private bool IsFree(Entry entry) => !shown.Contains(entry.Id);

    private readonly HashSet<Id<Entry>> shown =
    [
        .. report.Instruments.SelectMany(instrument => instrument.Clauses)
            .Where(clause => clause.Provisions.Count > 0)
            .SelectMany(clause => clause.OnRecord)
            .Select(entry => entry.Id),
    ];

    private readonly HashSet<Id<Entry>> ofBodies =
        [.. report.Bodies.SelectMany(body => body.Declared.AsEnumerable<Entry>().Concat(body.Done)).Select(entry => entry.Id)];

    private string Cite(Entry entry) => Cite(entry.Attestations.Select(Attribution.Of));

    private string Cite(IEnumerable<Attribution> attributions)
    {
        var all = attributions.ToArray();
        cited.UnionWith(all.Select(one => one.Source));
        return phrases.Sources(all);
    }
}
