using System.Globalization;
using System.Runtime.CompilerServices;

namespace TreatyModel.Tests;

/// <summary>Runs every test under the culture named by TREATYMODEL_TEST_CULTURE, so that text which follows it shows.</summary>
internal static class TestCulture
{
    internal const string Variable = "TREATYMODEL_TEST_CULTURE";

    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name)
        {
            var culture = CultureInfo.GetCultureInfo(name);
            CultureInfo.DefaultThreadCurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentUICulture = culture;
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
        }
    }
}
