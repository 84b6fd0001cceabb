namespace TreatyModel.Provisions;

/// <summary>What the use of a power does to a norm.</summary>
public enum ConsequenceKind
{
    /// <summary>Suspends it.</summary>
    Suspends,

    /// <summary>Puts it to work again.</summary>
    Resumes,

    /// <summary>Ends it.</summary>
    Ends,

    /// <summary>Allows what it forbids.</summary>
    Permits,

    /// <summary>Excuses from it.</summary>
    Excuses,
}
