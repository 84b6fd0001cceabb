namespace TreatyModel.Compliance.Engine;

/// <summary>In what way an entry bears on a duty.</summary>
internal enum Use : byte
{
    /// <summary>It performs it, in whole or in part.</summary>
    Performs,

    /// <summary>It violates it.</summary>
    Violates,

    /// <summary>It ends a violation that goes on.</summary>
    Ends,

    /// <summary>It shows that it is kept.</summary>
    Keeps,

    /// <summary>It shows that it is not performed.</summary>
    Lacks,

    /// <summary>It uses the permission or the power.</summary>
    Exercises,

    /// <summary>It gives a level or an amount to hold against a limit.</summary>
    Counts,
}
