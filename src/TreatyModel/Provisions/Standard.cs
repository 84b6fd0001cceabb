namespace TreatyModel.Provisions;

/// <summary>What counts as keeping a norm.</summary>
public enum Standard
{
    /// <summary>The result itself.</summary>
    Result,

    /// <summary>Due diligence or best efforts, whatever the result.</summary>
    Conduct,

    /// <summary>Good faith.</summary>
    GoodFaith,
}
