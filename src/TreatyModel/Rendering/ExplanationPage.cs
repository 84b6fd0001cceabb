using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Provisions;

namespace TreatyModel.Rendering;

/// <summary>Puts the explanation of a clause on a page: what it says, each of its duties, its terms, its effects.</summary>
internal sealed class ExplanationPage(Findings findings, ProvisionId address, LegalAssessment? law = null)
{
    private readonly Assessment assessment = findings.Assessment;
    private readonly Phrases phrases = ExplanationExtensions.PhrasesOf(findings.Assessment).In(address.Agreement!);
    private readonly PageBuilder page = new();

    internal Page Build()
    {
        var agreement = assessment.Process.Agreements.FirstOrDefault(one => one.Id == address.Agreement)
            ?? throw new KeyNotFoundException($"The process has no agreement '{address.Agreement}', only {Nearest.Of(address.Agreement!.Value, assessment.Process.Agreements.Select(one => one.Id.Value))}.");
        var provisions = Stated(agreement).ToArray();
        var finding = findings.Find(address);
        var terms = assessment.Terms.Where(term => address.Covers(term.Address)).ToArray();
        if (provisions.Length == 0 && finding is null && terms.Length == 0)
        {
            throw new KeyNotFoundException($"{agreement.Id} has no clause or provision at '{address with { Agreement = null }}', only clauses {Nearest.Of((address with { Agreement = null }).ToString(), agreement.AllClauses.Select(clause => clause.Number.ToString()))}.");
        }

        if (finding is null && address is not { Bearer: null, Stage: null })
        {
            var there = findings.Find(address with { Bearer = null, Stage = null })?.Parts.Select(part => part.Address).DefaultIfEmpty(address with { Bearer = null, Stage = null }) ?? [];
            throw new KeyNotFoundException($"There is no duty at '{address}', only at [{Nearest.Of(address.ToString(), there.Select(part => part.ToString()))}].");
        }

        Header(agreement, provisions);
        if (law is not null)
        {
            page.Heading(2, "In law");
            page.Paragraph(law.Explain(agreement.Id, findings.InstantFor(assessment.Evaluation.Plan.ByAgreement[agreement.Id])));
        }

        if (finding is not null)
        {
            Duties(finding);
        }

        page.Part(terms.Length == 1 ? "Its term" : "Its terms", terms, term => page.Item(term.Explain(assessment)));
        page.Part("What it brings about", findings.Effects.Where(effect => address.Covers(effect.Address)).ToArray(), effect => page.Item($"{phrases.Sentence(effect.Effect)} {Status(effect)}"));
        return page.Build();
    }

    private void Header(Agreement agreement, (Clause Clause, Provision Provision)[] provisions)
    {
        var words = new AssessmentWords(assessment, phrases);
        var plan = assessment.Evaluation.Plan.ByAgreement[agreement.Id];
        var zone = plan.ZoneAssumed ? $"{plan.Zone}; the text states no zone" : plan.Zone.Value;
        page.Heading(1, $"{agreement.Title}: {address with { Agreement = null }}");
        page.Paragraph([
            new Run($"As it stood at {English.Instant(findings.InstantFor(plan), plan.TimeZone, zone)}. {words.Known()}"),
            new Run($" {words.Made()}", Tone.Quiet),
        ]);
        page.Part("What the text says", provisions.GroupBy(one => one.Clause.Number).ToArray(), clause =>
            page.Item(phrases.Sentences(clause.Select(one => one.Provision)), clause.Key.Value));
    }

    private void Duties(Finding finding)
    {
        if (finding.DutyPlans.Length == 1)
        {
            page.Heading(2, "How it stands, and why");
            new DutyExplanation(page, phrases, finding).Write();
            return;
        }

        page.Heading(2, "How it stands, its duties taken together");
        page.Paragraph([new Run(new FindingWords(phrases, finding).Standing(), Tone.Strong)]);
        var parts = finding.Parts;
        for (var i = 0; i < parts.Count; i++)
        {
            page.Heading(2, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Duty {i + 1} of {parts.Count}"));
            new DutyExplanation(page, phrases, parts[i]).Write();
        }
    }

    private string Status(EffectFinding effect)
    {
        var plan = assessment.Evaluation.Plan.ByAgreement[address.Agreement!];
        return effect.IsOperative switch
        {
            true => effect.Since is { } since ? $"It is so since {FindingWords.Words(since, plan)}." : "It is so.",
            false => $"It is not so yet{(effect.WaitsFor is null ? "" : $": it waits for {effect.WaitsFor}")}.",
            null => $"Whether it is so is not known{(effect.WaitsFor is null ? "" : $": {effect.WaitsFor}")}.",
        };
    }

    // A group's number means all that its parts state.
    private IEnumerable<(Clause Clause, Provision Provision)> Stated(Agreement agreement)
    {
        var plain = address with { Bearer = null, Stage = null, Occurrence = null };
        var within = new HashSet<Clause>(ReferenceEqualityComparer.Instance);
        foreach (var clause in agreement.AllClauses)
        {
            if (within.Contains(clause) || clause.Address(agreement.Id) == plain || (plain.Key is null && clause.Number == plain.Clause))
            {
                within.Add(clause);
                within.UnionWith(clause.Parts);
            }

            foreach (var provision in clause.Provisions)
            {
                if (within.Contains(clause) || plain.Covers(clause.Address(provision, agreement.Id)))
                {
                    yield return (clause, provision);
                }
            }
        }
    }
}
