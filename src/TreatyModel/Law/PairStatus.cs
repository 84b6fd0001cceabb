namespace TreatyModel.Law;

/// <summary>Whether an agreement is in force between two.</summary>
public enum PairStatus
{
    /// <summary>Not between the two.</summary>
    NotInForce,

    /// <summary>In force between the two.</summary>
    InForce,

    /// <summary>In force, with its operation suspended between the two.</summary>
    Suspended,
}
