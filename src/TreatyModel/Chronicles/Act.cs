using TreatyModel.Acts;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>Something that somebody did.</summary>
public sealed record Act : Entry
{
    /// <summary>What was done.</summary>
    public required ActKind Kind { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether it began, went on or was completed.</summary>
    public Progress Progress { get; init => field = Guard.Defined(value); } = Progress.Completed;

    internal override string Written => $"{Happened} {Id}: {Kind}";
}
