namespace TreatyModel.Course.Tests.Documents;

/// <summary>What a block came to.</summary>
/// <param name="Block">The block.</param>
/// <param name="Printed">What it printed.</param>
/// <param name="Errors">What the compiler said.</param>
/// <param name="Exception">What it ended in, or null.</param>
internal sealed record Outcome(CodeBlock Block, string Printed, IReadOnlyList<CompilerError> Errors, Exception? Exception)
{
    /// <summary>What a reader who tries it sees: what it prints, and the error where there is one.</summary>
    public string Text => string.Join(
        '\n',
        new[] { Printed.TrimEnd('\n') }
            .Concat(Errors.Select(error => $"error {error.Code}: {error.Message}").Distinct())
            .Append(Exception is null ? "" : $"Unhandled exception. {Exception.GetType().FullName}: {Exception.Message}")
            .Where(part => part.Length > 0));
}
