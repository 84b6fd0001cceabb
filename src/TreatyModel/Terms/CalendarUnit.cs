namespace TreatyModel.Terms;

/// <summary>A cell of the calendar that something recurs in.</summary>
public enum CalendarUnit
{
    /// <summary>An hour of the clock.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, from Monday (ISO 8601).</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}
