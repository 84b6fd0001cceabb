namespace TreatyModel.Clauses;

/// <summary>How closely something is watched.</summary>
public enum VerificationKind
{
    /// <summary>Behaviour is observed.</summary>
    Monitoring,

    /// <summary>A task is checked.</summary>
    Verification,
}
