using System.CommandLine;
using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using TreatyModel.Time;

namespace TreatyModel.Cli.Commands;

/// <summary><c>treaty timeline PATH</c></summary>
internal static class TimelineCommand
{
    private const string Details =
        $"""
        It shows, clause by clause, each duty's phases with the deadlines as they stood and as they were moved, and the
        terms with their last days for notice. Without --from it begins with the first change, without --to it ends where
        recurring duties and terms are laid out to: the end of the year after the last that is on record or that a text
        names. All that is on record counts, unless --known-at says otherwise.
        Of what recurs more than twelve times text, Markdown and mermaid only count the occurrences; json and ics list each.
        mermaid: a Gantt chart. ics: deadlines, days to begin by, last days for notice and expiries as a calendar, the same
        file for the same input; a time that was moved stands in it as cancelled.
        {QuestionOptions.Details}

        Examples:
          treaty timeline seeds/karabakh --from 2020-11-01 --to 2021-01-31
          treaty timeline seeds/karabakh/agreements/2020-11-09-statement.json --format mermaid
          treaty timeline seeds/karabakh --to 2026-12-31 --reading start-of-term=signature --format ics > karabakh.ics
        """;

    internal static Command Of(Screen screen)
    {
        var options = new QuestionOptions();
        var from = new Option<string?>("--from") { Description = "The day or the time that it begins with.", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "The day or the time that it ends with, included.", HelpName = "DATE" };
        var format = Formats.Option("text", "markdown", "mermaid", "json", "ics");
        var command = new ExplainedCommand("timeline", "Shows how the duties of each clause stood over time, with deadlines and last days for notice.", Details) { options.Path, from, to, options.KnownAt, options.Policy, options.Reading, format };
        command.SetAction(parsed =>
        {
            var problems = new List<string>();
            var first = QuestionOptions.Time("--from", parsed.GetValue(from), problems);
            var last = QuestionOptions.Time("--to", parsed.GetValue(to), problems);
            if (first is not null && last is not null && first.Earliest(DateTimeZone.Utc) > last.Latest(DateTimeZone.Utc))
            {
                problems.Add($"--to: {last} is before --from, {first}.");
            }

            var form = Formats.Read(parsed, format, problems);
            var question = options.Read(parsed, screen, problems, null);
            var assessment = screen.Working($"Assessing {question.Process.Id}", question.Assess);
            Write(assessment, Between(assessment, first, last), question, form, screen);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Assessment assessment, Interval between, Question question, string format, Screen screen)
    {
        var only = question.Input.Only?.Id;
        switch (format)
        {
            case "mermaid":
                screen.Out.Write(TimelineText.Mermaid(assessment, between, only));
                break;
            case "json":
                screen.Out.WriteLine(TimelineJson.Write(assessment, between, only));
                break;
            case "ics":
                screen.Out.Write(CalendarFile.Write(assessment, between, only));
                break;
            default:
                Formats.Write(TimelineText.Page(assessment, between, only), format, screen);
                break;
        }
    }

    private static Interval Between(Assessment assessment, When? first, When? last)
    {
        var zone = Question.ZoneOf(assessment.Process).ToDateTimeZone();
        var span = TimelineText.Span(assessment);
        var (from, to) = (first?.Earliest(zone) ?? span.Start, last?.Latest(zone) ?? span.End);
        return from <= to ? new Interval(from, to)
            : first is not null && last is not null ? throw new UnusableInputException($"--to: {last} is before --from, {first}.")
            : first is not null ? new Interval(from, from) : new Interval(to, to);
    }
}
