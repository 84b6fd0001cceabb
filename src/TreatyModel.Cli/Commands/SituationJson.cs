using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Law;
using TreatyModel.Situations;

namespace TreatyModel.Cli.Commands;

/// <summary>A situation as JSON: entries and provisions as they stand in the library's files, around them the parts of the report, and the duties of the instruments that were on record.</summary>
internal static class SituationJson
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions
    {
        TypeInfoResolver = SituationJsonContext.Default,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new InstantConverter(),
            new JsonStringEnumConverter<AgreementStatus>(JsonNamingPolicy.KebabCaseLower),
            new JsonStringEnumConverter<ContradictionKind>(JsonNamingPolicy.KebabCaseLower),
        },
    }.ConfigureForTreatyModel();

    internal static string Write(SituationReport report, Findings findings, LegalAssessment law)
    {
        var shown = report.Instruments.Select(instrument => instrument.Agreement).ToHashSet();
        Finding[] duties = [.. findings.Where(finding => shown.Contains(finding.Address.Agreement!))];
        var written = JsonSerializer.SerializeToNode(report, Options.GetTypeInfo(typeof(SituationReport)))!.AsObject();
        written.Insert(0, "format", "treatymodel/situation/1");
        written.Add("assessment", AnswerJson.Made(findings.Assessment));
        written.Add("law", AnswerJson.List(law.Treaties.Where(treaty => shown.Contains(treaty.Agreement.Id)), treaty => PartiesJson.Treaty(law, treaty, report.At)));
        written.Add("totals", AnswerJson.Of(
            ("duties", duties.Length),
            ("inDefault", duties.Count(duty => duty.IsInDefault)),
            ("disputed", duties.Count(duty => duty.Basis == Basis.Disputed)),
            ("byPhase", AnswerJson.Of([.. duties.GroupBy(duty => duty.Phase).OrderBy(group => group.Key).Select(group => (AnswerJson.Word(group.Key)!.GetValue<string>(), (JsonNode?)group.Count()))]))));
        written.Add("duties", AnswerJson.List(duties, FindingJson.Short));
        return written.ToJsonString(Options);
    }

    private sealed class InstantConverter : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            InstantPattern.ExtendedIso.Parse(reader.GetString()!).GetValueOrThrow();

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
    }
}
