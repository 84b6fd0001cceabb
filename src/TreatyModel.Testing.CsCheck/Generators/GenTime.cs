using CsCheck;
using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Testing.Generators;

/// <summary>Days and times: mostly of our years, at times at the ends of the calendar, at midnight, and where clocks change.</summary>
internal static class GenTime
{
    internal static readonly LocalDate FirstDay = new(1, 1, 1);

    internal static readonly LocalDate LastDay = new(9998, 12, 31);

    internal static readonly Gen<LocalDate> Date = Gen.Frequency(
        (8, Gen.Int[0, 2500].Select(days => new LocalDate(2019, 1, 1).PlusDays(days))),
        (1, Gen.OneOf(FirstDay, LastDay, new LocalDate(2020, 2, 29), new LocalDate(2011, 12, 30), new LocalDate(2024, 3, 31))));

    private static readonly Gen<LocalTime> Clock = Gen.Frequency(
        (4, Gen.Int[0, 1439].Select(minutes => LocalTime.FromMinutesSinceMidnight(minutes))),
        (1, Gen.OneOf(LocalTime.Midnight, new LocalTime(2, 30), new LocalTime(23, 59, 59), LocalTime.MaxValue)));

    internal static readonly Gen<LocalDateTime> Local = On(Date);

    internal static readonly Gen<ReferenceZone> Zone =
        Gen.OneOf("UTC", "Europe/Moscow", "Asia/Baku", "America/St_Johns", "Pacific/Apia", "Australia/Lord_Howe", "+03:00", "-03:30", "+14:00", "-12:00")
            .Select(ReferenceZone.Parse);

    internal static readonly Gen<YearMonth> YearMonth = Date.Select(date => date.ToYearMonth());

    internal static readonly Gen<When> Single = Gen.OneOf<When>(
        Date.Select(date => new When.Year(date.Year)),
        YearMonth.Select(month => new When.Month(month)),
        Date.Select(date => new When.Day(date)),
        Gen.Select(Local, Zone.Null(), (local, zone) => new When.Moment(local, zone)));

    private static readonly Gen<When> Point = Gen.OneOf<When>(Single, Single.Select(time => new When.About(time)));

    internal static readonly Gen<When> When = Gen.Frequency(
        (4, Point),
        (1, Gen.Select(Point, Point, Range)));

    internal static readonly Gen<Instant> Instant = Gen.Long[-62_135_596_800, 253_370_000_000].Select(NodaTime.Instant.FromUnixTimeSeconds);

    /// <summary>A time of day on one of some days.</summary>
    internal static Gen<LocalDateTime> On(Gen<LocalDate> days) => Gen.Select(days, Clock, (date, time) => date.At(time));

    private static When Range(When one, When other) =>
        one.Earliest(DateTimeZone.Utc) <= other.Latest(DateTimeZone.Utc) ? new When.Range(one, other) : new When.Range(other, one);
}
