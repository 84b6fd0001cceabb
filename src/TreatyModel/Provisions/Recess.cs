using NodaTime;
using TreatyModel.Quantities;
using TreatyModel.Terms;

namespace TreatyModel.Provisions;

/// <summary>How a body may break off its meetings for a time.</summary>
public sealed record Recess
{
    /// <summary>The longest that it may last, or null where the text does not say.</summary>
    public Period? AtMost { get; init => field = value is null ? null : PeriodText.Check(value, nameof(AtMost)); }

    /// <summary>The longest that it may last as an amount, where it is in one unit of whole days or hours; null otherwise.</summary>
    internal Amount? Limit => AtMost switch
    {
        { Years: 0, Months: 0, Hours: 0, Minutes: 0 } days => Amount.Of(Comparator.AtMost, (days.Weeks * 7) + days.Days, Unit.Days),
        { Years: 0, Months: 0, Weeks: 0, Days: 0, Minutes: 0 } hours => Amount.Of(Comparator.AtMost, hours.Hours, Unit.Hours),
        _ => null,
    };

    /// <summary>Who agrees on it, or null for the body itself.</summary>
    public Bearers? AgreedBy { get; init; }

    /// <summary>The notice by which it is ended early, or null where the text does not say.</summary>
    public Period? EndsOnNotice { get; init => field = value is null ? null : PeriodText.Check(value, nameof(EndsOnNotice)); }

    /// <summary>Who may give that notice, or null where the text does not say.</summary>
    public Bearers? NoticeBy { get; init; }
}
