using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using TreatyModel.Law;
using TreatyModel.Rendering;
using TreatyModel.Time;

namespace TreatyModel.Cli.Commands;

/// <summary>The tables of States as JSON, with the articles and what is missing.</summary>
internal static class PartiesJson
{
    internal static string Write(LegalAssessment law, IEnumerable<TreatyFinding> treaties, When asked) => AnswerJson.Write(AnswerJson.Of(
        ("format", "treatymodel/parties/1"),
        ("process", law.Process.Id.Value),
        ("at", asked.ToString()),
        ("knownAt", AnswerJson.Time(law.Options.KnownAt)),
        ("disputed", AnswerJson.Word(law.Options.Disputed)),
        ("agreements", AnswerJson.List(treaties, treaty => Treaty(law, treaty, law.InstantOf(treaty.Agreement.Id, asked))))));

    /// <summary>How one agreement stands in law, with its States.</summary>
    internal static JsonObject Treaty(LegalAssessment law, TreatyFinding treaty, Instant at)
    {
        var standing = treaty.At(at);
        return AnswerJson.Of(
            ("agreement", treaty.Agreement.Id.Value),
            ("explanation", law.Explain(treaty.Agreement.Id, at)),
            ("status", AnswerJson.Word(standing.Status)),
            ("ifDisputedActsAreValid", AnswerJson.Word(standing.IfValid)),
            ("articles", AnswerJson.List(standing.Articles)),
            ("entryIntoForce", Day(treaty.EntryIntoForce.Day?.Day)),
            ("computed", Day(treaty.EntryIntoForce.Computed?.Day)),
            ("recorded", Day(treaty.EntryIntoForce.Recorded?.Day)),
            ("missing", AnswerJson.List(treaty.EntryIntoForce.Missing, one => AnswerJson.Of(("says", one.ToString()), ("who", AnswerJson.List(one.Who))))),
            ("states", AnswerJson.List(law.PartiesTable(treaty.Agreement.Id, at), Row)));
    }

    private static JsonObject Row(PartyRow row) => AnswerJson.Of(
        ("state", row.Actor.Value),
        ("status", AnswerJson.Word(row.Standing.Status)),
        ("ifDisputedActsAreValid", AnswerJson.Word(row.Standing.IfValid)),
        ("articles", AnswerJson.List(row.Standing.Articles)),
        ("interimObligation", row.Standing.InterimObligation ? true : null),
        ("signature", Day(row.Signed)),
        ("consent", Day(row.Consent)),
        ("means", row.Means?.Code),
        ("inForce", Day(row.InForce)),
        ("reservations", AnswerJson.List(row.Reservations)),
        ("end", Day(row.End)));

    private static JsonNode? Day(LocalDate? day) => day is { } given ? LocalDatePattern.Iso.Format(given) : null;
}
