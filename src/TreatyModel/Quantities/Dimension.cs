namespace TreatyModel.Quantities;

/// <summary>What units must share to be compared.</summary>
public enum Dimension
{
    /// <summary>People.</summary>
    Persons,

    /// <summary>Vehicles.</summary>
    Vehicles,

    /// <summary>Weapons.</summary>
    Weapons,

    /// <summary>Other countable things.</summary>
    Items,

    /// <summary>Length.</summary>
    Length,

    /// <summary>Area.</summary>
    Area,

    /// <summary>Time.</summary>
    Time,
}
