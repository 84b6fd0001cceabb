using System.Globalization;
using NodaTime;

namespace TreatyModel.Terms;

/// <summary>The written form of calendar spans: <c>3 years</c>, <c>72 hours</c>, <c>1 year and 6 months</c>.</summary>
internal static class PeriodText
{
    internal const string Rule = "a span such as '3 years', '72 hours' or '1 year and 6 months'";

    /// <summary>The largest number of one unit accepted.</summary>
    internal const int Max = 100_000;

    private static readonly string[] Names = ["year", "month", "week", "day", "hour", "minute"];

    internal static string Write(Period period)
    {
        var parts = new List<string>(2);
        long[] counts = [period.Years, period.Months, period.Weeks, period.Days, period.Hours, period.Minutes];
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{counts[i]} {Names[i]}{(counts[i] == 1 ? "" : "s")}"));
            }
        }

        return string.Join(" and ", parts);
    }

    internal static Period? Read(string text)
    {
        var builder = new PeriodBuilder();
        var last = -1;
        foreach (var part in text.Split(" and "))
        {
            var words = part.Split(' ');
            if (words.Length != 2
                || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                || count is < 1 or > Max)
            {
                return null;
            }

            var unit = Array.IndexOf(Names, words[1].EndsWith('s') ? words[1][..^1] : words[1]);
            if (unit <= last)
            {
                return null;
            }

            last = unit;
            switch (unit)
            {
                case 0: builder.Years = count; break;
                case 1: builder.Months = count; break;
                case 2: builder.Weeks = count; break;
                case 3: builder.Days = count; break;
                case 4: builder.Hours = count; break;
                default: builder.Minutes = count; break;
            }
        }

        return builder.Build();
    }

    internal static Period Times(Period period, int n) => new PeriodBuilder
    {
        Years = period.Years * n,
        Months = period.Months * n,
        Weeks = period.Weeks * n,
        Days = period.Days * n,
        Hours = period.Hours * n,
        Minutes = period.Minutes * n,
    }.Build();

    internal static Period Check(Period? period, string property)
    {
        var given = Values.Guard.NotNull(period, property);
        long[] counts = [given.Years, given.Months, given.Weeks, given.Days, given.Hours, given.Minutes];
        var whole = given.Seconds == 0 && given.Milliseconds == 0 && given.Ticks == 0 && given.Nanoseconds == 0;
        return whole && Array.TrueForAll(counts, count => count is >= 0 and <= Max) && Array.Exists(counts, count => count > 0)
            ? given
            : throw new ArgumentOutOfRangeException(
                property, given.ToString(), $"{property} must be a span of whole years to minutes, none negative, not all zero, at most {Max} of each.");
    }
}
