using System.CommandLine;
using TreatyModel.Json;

namespace TreatyModel.Cli.Commands;

/// <summary><c>treaty schema KIND</c></summary>
internal static class SchemaCommand
{
    private const string Details =
        """
        An editor that is given the schema completes properties and words and marks what is wrong while you type.

        Examples:
          treaty schema agreement > agreement.schema.json
          treaty schema chronicle
        """;

    internal static Command Of(Screen screen)
    {
        var kind = new Argument<string>("KIND") { Description = "agreement, process or chronicle (one line of it)." };
        kind.AcceptOnlyFromAmong("agreement", "process", "chronicle");
        var command = new ExplainedCommand("schema", "Writes the JSON Schema of a kind of file.", Details) { kind };
        command.SetAction(parsed =>
        {
            var schema = TreatySchema.For(Enum.Parse<DocumentKind>(parsed.GetValue(kind)!, ignoreCase: true));
            screen.Out.Write(schema.EndsWith('\n') ? schema : schema + "\n");
            return ExitCode.Done;
        });
        return command;
    }
}
