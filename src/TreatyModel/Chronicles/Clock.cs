namespace TreatyModel.Chronicles;

/// <summary>What a deadline does while the duty is suspended.</summary>
public enum Clock
{
    /// <summary>It goes on running: the date stays as it is.</summary>
    Runs,

    /// <summary>It stops: the date moves back by as long as the suspension lasted.</summary>
    Stops,
}
