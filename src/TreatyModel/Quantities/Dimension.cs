namespace TreatyModel.Quantities;

/// <summary>What units must share to be compared.</summary>
public enum Dimension
{
    /// <summary>People.</summary>
    Persons,

    /// <summary>Military or police formations.</summary>
    Formations,

    /// <summary>Vehicles.</summary>
    Vehicles,

    /// <summary>Weapons.</summary>
    Weapons,

    /// <summary>Other countable things.</summary>
    Items,

    /// <summary>Times that something is done.</summary>
    Frequency,

    /// <summary>Length.</summary>
    Length,

    /// <summary>Area.</summary>
    Area,

    /// <summary>Mass.</summary>
    Mass,

    /// <summary>Volume.</summary>
    Volume,

    /// <summary>Time.</summary>
    Time,

    /// <summary>Money.</summary>
    Money,

    /// <summary>A share of something.</summary>
    Share,
}
