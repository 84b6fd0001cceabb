using System.Globalization;
using NodaTime;
using NodaTime.Text;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Time;

namespace TreatyModel.Rendering;

/// <summary>English words for times, spans, amounts and lists, the same under any culture.</summary>
internal static class English
{
    private static readonly LocalDatePattern LongDate = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern DayAndMonth = LocalDatePattern.CreateWithInvariantCulture("d MMMM");
    private static readonly LocalDatePattern LongMonth = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");
    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern Second = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss.FFFFFFFFF");

    internal static string Date(LocalDate day) => LongDate.Format(day);

    internal static string DayOfYear(AnnualDate day) => DayAndMonth.Format(day.InYear(2000));

    internal static string Month(YearMonth month) => LongMonth.Format(month.OnDayOfMonth(1));

    internal static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    internal static string Clock(LocalDateTime time, ReferenceZone? zone) =>
        $"{Hour(time.TimeOfDay)} on {Date(time.Date)} ({zone?.Value ?? "no time zone given"})";

    internal static string Instant(Instant instant, DateTimeZone zone, string zoneName)
    {
        var local = instant.InZone(zone).LocalDateTime;
        if (local.TimeOfDay == LocalTime.MaxValue)
        {
            return $"the end of {Date(local.Date)} ({zoneName})";
        }

        return $"{Hour(local.TimeOfDay)} on {Date(local.Date)} ({zoneName})";
    }

    /// <summary>A time as a phrase: "on 9 April 2022", "in November 2020", "about 10 March 2022".</summary>
    internal static string Phrase(When when) => when switch
    {
        When.Year or When.Month => $"in {Name(when)}",
        When.Day => $"on {Name(when)}",
        When.Moment => $"at {Name(when)}",
        When.About => Name(when),
        When.Range => $"from {Name(when)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A time as a name: "9 April 2022", "27 September 2020 to 9 November 2020".</summary>
    internal static string Name(When when) => when switch
    {
        When.Year year => Year(year.Number),
        When.Month month => Month(month.Value),
        When.Day day => Date(day.Date),
        When.Moment moment => Clock(moment.Local, moment.In),
        When.About about => $"about {Name(about.Time)}",
        When.Range { First: When.Moment first, Last: When.Moment last } when first.In == last.In =>
            $"{Hour(first.Local.TimeOfDay)} on {Date(first.Local.Date)} to {Clock(last.Local, last.In)}",
        When.Range range => $"{Name(range.First)} to {Name(range.Last)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static string Span(Period period) => PeriodText.Write(period);

    internal static string Amount(Amount amount) => amount switch
    {
        Quantities.Amount.BlankAmount => "a number left blank in the text",
        Quantities.Amount.Fixed fix => AmountText.Prefix(fix.Comparator) + Quantity(fix.Quantity),
        Quantities.Amount.Part part => $"of which {Amount(part.Size)}",
        Quantities.Amount.Ratio ratio => $"{Quantity(ratio.Give)} for each {(ratio.ForEach.Value == 1 ? Unit(ratio.ForEach) + Class(ratio.ForEach.Of) : Quantity(ratio.ForEach))}",
        Quantities.Amount.All all => $"all {all.Unit.Symbol()}{Class(all.Class)}",
        Quantities.Amount.Rest rest => $"the rest of the {rest.Unit.Symbol()}{Class(rest.Class)}",
        Quantities.Amount.Parity parity => $"as many {parity.Unit.Symbol()}{Class(parity.Class)} as the other side",
        Quantities.Amount.ByReference reference => $"as in {reference.Text}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Several amounts: "90 vehicles and 12 weapons", "600 vehicles, of which 50 vehicles (fuel)".</summary>
    internal static string Amounts(IEnumerable<Amount> amounts)
    {
        var whole = new List<string>();
        foreach (var amount in amounts)
        {
            if (amount is Quantities.Amount.Part && whole.Count > 0)
            {
                whole[^1] += $", {Amount(amount)}";
            }
            else
            {
                whole.Add(Amount(amount));
            }
        }

        return List(whole);
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    internal static string List(IEnumerable<string> items, string last = "and") => Wording.List(items, last);

    /// <summary>The words with a capital letter first.</summary>
    internal static string Capital(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A name of the code as words: <c>PrisonersOfWar</c> is "prisoners of war".</summary>
    internal static string Words(Enum value)
    {
        var name = value.ToString();
        return string.Concat(name.Select((c, i) => i == 0 ? $"{char.ToLowerInvariant(c)}" : char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
    }

    internal static string Hour(LocalTime time) =>
        time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0 ? Minute.Format(time) : Second.Format(time);

    private static string Quantity(Quantity quantity) => quantity.Unit switch
    {
        Quantities.Unit.Money => $"{quantity.Of} {Number(quantity.Value)}".Trim(),
        Quantities.Unit.Percent => $"{Number(quantity.Value)} per cent{(quantity.Of is null ? "" : $" of {quantity.Of}")}",
        _ => $"{Number(quantity.Value)} {Unit(quantity)}{Class(quantity.Of)}",
    };

    private static string Class(string? of) => of is null ? "" : $" ({of})";

    private static string Number(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string Unit(Quantity quantity)
    {
        var symbol = quantity.Unit.Symbol();
        return quantity.Unit == Quantities.Unit.SquareKilometres ? "km²"
            : quantity.Value == 1 && symbol.Length > 3 && symbol.EndsWith('s') ? symbol[..^1]
            : symbol;
    }
}
