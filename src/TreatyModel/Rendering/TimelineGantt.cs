using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using TreatyModel.Compliance;
using TreatyModel.Compliance.Engine;
using TreatyModel.Time;

namespace TreatyModel.Rendering;

/// <summary>Writes timelines as a Gantt chart in the language of Mermaid.</summary>
internal sealed class TimelineGantt(Chart chart)
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    private readonly ReferenceZone zone = chart.Assessment.Process.Zone ?? ReferenceZone.Utc;
    private readonly StringBuilder text = new();

    internal string Write()
    {
        var process = chart.Assessment.Process;
        Line($"gantt");
        Line($"    title {Escape($"{process.Names.Display() ?? process.Id.Value} ({zone.Value})")}");
        Line($"    dateFormat YYYY-MM-DDTHH:mm:ss");
        Line($"    axisFormat %Y-%m-%d");
        Line($"    todayMarker off");
        foreach (var agreement in chart.Agreements)
        {
            foreach (var (number, duties, limits) in chart.Clauses(agreement.Agreement))
            {
                Line($"    section {Escape($"{agreement.Agreement.Id}#{number}")}");
                foreach (var duty in duties)
                {
                    Bars(duty);
                }

                foreach (var limit in limits.GroupBy(limit => limit.Address with { Occurrence = null }).SelectMany(same => Chart.Shown(same).Shown))
                {
                    Milestone(limit, agreement);
                }
            }
        }

        return text.ToString();
    }

    private void Bars(Finding duty)
    {
        foreach (var (from, to, standing) in chart.Stretches(chart.Assessment.Timeline(duty.Address)).Where(stretch => stretch.From < stretch.To))
        {
            var words = $"{duty.Address with { Agreement = null }} {PhaseWords.Of(standing, duty.Kind)}";
            Line($"    Duty {Escape(words)} :{Tag(standing.Phase)}{Clock(from)}, {Clock(to)}");
        }
    }

    private void Milestone(TimeLimit limit, AgreementPlan agreement)
    {
        var under = limit.Under is null ? "" : $", if {limit.Under}";
        var moved = limit.ReplacedFrom is null ? "" : ", moved later";
        var words = $"{limit.Address with { Agreement = null }} {Chart.Words(limit)}, {FindingWords.Words(limit.When, agreement)}{under}{moved}";
        Line($"    Date {Escape(words)} :milestone, {Clock(limit.At)}, 0d");
    }

    private static string Tag(Phase phase) =>
        phase.IsInDefault() ? "crit, " : phase.IsFinal() ? "done, " : phase is Phase.InEffect or Phase.Available ? "active, " : "";

    // To the second: the last instant of a day is the first of the next.
    private string Clock(Instant at) => Minute.Format((at + Duration.FromNanoseconds(1)).InZone(zone.ToDateTimeZone()).LocalDateTime);

    private void Line(string line) => text.Append(line).Append('\n');

    // What Mermaid's grammar reads as its own is written as its entities; a line never begins with the words of a text.
    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var c in Run.Clean(words))
        {
            if (c is ':' or ';' or '#' or '%' or '<' or '>' or '&' or '"' or '{' or '}' or '\\' or '`')
            {
                escaped.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
