using TreatyModel.Text;

namespace TreatyModel.Rendering;

/// <summary>English names of the languages that texts of agreements are often authentic in; the tag itself for any other.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic",
        ["az"] = "Azerbaijani",
        ["bs"] = "Bosnian",
        ["de"] = "German",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fa"] = "Persian",
        ["fr"] = "French",
        ["he"] = "Hebrew",
        ["hr"] = "Croatian",
        ["hy"] = "Armenian",
        ["id"] = "Indonesian",
        ["ka"] = "Georgian",
        ["ko"] = "Korean",
        ["ne"] = "Nepali",
        ["pt"] = "Portuguese",
        ["ru"] = "Russian",
        ["sq"] = "Albanian",
        ["sr"] = "Serbian",
        ["sw"] = "Swahili",
        ["tr"] = "Turkish",
        ["uk"] = "Ukrainian",
        ["vi"] = "Vietnamese",
        ["zh"] = "Chinese",
    };

    internal static string Of(LanguageTag tag) => Names.GetValueOrDefault(tag.Value, tag.Value);
}
