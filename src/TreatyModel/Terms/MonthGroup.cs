namespace TreatyModel.Terms;

/// <summary>A unit of the calendar that is made of whole months.</summary>
public enum MonthGroup
{
    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year, from January.</summary>
    Quarter,

    /// <summary>Half a year, from January.</summary>
    HalfYear,

    /// <summary>A calendar year.</summary>
    Year,
}
