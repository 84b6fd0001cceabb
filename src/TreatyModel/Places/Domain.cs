namespace TreatyModel.Places;

/// <summary>What extends from a place.</summary>
public enum Domain
{
    /// <summary>The air above it.</summary>
    Airspace,

    /// <summary>The sea off it.</summary>
    Waters,
}
