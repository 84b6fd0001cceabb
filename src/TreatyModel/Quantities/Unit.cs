namespace TreatyModel.Quantities;

/// <summary>What a quantity counts or measures: a small closed set, each with its dimension.</summary>
public enum Unit
{
    /// <summary>People.</summary>
    Persons,

    /// <summary>Military or police formations: battalions, divisions; a class says which.</summary>
    Formations,

    /// <summary>Vehicles of any kind; a class of equipment says which.</summary>
    Vehicles,

    /// <summary>Weapons of any kind; a class of equipment says which.</summary>
    Weapons,

    /// <summary>Countable things of any other kind.</summary>
    Items,

    /// <summary>Times that something is done.</summary>
    Times,

    /// <summary>Millimetres (mm), a length, as of a calibre.</summary>
    Millimetres,

    /// <summary>Metres (m), a length.</summary>
    Metres,

    /// <summary>Kilometres (km), a length of 1,000 metres.</summary>
    Kilometres,

    /// <summary>Nautical miles (nmi), a length of 1,852 metres.</summary>
    NauticalMiles,

    /// <summary>Square kilometres (km2), an area.</summary>
    SquareKilometres,

    /// <summary>Tonnes (t), a mass of 1,000 kilograms.</summary>
    Tonnes,

    /// <summary>Litres (l), a volume.</summary>
    Litres,

    /// <summary>Hours, a time of 60 minutes.</summary>
    Hours,

    /// <summary>Days, a time.</summary>
    Days,

    /// <summary>Weeks, a time of seven days.</summary>
    Weeks,

    /// <summary>Calendar months, a time.</summary>
    Months,

    /// <summary>Calendar years, a time.</summary>
    Years,

    /// <summary>Money, whose currency is the class: <c>5000000 money (USD)</c>.</summary>
    Money,

    /// <summary>Per cent (%), a share of what the class names.</summary>
    Percent,
}
