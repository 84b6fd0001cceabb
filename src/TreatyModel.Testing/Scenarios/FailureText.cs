using System.Text;
using NodaTime;
using NodaTime.Text;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using TreatyModel.Time;

namespace TreatyModel.Testing.Scenarios;

/// <summary>Writes what a person needs to see why an expectation was not met.</summary>
internal static class FailureText
{
    private const int SegmentsAround = 2;

    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    internal static ExpectationFailedException Of(Finding finding, ScenarioAt asked, string expected, string found)
    {
        var text = new StringBuilder();
        text.Append(finding.Address).Append(" at ").Append(asked.Findings).Append('\n')
            .Append("  expected: ").Append(expected).Append('\n')
            .Append("  found:    ").Append(found).Append('\n')
            .Append("  because:  ").Append(finding.Explain()).Append('\n');
        Timeline(text, finding, asked.Scenario);
        return new ExpectationFailedException(text.ToString());
    }

    internal static ExpectationFailedException Of(TermFinding term, ScenarioAt asked, string expected, string found) =>
        new($"{term.Address} at {asked.Findings}\n  expected: {expected}\n  found:    {found}\n  because:  {term.Explain(asked.Scenario.Assessment)}\n");

    // A few phases before and after, the one asked about marked.
    private static void Timeline(StringBuilder text, Finding finding, Scenario scenario)
    {
        var segments = scenario.Assessment.Timeline(finding.Address).Segments;
        var now = segments.Select((segment, index) => (segment, index)).Last(item => item.segment.From <= finding.At).index;
        var (first, last) = (Math.Max(0, now - SegmentsAround), Math.Min(segments.Count - 1, now + SegmentsAround));
        text.Append("  timeline: ").Append(first > 0 ? "…\n            " : "");
        for (var i = first; i <= last; i++)
        {
            text.Append(i == first ? "" : "            ").Append(Written(segments[i], scenario.Zone)).Append(i == now ? "   <- here" : "").Append('\n');
        }

        if (last < segments.Count - 1)
        {
            text.Append("            …\n");
        }

        text.Append("            (clock: ").Append(scenario.Zone.Id).Append(')');
    }

    private static string Written(Segment<Standing> segment, DateTimeZone zone) =>
        $"{Written(segment.From, zone)} to {(segment.To is { } to ? Written(to, zone) : "…")}  {segment.Value}";

    private static string Written(Instant instant, DateTimeZone zone) =>
        instant == Instant.MinValue ? "…" : Minute.Format(instant.InZone(zone).LocalDateTime);
}
