namespace TreatyModel.Quantities;

/// <summary>What a quantity counts or measures: a small closed set, each with its dimension.</summary>
public enum Unit
{
    /// <summary>People.</summary>
    Persons,

    /// <summary>Vehicles of any kind; a class of equipment says which.</summary>
    Vehicles,

    /// <summary>Weapons of any kind; a class of equipment says which.</summary>
    Weapons,

    /// <summary>Countable things of any other kind.</summary>
    Items,

    /// <summary>Metres (m), a length.</summary>
    Metres,

    /// <summary>Kilometres (km), a length of 1,000 metres.</summary>
    Kilometres,

    /// <summary>Square kilometres (km2), an area.</summary>
    SquareKilometres,

    /// <summary>Hours, a time of 60 minutes.</summary>
    Hours,

    /// <summary>Days, a time.</summary>
    Days,

    /// <summary>Calendar months, a time.</summary>
    Months,

    /// <summary>Calendar years, a time.</summary>
    Years,
}
