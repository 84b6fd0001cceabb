using System.CommandLine;
using TreatyModel.Rendering;
using TreatyModel.Situations;
using TreatyModel.Time;

namespace TreatyModel.Cli.Commands;

/// <summary><c>treaty status PATH --at DATE</c></summary>
internal static class StatusCommand
{
    private const string Details =
        """
        It shows the instruments, what they require, bodies to be formed, plans, contacts, rival claims, and what the
        sources tell differently. DATE is a day (its end counts, in the process's time zone, or in UTC where it states
        none) or a time.

        Examples:
          treaty status seeds/karabakh --at 2022-04-09
          treaty status seeds/karabakh --at 2022-04-09 --known-at 2022-04-08
          treaty status seeds/karabakh --at 2020-11-10T00:00[Europe/Moscow] --format json
        """;

    internal static Command Of(Screen screen)
    {
        var path = new Argument<string>("PATH") { Description = "A process folder or a file." };
        var at = new Option<string?>("--at") { Description = "The day or the time asked about: 2022-04-09, 2022-04-09T12:00Z. Always needed: the tool reads no clock.", HelpName = "DATE" };
        var knownAt = new Option<string?>("--known-at") { Description = "Only what was known by then counts. Without it: what was known at the date asked about.", HelpName = "DATE" };
        var format = Formats.Option("text", "json", "markdown");
        var command = new ExplainedCommand("status", "Reports how a process stood at a date, as far as it was known then.", Details) { path, at, knownAt, format };
        command.SetAction(parsed =>
        {
            var asked = Time("--at", parsed.GetValue(at) ?? throw new UnusableInputException("Say which day is asked about, for example --at 2022-04-09: the tool reads no clock."));
            var known = parsed.GetValue(knownAt) is { } text ? Time("--known-at", text) : asked;
            var input = Input.Read(parsed.GetValue(path)!);
            var zone = (input.Process.Zone ?? ReferenceZone.Utc).ToDateTimeZone();
            var report = SituationReport.Of(input.Process, input.Chronicle, asked.Latest(zone), known.Latest(zone));
            if (parsed.GetValue(format) == "json")
            {
                screen.Out.WriteLine(SituationJson.Write(report));
            }
            else
            {
                Formats.Write(SituationText.Page(input.Process, input.Chronicle, report), parsed.GetValue(format)!, screen);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static When Time(string option, string text) =>
        When.TryParse(text, out var when) && when is When.Day or When.Moment
            ? when!
            : throw new UnusableInputException($"{option}: '{text}' is no day or time. Write 2022-04-09, 2022-04-09T12:00 or 2022-04-09T12:00Z.");
}
