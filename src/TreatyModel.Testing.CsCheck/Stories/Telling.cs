namespace TreatyModel.Testing.Stories;

/// <summary>How an entry is told.</summary>
internal sealed record Telling
{
    /// <summary>How many days after it happened it becomes known; 0 for at once.</summary>
    internal required int DaysLater { get; init; }

    /// <summary>Whether only the other side tells it.</summary>
    internal required bool IsOneSided { get; init; }

    /// <summary>Whether it is known to the day only.</summary>
    internal required bool IsToTheDay { get; init; }

    /// <summary>Whether another source denies it.</summary>
    internal required bool IsDenied { get; init; }

    /// <summary>Where in the window it is told to have happened at first, or null where that was right.</summary>
    internal required double? FirstMoment { get; init; }

    /// <summary>Whether it is withdrawn.</summary>
    internal required bool IsRetracted { get; init; }
}
