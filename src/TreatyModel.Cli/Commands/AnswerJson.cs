using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using TreatyModel.Compliance;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Cli.Commands;

/// <summary>The parts that the tool's answers in JSON share. Addresses, times and readings are written as in the library's files; what is absent is left out.</summary>
internal static class AnswerJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Write(JsonObject answer)
    {
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written, Options))
        {
            answer.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(written.ToArray());
    }

    /// <summary>An object without the properties that are absent or empty lists.</summary>
    internal static JsonObject Of(params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var made = new JsonObject();
        foreach (var (name, value) in properties)
        {
            if (value is not (null or JsonArray { Count: 0 }))
            {
                made.Add(name, value);
            }
        }

        return made;
    }

    internal static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);

    internal static JsonArray List<T>(IEnumerable<T> items) => List(items, item => item!.ToString());

    internal static JsonNode? Word(Enum? value) => value is null ? null : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    internal static JsonNode? Time(Instant? instant) => instant is { } at && at > Instant.MinValue ? InstantPattern.ExtendedIso.Format(at) : null;

    internal static JsonNode? Time(Resolved<LegalTime>? time) => time switch
    {
        null => null,
        Resolved<LegalTime>.Known known => Of(("value", known.Value.ToString()), ("steps", Steps(known.Steps))),
        Resolved<LegalTime>.Waiting waiting => Of(
            ("waitingFor", waiting.For.ToString()),
            ("noEarlierThan", waiting.NoEarlierThan?.ToString()),
            ("noLaterThan", waiting.NoLaterThan?.ToString())),
        Resolved<LegalTime>.Undetermined open => Of(("open", open.Why), ("candidates", List(open.Candidates))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static JsonArray Steps(IEnumerable<Step> steps) => List(steps, step => Of(("rule", step.Rule), ("result", step.Result.ToString())));

    /// <summary>How an assessment was made.</summary>
    internal static JsonObject Made(Assessment assessment) => Of(
        ("policy", assessment.Options.Policy.Name),
        ("readings", List(assessment.Options.Readings)),
        ("knownAt", Time(assessment.Options.KnownAt)),
        ("lastKnown", Time(assessment.LastKnown)));

    internal static JsonObject Limit(TimeLimit limit) => Of(
        ("kind", Word(limit.Kind)),
        ("address", limit.Address.ToString()),
        ("when", limit.When.ToString()),
        ("at", Time(limit.At)),
        ("setBy", limit.SetBy?.Value),
        ("replacedFrom", Time(limit.ReplacedFrom)),
        ("under", limit.Under));
}
