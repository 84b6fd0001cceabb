namespace TreatyModel.Clauses;

/// <summary>Whether a body comes into being or is put to work.</summary>
public enum Formation
{
    /// <summary>It is to be formed.</summary>
    Formed,

    /// <summary>It exists and is to take up or resume its work.</summary>
    Activated,
}
