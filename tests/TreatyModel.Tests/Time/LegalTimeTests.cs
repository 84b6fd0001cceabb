using CsCheck;
using NodaTime;
using TreatyModel.Testing.Generators;
using TreatyModel.Time;

namespace TreatyModel.Tests.Time;

public class LegalTimeTests
{
    private static readonly DateTimeZone Vienna = ReferenceZone.Parse("Europe/Vienna").ToDateTimeZone();

    [Fact]
    public void A_day_ends_where_the_next_begins() =>
        Gen.Select(Gens.Any.Day.Where(day => day != new LocalDate(9998, 12, 31)), Gens.Any.Zone).Sample((day, zone) =>
        {
            var there = zone.ToDateTimeZone();
            Assert.Equal(new LegalTime.Day(day.PlusDays(1)).Start(there), new LegalTime.Day(day).End(there));
        });

    [Fact]
    public void A_day_of_23_hours_is_a_whole_day()
    {
        var day = new LegalTime.Day(new LocalDate(2021, 3, 28));
        Assert.Equal(Duration.FromHours(23), day.End(Vienna) - day.Start(Vienna));
    }

    [Fact]
    public void Days_are_counted_on_the_clock_and_hours_on_the_time_line()
    {
        var before = new LegalTime.Moment(new LocalDateTime(2021, 3, 27, 12, 0), "Europe/Vienna");
        Assert.Equal("2021-03-28T12:00[Europe/Vienna]", before.Plus(Period.FromDays(1), Vienna).ToString());
        Assert.Equal("2021-03-28T13:00[Europe/Vienna]", before.Plus(Period.FromHours(24), Vienna).ToString());
    }

    [Fact]
    public void Hours_cannot_be_counted_from_a_day() =>
        Assert.Throws<ArgumentException>(() => new LegalTime.Day(new LocalDate(2021, 3, 27)).Plus(Period.FromHours(72), Vienna));

    [Fact]
    public void What_passes_the_end_of_the_calendar_is_refused() =>
        Gen.Select(Gens.Any.Local, Gens.Any.Zone.Null(), Gens.Any.Period, Gens.Any.Zone).Sample((local, zone, period, elsewhere) =>
        {
            try
            {
                Assert.InRange(new LegalTime.Moment(local, zone).Plus(period, elsewhere.ToDateTimeZone()).Date.Year, 1, 9998);
            }
            catch (ArgumentOutOfRangeException error)
            {
                Assert.Contains("0001 to 9998", error.Message, StringComparison.Ordinal);
            }
        });

    [Fact]
    public void A_day_that_the_clocks_left_out_has_no_length()
    {
        var samoa = DateTimeZoneProviders.Tzdb["Pacific/Apia"];
        var skipped = new LegalTime.Day(new LocalDate(2011, 12, 30));

        Assert.Equal(Instant.FromUtc(2011, 12, 30, 10, 0), skipped.Start(samoa));
        Assert.Equal(skipped.Start(samoa), skipped.End(samoa));
        Assert.Equal(skipped.Start(samoa), new LegalTime.Day(new LocalDate(2011, 12, 29)).End(samoa));
    }
}
