using System.Diagnostics.CodeAnalysis;

namespace TreatyModel.Text;

/// <summary>A language, as a BCP 47 tag: <c>en</c>, <c>ar</c>, <c>az-Latn</c>, <c>pt-BR</c>.</summary>
/// <remarks>
/// A primary subtag of two or three letters and further subtags of two to eight letters or digits, kept in the usual
/// case (language lower, Script title, REGION upper). Whether the subtags are registered is not checked.
/// </remarks>
public sealed record LanguageTag : ISpanParsable<LanguageTag>
{
    private const string Rule = "a BCP 47 tag such as en, ar or az-Latn";

    private LanguageTag(string value) => Value = value;

    /// <summary>English.</summary>
    public static LanguageTag English { get; } = new("en");

    /// <summary>The tag as text.</summary>
    public string Value { get; }

    /// <summary>Reads a tag.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is no language tag.</exception>
    public static implicit operator LanguageTag(string text) =>
        TryParse(text, out var tag) ? tag : throw new ArgumentException($"'{text}' is no language: {Rule}.", nameof(text));

    /// <summary>Reads a tag.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="FormatException">The text is no language tag.</exception>
    public static LanguageTag Parse(string s) =>
        TryParse(s, out var result) ? result : throw new FormatException($"'{s}' is no language: {Rule}.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out LanguageTag result)
    {
        result = null;
        if (s is null || s.Length > 60)
        {
            return false;
        }

        var parts = s.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            if (!IsSubtag(parts[i], primary: i == 0))
            {
                return false;
            }

            parts[i] = Cased(parts[i], primary: i == 0);
        }

        result = new LanguageTag(string.Join('-', parts));
        return true;
    }

    static LanguageTag IParsable<LanguageTag>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LanguageTag>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) =>
        TryParse(s, out result);

    static LanguageTag ISpanParsable<LanguageTag>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<LanguageTag>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) =>
        TryParse(s.ToString(), out result);

    /// <summary>The tag as text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;

    private static bool IsSubtag(string part, bool primary) =>
        primary
            ? part.Length is 2 or 3 && part.All(char.IsAsciiLetter)
            : part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit);

    private static string Cased(string part, bool primary) => (primary, part.Length) switch
    {
        (false, 2) => part.ToUpperInvariant(),
        (false, 4) when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToLowerInvariant(),
    };
}
