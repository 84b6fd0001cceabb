namespace TreatyModel.Compliance.Scores;

/// <summary>How far a provision is implemented, on the scale of the Peace Accords Matrix, or why it has no place on it.</summary>
/// <remarks>The last three are no numbers: they are not nought, and no rate counts them as points.</remarks>
public enum Implementation
{
    /// <summary>0: nothing was done.</summary>
    NotInitiated,

    /// <summary>1: minimal.</summary>
    Minimal,

    /// <summary>2: intermediate.</summary>
    Intermediate,

    /// <summary>3: full.</summary>
    Full,

    /// <summary>In the accord, and nothing was owed under it yet.</summary>
    NotDue,

    /// <summary>In the accord, and nobody can tell, or nobody looked.</summary>
    NotAssessed,

    /// <summary>Not in the accord, or nothing is owed under it any more.</summary>
    NotApplicable,
}
