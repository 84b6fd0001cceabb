using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>The cells of the calendar: hours, days, weeks that begin on Monday, months, years; several together from a first one.</summary>
internal static class Calendar
{
    /// <summary>The period that a time falls into: its beginning, its end (excluded), and its key.</summary>
    internal static (LocalDateTime First, LocalDateTime End, string Key) CellOf(LocalDateTime time, CalendarUnit unit, int every, LocalDateTime? origin)
    {
        var first = FirstOf(time, unit);
        if (every > 1 && origin is { } from)
        {
            var cells = Between(FirstOf(from, unit), first, unit);
            first = Plus(first, unit, -(((cells % every) + every) % every));
        }

        return (first, Plus(first, unit, every), Key(first, unit));
    }

    internal static LocalDateTime Plus(LocalDateTime first, CalendarUnit unit, int cells) => unit switch
    {
        CalendarUnit.Hour => first.PlusHours(cells),
        CalendarUnit.Day => first.PlusDays(cells),
        CalendarUnit.Week => first.PlusWeeks(cells),
        CalendarUnit.Month => first.PlusMonths(cells),
        CalendarUnit.Year => first.PlusYears(cells),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static int Between(LocalDateTime start, LocalDateTime first, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Hour => (int)((Period.DaysBetween(start.Date, first.Date) * 24) + first.Hour - start.Hour),
        CalendarUnit.Day => Period.DaysBetween(start.Date, first.Date),
        CalendarUnit.Week => Period.DaysBetween(start.Date, first.Date) / 7,
        CalendarUnit.Month => ((first.Year - start.Year) * 12) + first.Month - start.Month,
        CalendarUnit.Year => first.Year - start.Year,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static LocalDateTime FirstOf(LocalDateTime time, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Hour => time.Date.At(new LocalTime(time.Hour, 0)),
        CalendarUnit.Day => time.Date.AtMidnight(),
        CalendarUnit.Week => time.Date.PlusDays(1 - (int)time.DayOfWeek).AtMidnight(),
        CalendarUnit.Month => new LocalDate(time.Year, time.Month, 1).AtMidnight(),
        CalendarUnit.Year => new LocalDate(time.Year, 1, 1).AtMidnight(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Key(LocalDateTime first, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Hour => string.Create(CultureInfo.InvariantCulture, $"{Time.Days.Format(first.Date)}T{first.Hour:00}"),
        CalendarUnit.Day => Time.Days.Format(first.Date),
        CalendarUnit.Week => string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(first.Date):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(first.Date):00}"),
        CalendarUnit.Month => Time.Days.Format(first.Date)[..7],
        CalendarUnit.Year => Time.Days.Format(first.Date)[..4],
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
