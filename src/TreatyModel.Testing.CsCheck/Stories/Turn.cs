namespace TreatyModel.Testing.Stories;

/// <summary>Something said that changes a duty.</summary>
internal sealed record Turn
{
    /// <summary>What.</summary>
    internal required TurnKind Kind { get; init; }

    /// <summary>When, as a share of the time from before the duty begins, through its window, to after it.</summary>
    internal required double Moment { get; init; }

    /// <summary>For how many days, where it has an end.</summary>
    internal required int Days { get; init; }

    /// <summary>Whether one side alone says so, where it takes both.</summary>
    internal required bool IsOneSided { get; init; }
}
