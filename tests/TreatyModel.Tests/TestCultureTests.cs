using System.Globalization;

namespace TreatyModel.Tests;

public class TestCultureTests
{
    [Fact]
    public async Task Tests_run_under_the_culture_asked_for()
    {
        var asked = Environment.GetEnvironmentVariable(TestCulture.Variable) is { Length: > 0 } name
            ? name
            : CultureInfo.CurrentCulture.Name;
        var elsewhere = await Task.Run(() => CultureInfo.CurrentCulture.Name, TestContext.Current.CancellationToken);
        Assert.Equal(asked, CultureInfo.CurrentCulture.Name);
        Assert.Equal(asked, elsewhere);
    }
}
