namespace TreatyModel.Chronicles;

/// <summary>What a State that invokes a ground proposes to do (Vienna Convention art. 65(1)).</summary>
public enum TreatyMeasure
{
    /// <summary>To hold the treaty or its consent invalid.</summary>
    Invalidate,

    /// <summary>To end it.</summary>
    Terminate,

    /// <summary>To withdraw from it.</summary>
    Withdraw,

    /// <summary>To suspend its operation.</summary>
    Suspend,
}
