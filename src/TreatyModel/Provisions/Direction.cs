namespace TreatyModel.Provisions;

/// <summary>How an act bears on a place.</summary>
public enum Direction
{
    /// <summary>It is done inside the place.</summary>
    Within,

    /// <summary>It is done out of the place, against somewhere else.</summary>
    From,

    /// <summary>It is done against the place, from outside.</summary>
    Against,
}
