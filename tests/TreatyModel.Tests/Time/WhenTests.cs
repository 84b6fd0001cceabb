using CsCheck;
using NodaTime;
using TreatyModel.Testing.Generators;
using TreatyModel.Time;

namespace TreatyModel.Tests.Time;

public class WhenTests
{
    [Fact]
    public void What_is_written_is_what_is_read() =>
        Gens.Any.When.Sample(when => Assert.Equal(when, When.Parse(when.ToString())));

    [Fact]
    public void The_earliest_moment_is_never_after_the_latest_in_any_zone() =>
        Gen.Select(Gens.Any.When, Gens.Any.Zone).Sample((when, zone) =>
            Assert.True(when.Earliest(zone.ToDateTimeZone()) <= when.Latest(zone.ToDateTimeZone())));

    [Fact]
    public void A_time_can_equal_itself_and_what_it_is_about() =>
        Gen.Select(Gens.Any.When.Where(when => when is not (When.About or When.Range)), Gens.Any.Zone).Sample((when, zone) =>
        {
            Assert.True(when.CanEqual(when, zone.ToDateTimeZone()));
            Assert.True(new When.About(when).CanEqual(when, zone.ToDateTimeZone()));
        });

    [Theory]
    [InlineData("2020", "2020-01-01T00:00:00Z", "2020-12-31T23:59:59Z")]
    [InlineData("2020-02", "2020-02-01T00:00:00Z", "2020-02-29T23:59:59Z")]
    [InlineData("2020-11-10", "2020-11-10T00:00:00Z", "2020-11-10T23:59:59Z")]
    [InlineData("2020-11-10T00:00[Europe/Moscow]", "2020-11-09T21:00:00Z", "2020-11-09T21:00:00Z")]
    [InlineData("2020-11~", "2020-10-01T00:00:00Z", "2020-12-31T23:59:59Z")]
    [InlineData("2020-09-27/2020-11-09", "2020-09-27T00:00:00Z", "2020-11-09T23:59:59Z")]
    [InlineData("2020-11-10T00:00+03:00/2020-11-10T00:00-05:00", "2020-11-09T21:00:00Z", "2020-11-10T05:00:00Z")]
    [InlineData("0001~", "0001-01-01T00:00:00Z", "0002-12-31T23:59:59Z")]
    [InlineData("9998~", "9997-01-01T00:00:00Z", "9998-12-31T23:59:59Z")]
    public void A_time_has_its_bounds(string text, string earliest, string latest)
    {
        var when = When.Parse(text);
        Assert.Equal(earliest, Second(when.Earliest(DateTimeZone.Utc)));
        Assert.Equal(latest, Second(when.Latest(DateTimeZone.Utc)));
    }

    [Fact]
    public void The_24th_hour_is_midnight_of_the_next_day() =>
        Assert.Equal(When.Parse("2020-12-01T00:00"), When.Parse("2020-11-30T24:00"));

    [Theory]
    [InlineData("")]
    [InlineData("2020-13")]
    [InlineData("2020-02-30")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("9998-12-31T24:00")]
    [InlineData("2020-11-10T25:00")]
    [InlineData("2020-11-10 00:00")]
    [InlineData("2021/2020")]
    [InlineData("2020/2021/2022")]
    [InlineData("2020~~")]
    [InlineData("10 November 2020")]
    [InlineData("٢٠٢٠")]
    public void What_is_no_time_is_refused_and_shown(string text)
    {
        Assert.False(When.TryParse(text, out _));
        Assert.Contains(text, Assert.Throws<FormatException>(() => When.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-03-28T02:30[Europe/Vienna]", "2021-03-28T01:30:00Z")]
    [InlineData("2021-10-31T02:30[Europe/Vienna]", "2021-10-31T00:30:00Z")]
    [InlineData("2011-12-30T12:00[Pacific/Apia]", "2011-12-30T22:00:00Z")]
    public void A_time_that_the_clock_skips_or_repeats_is_read_leniently(string text, string instant) =>
        Assert.Equal(instant, Second(When.Parse(text).Earliest(DateTimeZone.Utc)));

    private static string Second(Instant instant) => NodaTime.Text.InstantPattern.General.Format(instant);
}
