using System.Globalization;
using CsCheck;
using TreatyModel.Testing.Generators;

namespace TreatyModel.Tests.Conventions;

public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void Text_of_a_value_does_not_follow_the_culture(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        Assert.All(Model.Samples.Values, sample => Assert.Equal(Under(CultureInfo.InvariantCulture, sample), Under(culture, sample)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void What_a_clause_does_does_not_follow_the_culture(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        Gens.Any.Clause.Select(clause => clause.Provisions).Sample(
            provisions => Assert.Equal(Under(CultureInfo.InvariantCulture, provisions), Under(culture, provisions)), threads: 1);
    }

    private static string? Under(CultureInfo culture, object value)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return value.ToString();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
