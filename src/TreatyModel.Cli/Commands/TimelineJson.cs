using System.Text.Json.Nodes;
using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Time;

namespace TreatyModel.Cli.Commands;

/// <summary>Timelines as JSON: clause by clause and duty by duty, and every time that is set.</summary>
internal static class TimelineJson
{
    internal static string Write(Assessment assessment, Interval between, Id<Agreement>? only)
    {
        var findings = assessment.At(between.End);
        var clauses = findings
            .Where(finding => only is null || finding.Address.Agreement == only)
            .GroupBy(finding => new ProvisionId { Agreement = finding.Address.Agreement, Clause = finding.Address.Clause });
        return AnswerJson.Write(AnswerJson.Of(
            ("format", "treatymodel/timeline/1"),
            ("process", assessment.Process.Id.Value),
            ("from", AnswerJson.Time(between.Start)),
            ("to", AnswerJson.Time(between.End)),
            ("assessment", AnswerJson.Made(assessment)),
            ("clauses", AnswerJson.List(clauses, clause => AnswerJson.Of(
                ("address", clause.Key.ToString()),
                ("timeline", Segments(findings.Assessment.Timeline(clause.Key), between)),
                ("duties", AnswerJson.List(clause, duty => AnswerJson.Of(
                    ("address", duty.Address.ToString()),
                    ("kind", AnswerJson.Word(duty.Kind)),
                    ("bearers", AnswerJson.List(duty.Bearers)),
                    ("timeline", Segments(findings.Assessment.Timeline(duty.Address), between)))))))),
            ("limits", AnswerJson.List(
                findings.Assessment.TimeLimits(between.Start, between.End).Where(limit => only is null || limit.Address.Agreement == only),
                AnswerJson.Limit))));
    }

    // Segments that touch the span, whole: [from, to).
    private static JsonArray Segments(Timeline<Standing> timeline, Interval between) => AnswerJson.List(
        timeline.Segments.Where(segment => segment.From <= between.End && (segment.To is null || segment.To > between.Start)),
        segment => AnswerJson.Of(
            ("from", AnswerJson.Time(segment.From)),
            ("to", AnswerJson.Time(segment.To)),
            ("phase", AnswerJson.Word(segment.Value.Phase)),
            ("basis", AnswerJson.Word(segment.Value.Basis))));
}
