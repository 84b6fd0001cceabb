using System.CommandLine;
using TreatyModel.Rendering;
using TreatyModel.Situations;

namespace TreatyModel.Cli.Commands;

/// <summary><c>treaty status PATH --at DATE</c></summary>
internal static class StatusCommand
{
    private const string Details =
        $"""
        It shows the instruments, how they stand in law, how each duty stands (what is in breach, overdue or disputed first), what the texts
        require, bodies to be formed, plans, contacts, rival claims, and what the sources tell differently. DATE is a day
        (its end counts: for a duty in its agreement's time zone, else in the process's, or in UTC where that states
        none) or a time. What was known at that date counts, unless --known-at says otherwise.
        {QuestionOptions.Details}

        Examples:
          treaty status seeds/karabakh --at 2022-04-09
          treaty status seeds/karabakh --at 2022-04-09 --known-at 2022-04-08 --policy any-report
          treaty status seeds/karabakh --at 2020-11-10T00:00[Europe/Moscow] --format json
        """;

    internal static Command Of(Screen screen)
    {
        var options = new QuestionOptions();
        var at = new Option<string?>("--at") { Description = "The day or the time asked about: 2022-04-09, 2022-04-09T12:00Z. Always needed: the tool reads no clock.", HelpName = "DATE" };
        var format = Formats.Option("text", "json", "markdown");
        var command = new ExplainedCommand("status", "Reports how a process stood at a date, and how each duty did, as far as it was known then.", Details) { options.Path, at, options.KnownAt, options.Policy, options.Reading, format };
        command.SetAction(parsed =>
        {
            var problems = new List<string>();
            var asked = QuestionOptions.At(parsed.GetValue(at), problems);
            var form = Formats.Read(parsed, format, problems);
            var question = options.Read(parsed, screen, problems, asked);
            var zone = Question.ZoneOf(question.Process).ToDateTimeZone();
            var report = SituationReport.Of(question.Process, question.Input.Chronicle, asked!.Latest(zone), question.Known!.Latest(zone));
            var findings = screen.Working($"Assessing {question.Process.Id}", () => question.At(asked));
            if (form == "json")
            {
                screen.Out.WriteLine(SituationJson.Write(report, findings, question.Law()));
            }
            else
            {
                Formats.Write(SituationText.Page(question.Process, question.Input.Chronicle, report, findings, question.Law()), form, screen);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
