using CsCheck;
using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Testing.Generators;
using TreatyModel.Text;

namespace TreatyModel.Tests.Identifiers;

public class IdentifierTests
{
    [Fact]
    public void An_address_is_read_as_it_is_written() =>
        Gens.Any.ProvisionId.Sample(address => Assert.Equal(address, ProvisionId.Parse(address.ToString())));

    [Fact]
    public void An_address_has_the_parts_that_its_marks_say()
    {
        ProvisionId address = "karabakh-2020-11-09#4/withdraw@armenia~second!2021";
        Assert.Equal("karabakh-2020-11-09", address.Agreement!.Value);
        Assert.Equal("4", address.Clause.Value);
        Assert.Equal("withdraw", address.Key);
        Assert.Equal("armenia", address.Bearer!.Value);
        Assert.Equal("second", address.Stage);
        Assert.Equal("2021", address.Occurrence);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#4")]
    [InlineData("4/")]
    [InlineData("4/two words")]
    [InlineData("a#b#c")]
    [InlineData("4@x/y")]
    [InlineData("4!o~s")]
    [InlineData("4~s@b")]
    [InlineData(" 4")]
    public void What_is_no_address_is_refused(string text) => Assert.False(ProvisionId.TryParse(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("-x")]
    [InlineData("x-")]
    [InlineData("ß")]
    [InlineData("a#b")]
    public void What_is_no_id_is_refused_and_shown(string text) =>
        Assert.Contains($"'{text}'", Assert.Throws<ArgumentException>(() => (Id<Actor>)text).Message, StringComparison.Ordinal);

    [Fact]
    public void Ids_that_differ_in_case_are_two_ids() => Assert.NotEqual((Id<Actor>)"un", (Id<Actor>)"UN");

    [Theory]
    [InlineData("EN", "en")]
    [InlineData("AZ-LATN", "az-Latn")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    public void A_language_is_written_in_its_usual_case(string text, string canonical) =>
        Assert.Equal(canonical, LanguageTag.Parse(text).ToString());
}
