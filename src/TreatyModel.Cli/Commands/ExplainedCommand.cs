using System.CommandLine;

namespace TreatyModel.Cli.Commands;

/// <summary>A command whose help ends with more than its one-line description: what it does in detail, and examples.</summary>
internal sealed class ExplainedCommand(string name, string description, string details) : Command(name, description)
{
    internal string Details { get; } = details;
}
