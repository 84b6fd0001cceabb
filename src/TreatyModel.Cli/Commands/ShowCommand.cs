using System.CommandLine;
using TreatyModel.Rendering;

namespace TreatyModel.Cli.Commands;

/// <summary><c>treaty show PATH</c></summary>
internal static class ShowCommand
{
    private const string Details =
        """
        Of a process folder every agreement is shown. A file in a process folder takes its names from there.

        Examples:
          treaty show seeds/karabakh/agreements/2020-11-09-statement.json
          treaty show seeds/karabakh --format markdown > karabakh.md
        """;

    internal static Command Of(Screen screen)
    {
        var path = new Argument<string>("PATH") { Description = "A process folder or a file." };
        var format = Formats.Option("text", "markdown");
        var command = new ExplainedCommand("show", "Shows an agreement as readable text, clause by clause, with its sources.", Details) { path, format };
        command.SetAction(parsed =>
        {
            var problems = new List<string>();
            var form = Formats.Read(parsed, format, problems);
            if (problems.Count > 0)
            {
                throw new UnusableInputException(problems);
            }

            var input = Input.Read(parsed.GetValue(path)!);
            var agreements = input.Only is { } only ? [only] : input.Process.Agreements.ToArray();
            if (agreements.Length == 0)
            {
                throw new UnusableInputException($"'{input.Path}' holds no agreement.");
            }

            for (var i = 0; i < agreements.Length; i++)
            {
                screen.Out.Write(i == 0 ? "" : "\n");
                Formats.Write(AgreementText.Page(input.Process, agreements[i]), form, screen);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
