namespace TreatyModel.Compliance;

/// <summary>What an entry would prove of a norm.</summary>
public enum EvidenceUse
{
    /// <summary>That it was performed, in whole or in part.</summary>
    Performance,

    /// <summary>That it was violated.</summary>
    Violation,

    /// <summary>That something happened or was said on which it hangs.</summary>
    Event,
}
