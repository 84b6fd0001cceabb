using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace TreatyModel.Testing.Ensembles;

/// <summary>Writes results for other programs: one row or object a run and duty, in the order of the runs and of the texts, the same bytes on every machine.</summary>
/// <remarks>Each says of which variant (<see cref="Ensemble.Named"/>) and under which policy it is, so that what is exported of several can be put together.</remarks>
public static class EnsembleExport
{
    private static readonly string[] Columns = ["run", "duty", "phase", "first_breach", "first_default", "performed", "variant", "policy"];

    /// <summary>Comma-separated values with a header (RFC 4180), lines that end in LF; instants in UTC; empty where there is none, and where the variant has no name.</summary>
    /// <param name="result">The result.</param>
    /// <param name="writer">Where to.</param>
    public static void WriteCsv(this EnsembleResult result, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        var last = $"{Quoted(result.Variant ?? "")},{Quoted(result.Policy.Name)}";
        writer.Write(string.Join(',', Columns) + "\n");
        foreach (var run in result.Runs)
        {
            foreach (var duty in run.Duties)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{run.Run},{Quoted(duty.Address.ToString())},{duty.Phase},{Text(duty.FirstBreach)},{Text(duty.FirstDefault)},{Text(duty.Performed)},{last}\n"));
            }
        }
    }

    /// <summary>JSON in UTF-8: the seed, the span, the variant, the policy, and each run with its duties; instants in UTC; left out where there is none, and where the variant has no name.</summary>
    /// <param name="result">The result.</param>
    /// <param name="stream">Where to.</param>
    public static void WriteJson(this EnsembleResult result, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteNumber("seed", result.Seed);
        json.WriteString("begins", Text(result.Begins));
        json.WriteString("ends", Text(result.Ends));
        if (result.Variant is { } variant)
        {
            json.WriteString("variant", variant);
        }

        json.WriteString("policy", result.Policy.Name);
        json.WriteStartArray("runs");
        foreach (var run in result.Runs)
        {
            Write(json, run);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RunOutcome run)
    {
        json.WriteStartObject();
        json.WriteNumber("run", run.Run);
        json.WriteNumber("entries", run.Entries);
        json.WriteStartArray("duties");
        foreach (var duty in run.Duties)
        {
            json.WriteStartObject();
            json.WriteString("duty", duty.Address.ToString());
            json.WriteString("phase", duty.Phase.ToString());
            Write(json, "firstBreach", duty.FirstBreach);
            Write(json, "firstDefault", duty.FirstDefault);
            Write(json, "performed", duty.Performed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Instant? at)
    {
        if (at is { } known)
        {
            json.WriteString(name, Text(known));
        }
    }

    private static string Text(Instant? at) => at is { } known ? InstantPattern.ExtendedIso.Format(known) : "";

    private static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\n\r") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
