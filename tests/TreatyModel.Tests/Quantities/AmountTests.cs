using CsCheck;
using TreatyModel.Quantities;
using TreatyModel.Testing.Generators;

namespace TreatyModel.Tests.Quantities;

public class AmountTests
{
    [Fact]
    public void What_is_written_is_what_is_read() =>
        Gens.Any.Amount.Sample(amount => Assert.Equal(amount, Amount.Parse(amount.ToString())));

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
    [InlineData("0.00000000000000000000000000001 km")]
    [InlineData("1.00000000000000000000000000001 km")]
    [InlineData("7.92281625142643375935439503351 km")]
    [InlineData(".5 km")]
    [InlineData("5. km")]
    [InlineData(". km")]
    public void What_is_no_amount_is_refused(string text) => Assert.False(Amount.TryParse(text, out _));

    [Theory]
    [InlineData("0 km", "0 km")]
    [InlineData("0.0 km", "0 km")]
    [InlineData("007.50 km", "7.5 km")]
    [InlineData("0.0000000000000000000000000001 km", "0.0000000000000000000000000001 km")]
    [InlineData("79228162514264337593543950335 km", "79228162514264337593543950335 km")]
    public void Every_digit_is_kept(string text, string canonical) => Assert.Equal(canonical, Amount.Parse(text).ToString());

    [Fact]
    public void Trailing_zeros_say_nothing() =>
        Assert.Equal(Amount.Exactly(2.5m, Unit.Kilometres), Amount.Exactly(2.50m, Unit.Kilometres));
}
