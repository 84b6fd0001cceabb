namespace TreatyModel.Provisions;

/// <summary>What is compared with an amount.</summary>
public enum MeasureKind
{
    /// <summary>How much there is at any one time.</summary>
    Level,

    /// <summary>How much there has been in all.</summary>
    Cumulative,

    /// <summary>How much there was in each period of the calendar.</summary>
    PerPeriod,
}
