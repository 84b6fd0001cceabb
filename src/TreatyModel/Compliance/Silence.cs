namespace TreatyModel.Compliance;

/// <summary>What a policy takes silence to mean when a time has passed and nothing is on record.</summary>
public enum Silence
{
    /// <summary>No record, and no more: the duty is overdue, which is presumed from silence only.</summary>
    NoRecord,

    /// <summary>A breach.</summary>
    Breach,
}
