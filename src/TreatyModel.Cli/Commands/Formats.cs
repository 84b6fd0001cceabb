using System.CommandLine;
using TreatyModel.Rendering;

namespace TreatyModel.Cli.Commands;

/// <summary>The forms that output comes in.</summary>
internal static class Formats
{
    internal static Option<string> Option(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = "text: tables and colours in a terminal, plain text elsewhere.",
            DefaultValueFactory = _ => formats[0],
            HelpName = string.Join('|', formats),
        };
        option.CompletionSources.Add(formats);
        return option;
    }

    /// <summary>The format asked for; what is none of the command's is a problem.</summary>
    internal static string Read(ParseResult parsed, Option<string> option, List<string> problems)
    {
        var (format, known) = (parsed.GetValue(option)!, option.HelpName!.Split('|'));
        if (!known.Contains(format, StringComparer.Ordinal))
        {
            problems.Add($"--format: there is no '{format}'; there {Question.Choices(known)}.");
        }

        return format;
    }

    internal static void Write(Page page, string format, Screen screen)
    {
        if (format == "markdown")
        {
            screen.Out.Write(page.ToMarkdown());
        }
        else if (screen.IsTerminal)
        {
            TerminalPage.Write(page, screen.ToConsole());
        }
        else
        {
            screen.Out.Write(page.ToPlainText(screen.Width));
        }
    }
}
