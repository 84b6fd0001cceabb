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
    [InlineData("100000000000000.1 km")]
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
    [InlineData("100000000000000 km", "100000000000000 km")]
    public void Every_digit_is_kept(string text, string canonical) => Assert.Equal(canonical, Amount.Parse(text).ToString());

    [Fact]
    public void What_any_number_of_amounts_comes_to_is_a_number()
    {
        var (most, least) = (new Quantity { Value = 100_000_000_000_000, Unit = Unit.Persons }, new Quantity { Value = 0.0000000000000000000000000001m, Unit = Unit.Persons });
        Assert.Throws<ArgumentOutOfRangeException>(() => most with { Value = 100_000_000_000_001 });
        Assert.Equal(most, new Amount.Ratio { Give = most, ForEach = most }.Owed(100_000_000_000_000));
        Assert.Equal(most, new Amount.Ratio { Give = most, ForEach = least }.Owed(decimal.MaxValue));
        Assert.Equal(0, new Amount.Ratio { Give = least, ForEach = most }.Owed(1).Value);
    }

    [Fact]
    public void Trailing_zeros_say_nothing() =>
        Assert.Equal(Amount.Exactly(2.5m, Unit.Kilometres), Amount.Exactly(2.50m, Unit.Kilometres));
}
