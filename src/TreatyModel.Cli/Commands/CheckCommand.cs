using System.CommandLine;
using System.Globalization;
using TreatyModel.Json;
using TreatyModel.Validation;

namespace TreatyModel.Cli.Commands;

/// <summary><c>treaty check PATH...</c></summary>
internal static class CheckCommand
{
    private const string Details =
        """
        Every finding stands on a line of its own on standard error, with its code; docs/rules.md explains the codes.
        Exit code 0: no errors, warnings or not. 1: errors found. 2: a file cannot be read.

        Examples:
          treaty check seeds/karabakh
          treaty check my-agreement.json my-process/
        """;

    internal static Command Of(Screen screen)
    {
        var paths = new Argument<string[]>("PATH") { Description = "A process folder or a file, one or more.", Arity = ArgumentArity.OneOrMore };
        var command = new ExplainedCommand("check", "Checks that files can be read and that documents are consistent.", Details) { paths };
        command.SetAction(parsed => parsed.GetValue(paths)!.Max(path => Check(path, screen)));
        return command;
    }

    private static int Check(string path, Screen screen)
    {
        Input input;
        try
        {
            input = Input.Read(path);
        }
        catch (Exception error) when (error is TreatyJsonException or IOException or UnauthorizedAccessException or UnusableInputException)
        {
            Tool.Tell(error, screen);
            if (error is TreatyJsonException)
            {
                screen.Out.WriteLine(ProblemText.OneLine($"{path}: cannot be read."));
            }

            return ExitCode.Unusable;
        }

        var findings = Findings(input).ToArray();
        foreach (var (file, place, problem) in findings)
        {
            screen.Error.WriteLine(ProblemText.Of(file, place, problem));
        }

        screen.Out.WriteLine(ProblemText.OneLine($"{path}: {Count(findings, Severity.Error, "error")}, {Count(findings, Severity.Warning, "warning")}, {Count(findings, Severity.Information, "remark")}."));
        return findings.Any(finding => finding.Problem.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Done;
    }

    private static IEnumerable<(string File, string Place, Problem Problem)> Findings(Input input)
    {
        if (input.Only is { } only)
        {
            return only.Validate(input.Process).Problems.Select(problem => (input.Files.GetValueOrDefault(only.Id, input.Path), problem.Path, problem));
        }

        var chronicle = Path.Combine(input.Path, "chronicle.jsonl");
        return input.Process.Validate().Problems.Select(problem => Placed(problem, input))
            .Concat(input.Chronicle.Validate(input.Process).Problems.Select(problem => (chronicle, problem.Path, problem)));
    }

    /// <summary>A problem of one agreement is shown at that agreement's file.</summary>
    private static (string File, string Place, Problem Problem) Placed(Problem problem, Input input)
    {
        foreach (var (agreement, file) in input.Files)
        {
            var prefix = $"agreements[{agreement}]";
            if (problem.Path.StartsWith(prefix, StringComparison.Ordinal))
            {
                return (file, problem.Path[prefix.Length..].TrimStart('.'), problem);
            }
        }

        return (Directory.Exists(input.Path) ? Path.Combine(input.Path, "process.json") : input.Path, problem.Path, problem);
    }

    private static string Count((string, string, Problem Problem)[] findings, Severity severity, string noun)
    {
        var count = findings.Count(finding => finding.Problem.Severity == severity);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
    }
}
