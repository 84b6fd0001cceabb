using TreatyModel.Quantities;

namespace TreatyModel.Tests.Quantities;

public sealed class EquipmentClassTests
{
    [Theory]
    [InlineData("tanks", "tanks", 0)]
    [InlineData("artillery, calibre at least 100 mm", "artillery", 1)]
    [InlineData("missiles, air-launched, range more than 300 km", "missiles, air-launched", 1)]
    [InlineData("Tornado-S, Uragan, Smerch and Tochka systems", "Tornado-S, Uragan, Smerch and Tochka systems", 0)]
    [InlineData("guns, calibre more than 20 mm, calibre at most 100 mm", "guns", 2)]
    public void Measures_at_the_end_select_from_the_class_that_stands_before_them(string text, string name, int measures)
    {
        var equipment = EquipmentClass.Parse(text);
        Assert.Equal((name, measures), (equipment.Name, equipment.Measures.Count));
        Assert.Equal(text, equipment.ToString());
    }

    [Fact]
    public void A_measure_has_an_attribute_and_a_limit()
    {
        EquipmentClass artillery = "artillery, calibre at least 100 mm";
        var measure = Assert.Single(artillery.Measures);
        Assert.Equal("calibre", measure.Attribute);
        Assert.Equal(Amount.Of(Comparator.AtLeast, 100, Unit.Millimetres), measure.Limit);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" tanks")]
    [InlineData("tanks\nguns")]
    public void A_class_is_one_line_with_something_on_it(string text) =>
        Assert.Throws<FormatException>(() => EquipmentClass.Parse(text));

    [Fact]
    public void A_name_hides_no_measure() =>
        Assert.Throws<ArgumentException>(() => new EquipmentClass { Name = "artillery, calibre at least 100 mm" });
}
