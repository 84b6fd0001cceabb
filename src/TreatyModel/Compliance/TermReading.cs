using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>What a term comes to under one reading.</summary>
public sealed record TermReading
{
    /// <summary>The reading: <c>start-of-term=signature</c>.</summary>
    public required string Under { get; init => field = Guard.Text(value); }

    /// <summary>What it comes to.</summary>
    public required TermFinding Term { get; init => field = Guard.NotNull(value); }

    /// <summary>The reading and what it comes to.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Under}: {Term}";
}
