using System.Collections;
using System.Runtime.CompilerServices;
using TreatyModel.Values;

namespace TreatyModel.Text;

/// <summary>The names of one thing, in any number of languages and any number in each, none preferred.</summary>
/// <remarks>
/// What is printed joins all names of a language by "/", in alphabetical order, so that no side's name for a place comes
/// first by choice. A string literal converts to one English name.
/// </remarks>
[CollectionBuilder(typeof(Names), nameof(Of))]
public sealed record Names : IEnumerable<Name>
{
    /// <summary>No name.</summary>
    public static Names None { get; } = new();

    /// <summary>Every name: languages in the order of their first name, and in each language the names in the order given.</summary>
    public ValueList<Name> All { get; init => field = ByLanguage(Guard.NotNull(value)); } = [];

    /// <summary>One English name.</summary>
    /// <param name="english">The name.</param>
    public static implicit operator Names(string english) => In(LanguageTag.English, english);

    /// <summary>Names of one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="names">The names in it.</param>
    /// <returns>The names.</returns>
    public static Names In(LanguageTag language, params ReadOnlySpan<string> names) => None.And(language, names);

    /// <summary>Names from a list; collection expressions call this.</summary>
    /// <param name="names">The names.</param>
    /// <returns>The names.</returns>
    public static Names Of(ReadOnlySpan<Name> names) => new() { All = ValueList.Create(names) };

    /// <summary>These names and further ones.</summary>
    /// <param name="language">The language of the further names.</param>
    /// <param name="names">The names in it.</param>
    /// <returns>All of them.</returns>
    public Names And(LanguageTag language, params ReadOnlySpan<string> names)
    {
        var more = new List<Name>(All);
        foreach (var name in names)
        {
            more.Add(new Name { Language = language, Value = name });
        }

        return new Names { All = [.. more] };
    }

    /// <summary>All names of a language joined by "/" in alphabetical order, falling back to English, then to the first language given.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text, or null where there is no name at all.</returns>
    public string? Display(LanguageTag? language = null)
    {
        var inLanguage = Written(language ?? LanguageTag.English);
        if (inLanguage.Count == 0)
        {
            inLanguage = Written(LanguageTag.English);
        }

        if (inLanguage.Count == 0 && All.Count > 0)
        {
            inLanguage = Written(All[0].Language);
        }

        return inLanguage.Count == 0 ? null : string.Join('/', inLanguage);
    }

    /// <inheritdoc/>
    public IEnumerator<Name> GetEnumerator() => All.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The names as they are displayed in English.</summary>
    /// <returns>The text, empty where there is no name.</returns>
    public override string ToString() => Display() ?? "";

    private static ValueList<Name> ByLanguage(ValueList<Name> names) =>
        [.. names.GroupBy(name => name.Language).SelectMany(group => group)];

    private List<string> Written(LanguageTag language) =>
        [.. All.Where(name => name.Language == language).Select(name => name.Value).Order(StringComparer.Ordinal)];
}
