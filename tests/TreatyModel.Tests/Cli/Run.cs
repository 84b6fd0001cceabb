using TreatyModel.Cli;

namespace TreatyModel.Tests.Cli;

/// <summary>Runs the tool in this process and keeps what it writes.</summary>
internal sealed record Run(int Code, string Out, string Error)
{
    internal static Run Of(params string[] args) => On(new Screen { Out = new StringWriter { NewLine = "\n" }, Error = new StringWriter { NewLine = "\n" } }, args);

    internal static Run OnTerminal(int width, bool colours, params string[] args) => On(
        new Screen { Out = new StringWriter { NewLine = "\n" }, Error = new StringWriter { NewLine = "\n" }, IsTerminal = true, ErrorIsTerminal = true, HasColours = colours, Width = width },
        args);

    private static Run On(Screen screen, string[] args)
    {
        var code = Tool.Run(args, screen);
        return new Run(code, screen.Out.ToString()!, screen.Error.ToString()!);
    }
}
