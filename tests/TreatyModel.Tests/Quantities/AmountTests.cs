using CsCheck;
using TreatyModel.Quantities;
using TreatyModel.Tests.Generators;

namespace TreatyModel.Tests.Quantities;

public class AmountTests
{
    [Fact]
    public void What_is_written_is_what_is_read() =>
        GenTerms.Amount.Sample(amount => Assert.Equal(amount, Amount.Parse(amount.ToString())));

    [Theory]
    [InlineData("1960 persons")]
    [InlineData("at most 5 km")]
    [InlineData("about 0.5 km2 (forest)")]
    [InlineData("fewer than 380 vehicles (special)")]
    [InlineData("blank")]
    public void The_written_form_is_canonical(string text) => Assert.Equal(text, Amount.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1,960 persons")]
    [InlineData("-5 km")]
    [InlineData("5")]
    [InlineData("5 leagues")]
    [InlineData("1e3 km")]
    [InlineData("5 km ()")]
    [InlineData("٥ km")]
    [InlineData("99999999999999999999999999999999 km")]
    public void What_is_no_amount_is_refused(string text) => Assert.False(Amount.TryParse(text, out _));

    [Fact]
    public void Trailing_zeros_say_nothing() =>
        Assert.Equal(Amount.Exactly(2.5m, Unit.Kilometres), Amount.Exactly(2.50m, Unit.Kilometres));
}
