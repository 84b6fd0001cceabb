using System.Text.Json.Nodes;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Rendering;

namespace TreatyModel.Cli.Commands;

/// <summary>An explanation as JSON: the finding at the address with all behind it, the terms and the effects there.</summary>
internal static class ExplanationJson
{
    internal static string Write(Findings findings, ProvisionId address, LegalAssessment law)
    {
        var assessment = findings.Assessment;
        var phrases = ExplanationExtensions.PhrasesOf(assessment).In(address.Agreement!);
        var finding = findings.Find(address);
        return AnswerJson.Write(AnswerJson.Of(
            ("format", "treatymodel/explanation/1"),
            ("process", assessment.Process.Id.Value),
            ("address", address.ToString()),
            ("at", findings.ToString()),
            ("assessment", AnswerJson.Made(assessment)),
            ("law", law.Explain(address.Agreement!, findings.Instant ?? law.InstantOf(address.Agreement!, findings.Day!.Value))),
            ("finding", finding is null ? null : FindingJson.Full(finding, phrases)),
            ("terms", AnswerJson.List(assessment.Terms.Where(term => address.Covers(term.Address)), term => Term(term, assessment))),
            ("effects", AnswerJson.List(findings.Effects.Where(effect => address.Covers(effect.Address)), effect => AnswerJson.Of(
                ("address", effect.Address.ToString()),
                ("says", phrases.Sentence(effect.Effect)),
                ("operative", effect.IsOperative is { } operative ? operative : null),
                ("since", AnswerJson.Time(effect.Since)),
                ("waitsFor", effect.WaitsFor))))));
    }

    private static JsonObject Term(TermFinding term, Assessment assessment) => AnswerJson.Of(
        ("address", term.Address.ToString()),
        ("explanation", term.Explain(assessment)),
        ("start", AnswerJson.Time(term.Start)),
        ("periods", AnswerJson.List(term.Periods, period => AnswerJson.Of(
            ("number", period.Number),
            ("begins", period.Begins.ToString()),
            ("expires", period.Expires.ToString()),
            ("lastDayForNotice", period.LastDayForNotice?.ToString())))),
        ("noticeBy", AnswerJson.List(term.NoticeBy)),
        ("notices", AnswerJson.List(term.Notices, notice => AnswerJson.Of(
            ("entry", notice.Entry.Value),
            ("endsAfterPeriod", notice.EndsAfterPeriod is { } period ? period : null),
            ("because", notice.Because),
            ("basis", AnswerJson.Word(notice.Basis))))),
        ("ends", term.Ends?.ToString()),
        ("endBasis", term.Ends is null ? null : AnswerJson.Word(term.EndBasis)),
        ("readings", AnswerJson.List(term.Readings, reading => AnswerJson.Of(("under", reading.Under), ("term", Term(reading.Term, assessment))))));
}
