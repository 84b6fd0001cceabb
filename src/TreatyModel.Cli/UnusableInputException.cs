namespace TreatyModel.Cli;

/// <summary>The arguments name what the tool cannot use; each problem says what, and what there is instead.</summary>
internal sealed class UnusableInputException(IReadOnlyList<string> problems, Exception? unreadable = null) : Exception(string.Join('\n', problems), unreadable)
{
    internal UnusableInputException(string problem)
        : this([problem])
    {
    }

    internal IReadOnlyList<string> Problems { get; } = problems;
}
