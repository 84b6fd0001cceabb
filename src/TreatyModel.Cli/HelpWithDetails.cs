using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TreatyModel.Cli.Commands;

namespace TreatyModel.Cli;

/// <summary>The usual help, followed by the details and examples of the command.</summary>
internal sealed class HelpWithDetails(HelpAction usual, string details) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var more = parseResult.CommandResult.Command is ExplainedCommand command ? command.Details : details;
        parseResult.InvocationConfiguration.Output.Write(more.ReplaceLineEndings("\n") + "\n");
        return code;
    }

    // Parsing errors do not keep somebody from asking for help.
    public override bool ClearsParseErrors => true;
}
