namespace TreatyModel.Chronicles;

/// <summary>What somebody holds a conduct to be in law. That it happened is one question, what it is another.</summary>
public enum Characterization
{
    /// <summary>A breach of what the entry cites or bears on.</summary>
    Breach,

    /// <summary>No breach of it.</summary>
    NoBreach,
}
