namespace TreatyModel.Terms;

/// <summary>Which way a gap between performances is bounded.</summary>
public enum GapBound
{
    /// <summary>No more time than that may pass.</summary>
    AtMost,

    /// <summary>No less time than that may pass.</summary>
    AtLeast,

    /// <summary>That time passes, no more and no less.</summary>
    Exactly,
}
