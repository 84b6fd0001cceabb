using TreatyModel.Identifiers;
using TreatyModel.Sources;

namespace TreatyModel.Rendering;

/// <summary>The list at the end of a page that says what the short names of sources stand for.</summary>
internal static class SourceList
{
    internal static void Write(PageBuilder page, Phrases phrases, IEnumerable<Id<Source>> cited)
    {
        var sources = cited.Distinct().OrderBy(id => id.Value, StringComparer.Ordinal).ToArray();
        page.Part("Sources", sources, id => page.Item([new Run(id.Value, Tone.Strong), new Run(Words(id, phrases))]));
    }

    private static string Words(Id<Source> id, Phrases phrases)
    {
        if (phrases.Find(id) is not { } source)
        {
            return ": not listed";
        }

        var dated = source.Dated is null ? "" : $", {English.Name(source.Dated)}";
        return $": {phrases.Name(id)} ({English.Words(source.Kind)}{dated})";
    }
}
