using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Situations;
using TreatyModel.Sources;

namespace TreatyModel.Rendering;

/// <summary>Puts an agreement on a page.</summary>
internal sealed class AgreementPage(Phrases phrases, Agreement agreement)
{
    private readonly PageBuilder page = new();

    internal Page Build()
    {
        Header();
        page.Part("Participants", agreement.Participants, Participant);
        page.Part("Relations", agreement.Relations, Relation);
        page.Part("Places", agreement.Places, Place);
        if (agreement.Clauses.Count > 0)
        {
            page.Heading(2, "Clauses");
            foreach (var clause in agreement.Clauses)
            {
                Clause(clause, 0);
            }
        }

        page.Part("Final provisions", FinalWords().ToArray(), words => page.Item(words));
        page.Part("What the text leaves open", agreement.Ambiguities, Ambiguity);
        SourceList.Write(page, phrases, agreement.Citations.Select(citation => citation.Source));
        return page.Build();
    }

    private void Header()
    {
        page.Heading(1, agreement.Title);
        if (agreement.OtherTitles.Display() is { } other)
        {
            page.Item($"Also called: {other}");
        }

        var label = agreement.Label is { } known ? $"labelled “{English.Words(known)}”" : "label not known";
        page.Item($"Nature in law: {English.Words(agreement.Nature)}; {label}; text {English.Words(agreement.Text)}");
        page.Item($"Time zone: {agreement.Zone?.Value ?? "none stated"}");
        var languages = agreement.AuthenticLanguages.Count == 0 ? "not known" : English.List(agreement.AuthenticLanguages.Select(tag => tag.Value));
        page.Item($"Authentic languages: {languages}{(agreement.PrevailingLanguage is null ? "" : $"; {agreement.PrevailingLanguage} prevails")}");
        var document = agreement.Citations.Where(citation => citation.Of is null);
        Cited(document, 0);
    }

    private void Participant(Participant participant)
    {
        var roles = English.List(participant.Roles.Select(held =>
            English.Words(held.Role) + (held.AccordingTo is null ? "" : $" (according to {held.AccordingTo})")));
        var persons = participant.Representatives.Count == 0 ? "" : $"; represented by {English.List(participant.Representatives.Select(phrases.Person))}";
        page.Item([new Run(phrases.Name(participant.Actor), Tone.Strong), new Run($": {roles}{persons}")]);
    }

    private void Relation(Relation relation)
    {
        var clauses = relation.Clauses.Count == 0 ? "" : $", {English.List(relation.Clauses.Select(clause => clause.ToString()))}";
        page.Item([
            new Run($"{English.Capital(English.Words(relation.Kind))} “{phrases.Name(relation.To)}”{clauses}"),
            PageBuilder.Cited(relation.AccordingTo?.Value ?? ""),
        ]);
    }

    // A place of which nobody says how far it reaches is one all the same.
    private void Place(Place place)
    {
        var extent = phrases.Extent(place) is { Length: > 0 } known ? known : place.Within.Count == 0 ? "" : $"in {English.List(place.Within.Select(phrases.The))}";
        page.Item([new Run(phrases.Name(place.Id), Tone.Strong), new Run(extent.Length == 0 ? "" : $": {extent}")]);
    }

    private void Clause(Clause clause, int depth)
    {
        // A group that only holds together what shares its number says nothing of its own.
        var silent = clause.Parts.Count > 0 && clause.Summary is null;
        if (!silent)
        {
            var summary = clause.Summary is null ? "" : $": {clause.Summary}";
            page.Item([new Run(English.Capital(clause.KindName), Tone.Strong), new Run(summary)], clause.Number.Value, depth);
            foreach (var provision in clause.Provisions)
            {
                page.Item([new Run(phrases.Sentence(provision) + Own(provision, clause)), new Run($" ({provision.Key})", Tone.Quiet)], null, depth + 1);
            }

            if (clause.VerifiedBy is not null)
            {
                page.Item($"Verified by {phrases.Names(clause.VerifiedBy)}.", null, depth + 1);
            }

            if (clause.Exceptions.Count > 0)
            {
                page.Item($"Except: {string.Join("; ", clause.Exceptions)}.", null, depth + 1);
            }

            Cited(agreement.Citations.Where(citation => citation.Of is { } of && of.Clause == clause.Number && Agreement.Covers(clause, of.Key)), depth + 1);
        }

        foreach (var part in clause.Parts)
        {
            Clause(part, silent ? depth : depth + 1);
        }
    }

    private string Own(Provision provision, Clause clause)
    {
        if (provision is not Norm norm)
        {
            return "";
        }

        var verifier = norm.Verifier is { } own && own != clause.VerifiedBy ? $" Verified by {phrases.Names(own)}." : "";
        var exceptions = norm.Exceptions.Except(clause.Exceptions).ToArray();
        return exceptions.Length == 0 ? verifier : $"{verifier} Except: {string.Join("; ", exceptions)}.";
    }

    private IEnumerable<string> FinalWords()
    {
        if (agreement.FinalProvisions is not { } final)
        {
            yield break;
        }

        if (final.EntryIntoForce is { } entry)
        {
            yield return $"{English.Capital(phrases.TakesEffect(entry))}.";
        }

        foreach (var sentence in phrases.FinalWords(final))
        {
            yield return sentence;
        }

        if (final.Term is { } term)
        {
            yield return $"It lasts {phrases.Phrase(term)}.";
        }

        if (final.Depositary is { } depositary)
        {
            yield return $"Depositary: {phrases.Name(depositary)}.";
        }

        foreach (var step in final.DisputeSettlement)
        {
            yield return $"Disputes: {phrases.StepWords(step)}.";
        }
    }

    private void Ambiguity(Ambiguity ambiguity)
    {
        var touches = ambiguity.Touches.Count == 0 ? "" : $" ({English.List(ambiguity.Touches.Select(clause => clause.ToString()))})";
        page.Item([new Run(ambiguity.About), new Run(touches, Tone.Quiet)]);
        foreach (var reading in ambiguity.Readings)
        {
            var holders = reading.HeldBy.Count == 0 ? " (nobody on record)" : $" (read so by {English.List(reading.HeldBy.Select(phrases.The))})";
            page.Item([new Run(reading.Says), new Run(holders, Tone.Quiet)], null, 1);
        }

        if (ambiguity.Readings.Count == 0)
        {
            page.Item("Left blank: no reading is on record.", null, 1);
        }
    }

    private void Cited(IEnumerable<Citation> citations, int depth)
    {
        var sources = phrases.Sources(citations.Select(citation => Attribution.Of(citation) with { Certainty = Certainty.Stated }));
        if (sources.Length > 0)
        {
            page.Item([new Run($"Sources: {sources}", Tone.Quiet)], null, depth);
        }
    }
}
