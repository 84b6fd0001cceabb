using CsCheck;
using TreatyModel.Testing.Generators;
using TreatyModel.Time;

namespace TreatyModel.Tests.Time;

public class ReferenceZoneTests
{
    [Fact]
    public void A_zone_is_kept_as_it_is_written() =>
        Gens.Any.Zone.Sample(zone => Assert.Equal(zone, ReferenceZone.Parse(zone.ToString())));

    [Fact]
    public void A_zone_and_its_offset_of_the_day_are_two_zones() =>
        Assert.NotEqual(ReferenceZone.Parse("Europe/Moscow"), ReferenceZone.Parse("+03:00"));

    [Theory]
    [InlineData("")]
    [InlineData("Moscow time")]
    [InlineData("europe/moscow")]
    [InlineData("+3")]
    [InlineData("+25:00")]
    [InlineData("GMT+4")]
    public void What_names_no_zone_is_refused(string text) => Assert.False(ReferenceZone.TryParse(text, out _));
}
