using System.Globalization;
using TreatyModel.Json;
using TreatyModel.Rendering;
using TreatyModel.Validation;

namespace TreatyModel.Cli;

/// <summary>Writes a problem on one line, as editors and terminals link it: <c>file:line:column: error CODE: message</c>.</summary>
internal static class ProblemText
{
    internal static string Of(ReadProblem problem)
    {
        var place = problem.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{problem.Line}:{problem.Column}:");
        var path = problem.Path.Length == 0 ? "" : $" (at {problem.Path})";
        return OneLine($"{problem.File ?? "document"}:{place} error {problem.Code}: {problem.Message}{path}");
    }

    internal static string Of(string file, string path, Problem problem)
    {
        var severity = problem.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Information => "information",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return OneLine($"{file}: {severity} {problem.Code}: {problem.Message}{(path.Length == 0 ? "" : $" (at {path})")}");
    }

    /// <summary>Text on one line: that of a file, or a file's name, must not start a line or a terminal sequence, or turn others around.</summary>
    internal static string OneLine(string text) => new Run(text).Text;
}
