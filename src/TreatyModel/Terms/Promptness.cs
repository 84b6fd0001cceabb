namespace TreatyModel.Terms;

/// <summary>A vague standard of time, as texts word it.</summary>
public enum Promptness
{
    /// <summary>At once, immediately.</summary>
    AtOnce,

    /// <summary>Without delay.</summary>
    WithoutDelay,

    /// <summary>As soon as possible.</summary>
    AsSoonAsPossible,

    /// <summary>Promptly.</summary>
    Promptly,

    /// <summary>Within a reasonable time.</summary>
    WithinReasonableTime,
}
