using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Tests.Time;

public class ClockChangeTests
{
    private const string LastOfDay = "uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF'Z'";

    [Theory]
    [InlineData("2022-09-21", "Asia/Tehran", "2022-09-20T19:30:00Z", "2022-09-21T20:29:59.999999999Z")]
    [InlineData("2022-03-22", "Asia/Tehran", "2022-03-21T20:30:00Z", "2022-03-22T19:29:59.999999999Z")]
    [InlineData("2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-05T01:59:59.999999999Z")]
    [InlineData("2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z")]
    [InlineData("2020-10-25T02:30", "Europe/Vienna", "2020-10-25T00:30:00Z", "2020-10-25T01:30:00Z")]
    public void A_day_and_an_hour_last_as_long_as_the_clocks_make_them(string text, string zone, string earliest, string latest)
    {
        var (when, clock) = (When.Parse(text), DateTimeZoneProviders.Tzdb[zone]);
        Assert.Equal(earliest, when.Earliest(clock).ToString(LastOfDay, null));
        Assert.Equal(latest, when.Latest(clock).ToString(LastOfDay, null));
    }

    [Fact]
    public void A_day_that_the_clocks_left_out_can_be_asked_about()
    {
        var apia = DateTimeZoneProviders.Tzdb["Pacific/Apia"];
        var change = new LocalDate(2011, 12, 31).AtStartOfDayInZone(apia).ToInstant();
        var life = Timeline<int>.Of(0, (change, 1));
        Assert.Equal([0, 0, 1], new[] { 29, 30, 31 }.Select(day => life.At(new LocalDate(2011, 12, day), apia).Value));
    }

    [Fact]
    public void A_range_with_one_zoned_end_is_in_order_in_every_zone()
    {
        var (range, tokyo) = (When.Parse("2020-01-01T10:00Z/2020-01-01T11:00"), DateTimeZoneProviders.Tzdb["Asia/Tokyo"]);
        Assert.True(range.Earliest(tokyo) <= range.Latest(tokyo));
        Assert.True(range.CanEqual(range, tokyo));
    }
}
