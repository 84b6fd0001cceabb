using NodaTime;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>How long something lasts, from when, and what happens when it runs out.</summary>
/// <remarks>
/// A term of days, months or years is counted in legal days: one that begins with a day, or with an event of whatever hour on it, is over
/// when the day of that date begins, so that the day before is its last. From an hour that the text itself gives ("seven days from 22:00")
/// it runs to the same hour, as truces do. A term of hours runs on the clock. Its last day for notice is a day unless hours are counted.
/// </remarks>
public sealed record Term
{
    /// <summary>How long the first term lasts.</summary>
    public required Period Length { get; init => field = PeriodText.Check(value, nameof(Length)); }

    /// <summary>When the first term begins, or null where the text does not say.</summary>
    public Due? From { get; init; }

    /// <summary>What happens when a term runs out, or null where it simply ends.</summary>
    public Renewal? Renewal { get; init; }

    /// <summary>A term of years.</summary>
    /// <param name="years">How many, 1 or more.</param>
    /// <returns>The term, without a stated beginning and without renewal.</returns>
    public static Term Years(int years) => new() { Length = Period.FromYears(years) };

    /// <summary>A term of months.</summary>
    /// <param name="months">How many, 1 or more.</param>
    /// <returns>The term, without a stated beginning and without renewal.</returns>
    public static Term Months(int months) => new() { Length = Period.FromMonths(months) };

    /// <summary>A term of days.</summary>
    /// <param name="days">How many, 1 or more.</param>
    /// <returns>The term, without a stated beginning and without renewal.</returns>
    public static Term Days(int days) => new() { Length = Period.FromDays(days) };

    /// <summary>The same term, renewed by silence for the same length again and again.</summary>
    /// <param name="unlessNoticeBefore">How long before expiry notice must be given at the latest, that day included.</param>
    /// <returns>The term with its renewal; any party may give notice.</returns>
    public Term RenewedTacitly(Period unlessNoticeBefore) =>
        this with { Renewal = new Renewal.Tacit { Length = Length, Notice = unlessNoticeBefore } };

    /// <summary>The same term from a stated beginning.</summary>
    /// <param name="from">The beginning.</param>
    /// <returns>The term.</returns>
    public Term Starting(Due from) => this with { From = from };

    /// <summary>When a term expires.</summary>
    /// <param name="start">When the first term begins.</param>
    /// <param name="number">Which term: 1 is the first, 2 the first renewal; at most 10,000.</param>
    /// <param name="zone">The zone that elapsed time is counted in.</param>
    /// <returns>The expiry, counted from the very beginning and never from the previous expiry, so that no day is lost to short months.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 10,000, or the term is not renewed that often, or the result is outside the years 0001 to 9998.</exception>
    public LegalTime Expiry(LegalTime start, int number, DateTimeZone zone)
    {
        Guard.NotNull(start);
        if (number is < 1 or > 10_000 || (number > 1 && Renewal is not Renewal.Tacit))
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "The first term is 1, and only a tacitly renewed term has more, up to 10,000.");
        }

        if (number == 1)
        {
            return start.Plus(Length, zone);
        }

        var each = ((Renewal.Tacit)Renewal!).Length;
        return start.Plus(Sum(Length, each, number - 1), zone);
    }

    /// <summary>The last day on which notice keeps a term from being renewed.</summary>
    /// <param name="start">When the first term begins.</param>
    /// <param name="number">Which term's expiry the notice is for: 1 is the first.</param>
    /// <param name="zone">The zone that elapsed time is counted in.</param>
    /// <returns>The day or moment, itself still in time; null where the term is not renewed tacitly.</returns>
    public LegalTime? LastNotice(LegalTime start, int number, DateTimeZone zone) =>
        Renewal is Renewal.Tacit tacit ? Expiry(start, number, zone).Plus(Sum(Period.Zero, tacit.Notice, -1), zone) : null;

    private static Period Sum(Period first, Period each, int times)
    {
        try
        {
            return first + PeriodText.Times(each, times);
        }
        catch (OverflowException)
        {
            throw new ArgumentOutOfRangeException(nameof(times), times, $"{PeriodText.Write(each)} cannot be counted that often.");
        }
    }

    /// <summary>The term in short: <c>5 years, renewed tacitly ...</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        PeriodText.Write(Length) + (From is null ? "" : $" from {From}") + (Renewal is null ? "" : $", {Renewal}");
}
