using Spectre.Console;

namespace TreatyModel.Cli;

/// <summary>Where the tool writes to, and what that can show.</summary>
internal sealed class Screen
{
    internal required TextWriter Out { get; init; }

    internal required TextWriter Error { get; init; }

    /// <summary>Whether the output is a terminal, which gets tables, or a file or a pipe, which gets plain text.</summary>
    internal bool IsTerminal { get; init; }

    /// <summary>Whether what is written on errors and progress is a terminal. In a pipe nothing is said of progress.</summary>
    internal bool ErrorIsTerminal { get; init; }

    /// <summary>Whether a terminal may be given colours.</summary>
    internal bool HasColours { get; init; }

    /// <summary>The width in characters.</summary>
    internal int Width { get; init; } = Rendering.Page.DefaultWidth;

    /// <summary>The console that the process was started on.</summary>
    internal static Screen OfConsole()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var capable = Environment.GetEnvironmentVariable("TERM") is not "dumb";
        var terminal = capable && !Console.IsOutputRedirected;
        return new Screen
        {
            Out = Console.Out,
            Error = Console.Error,
            IsTerminal = terminal,
            ErrorIsTerminal = capable && !Console.IsErrorRedirected,
            HasColours = terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Width = terminal ? WidthOfConsole() : Rendering.Page.DefaultWidth,
        };
    }

    /// <summary>Does a piece of work, and meanwhile says on the terminal which; the words are gone when it is done.</summary>
    internal T Working<T>(string doing, Func<T> work)
    {
        if (!ErrorIsTerminal)
        {
            return work();
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(Error),
        });
        console.Profile.Width = Width;
        return console.Status().Start($"{Markup.Escape(ProblemText.OneLine(doing))} ...", _ => work());
    }

    /// <summary>A console for tables and colours.</summary>
    internal IAnsiConsole ToConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = HasColours ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Out),
        });
        console.Profile.Width = Width;
        return console;
    }

    // A window narrower than that wraps by itself; some terminals report none at all.
    private static int WidthOfConsole() => Console.WindowWidth is >= 40 and var width ? width : Rendering.Page.DefaultWidth;
}
