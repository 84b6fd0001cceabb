using System.Text;
using NodaTime;
using NodaTime.Text;
using TreatyModel.Law;
using TreatyModel.Rendering;
using TreatyModel.Time;

namespace TreatyModel.Cli.Commands;

/// <summary>The tables of States as comma-separated values (RFC 4180, lines that end in LF).</summary>
internal static class PartiesCsv
{
    internal static string Write(LegalAssessment law, IEnumerable<TreatyFinding> treaties, When asked)
    {
        var text = new StringBuilder("agreement,state,name,status,if_disputed_acts_are_valid,signature,consent,means,in_force,reservations,end\n");
        foreach (var treaty in treaties)
        {
            var id = treaty.Agreement.Id;
            var phrases = Phrases.Of(law.Process);
            foreach (var row in law.PartiesTable(id, law.InstantOf(id, asked)))
            {
                string[] cells =
                [
                    id.Value, row.Actor.Value, phrases.Name(row.Actor), $"{AnswerJson.Word(row.Standing.Status)}", $"{AnswerJson.Word(row.Standing.IfValid)}",
                    Day(row.Signed), Day(row.Consent), row.Means?.Code ?? "", Day(row.InForce), string.Join(' ', row.Reservations), Day(row.End),
                ];
                text.AppendJoin(',', cells.Select(Cell)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Day(LocalDate? day) => day is { } given ? LocalDatePattern.Iso.Format(given) : "";

    // A quoted cell can hold anything; one that begins like a formula is quoted and given an apostrophe, so that no spreadsheet runs it.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@') ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
