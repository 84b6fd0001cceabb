using TreatyModel.Values;

namespace TreatyModel.Json;

/// <summary>A file cannot be read. Nothing of it was: there is no half-read document.</summary>
public sealed class TreatyJsonException : Exception
{
    /// <summary>A file cannot be read.</summary>
    /// <param name="problems">Why, at least one problem.</param>
    internal TreatyJsonException(ValueList<ReadProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>What is wrong: the first unreadable place of a document, every bad line of a chronicle up to <see cref="TreatyJsonLimits.Problems"/>.</summary>
    public ValueList<ReadProblem> Problems { get; }
}
