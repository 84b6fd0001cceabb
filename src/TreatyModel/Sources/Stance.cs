namespace TreatyModel.Sources;

/// <summary>How a source stands to what it is cited for.</summary>
public enum Stance
{
    /// <summary>It says so in its own name.</summary>
    Reports,

    /// <summary>It confirms what another said.</summary>
    Confirms,

    /// <summary>It denies it.</summary>
    Denies,

    /// <summary>It passes on another's claim without making it its own.</summary>
    PassesOn,
}
