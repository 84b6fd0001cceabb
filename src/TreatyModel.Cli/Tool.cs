using System.CommandLine;
using System.CommandLine.Help;
using TreatyModel.Cli.Commands;
using TreatyModel.Json;

namespace TreatyModel.Cli;

/// <summary>The tool: parses the command line, runs a command, and turns what goes wrong into a sentence and an exit code.</summary>
internal static class Tool
{
    private const string Details =
        """
        PATH is a process folder (process.json, agreements/*.json, chronicle.jsonl) or a single file.

        Examples:
          treaty status seeds/karabakh --at 2022-04-09
          treaty timeline seeds/karabakh --format mermaid
          treaty explain seeds/karabakh 6/kelbajar --at 2020-11-20
          treaty show seeds/karabakh/agreements/2020-11-09-statement.json
          treaty check seeds/karabakh
          treaty status --help
        """;

    internal static int Run(string[] args, Screen screen)
    {
        var root = new RootCommand("Checks, shows and reports on peace agreements written in TreatyModel's JSON.") { CheckCommand.Of(screen), ShowCommand.Of(screen), StatusCommand.Of(screen), TimelineCommand.Of(screen), ExplainCommand.Of(screen), PartiesCommand.Of(screen), SchemaCommand.Of(screen) };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithDetails((HelpAction)help.Action!, Details);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithDetails)
        {
            foreach (var error in parsed.Errors)
            {
                screen.Error.WriteLine(ProblemText.OneLine($"treaty: {error.Message}"));
            }

            screen.Error.WriteLine($"Try 'treaty {Words(parsed)}--help'.");
            return ExitCode.Unusable;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = screen.Out, Error = screen.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception error) when (error is TreatyJsonException or IOException or UnauthorizedAccessException or UnusableInputException)
        {
            Tell(error, screen);
            return ExitCode.Unusable;
        }
    }

    /// <summary>Tells what cannot be used, a problem a line.</summary>
    internal static void Tell(Exception error, Screen screen)
    {
        var lines = error switch
        {
            TreatyJsonException unreadable => unreadable.Problems.Select(ProblemText.Of),
            UnusableInputException unusable => unusable.Problems.Select(problem => ProblemText.OneLine($"treaty: {problem}")),
            _ => [ProblemText.OneLine($"treaty: {error.Message}")],
        };
        foreach (var line in lines)
        {
            screen.Error.WriteLine(line);
        }

        if (error is UnusableInputException { InnerException: { } also })
        {
            Tell(also, screen);
        }
    }

    private static string Words(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : $"{parsed.CommandResult.Command.Name} ";
}
