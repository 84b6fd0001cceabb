using System.Globalization;
using TreatyModel.Values;

namespace TreatyModel.Json;

/// <summary>One place of a file that cannot be read.</summary>
public sealed record ReadProblem
{
    /// <summary>Why it cannot be read.</summary>
    public required ReadCode Code { get; init => field = Guard.NotNull(value); }

    /// <summary>The file, as it was named to the reader, or null where it has no name.</summary>
    public string? File { get; init; }

    /// <summary>The line, from 1; 0 where the problem is with the file as a whole.</summary>
    public required int Line { get; init; }

    /// <summary>The column, from 1, in characters as an editor counts them; 0 where the problem is with the file as a whole.</summary>
    public required int Column { get; init; }

    /// <summary>The place in the document: <c>clauses[2].due</c>, elements by position from 0; empty for the document itself.</summary>
    public required string Path { get; init => field = Guard.NotNull(value); }

    /// <summary>What is wrong, in plain English.</summary>
    public required string Message { get; init => field = Guard.NotNull(value); }

    /// <summary>The problem on one line: <c>agreement.json(12,5): TM0010 at clauses[2]: ...</c></summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File ?? "document"}{(Line == 0 ? "" : $"({Line},{Column})")}: {Code}{(Path.Length == 0 ? "" : $" at {Path}")}: {Message}");
}
