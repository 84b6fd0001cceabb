using System.Diagnostics.CodeAnalysis;

namespace TreatyModel.Identifiers;

/// <summary>A clause's number as the document itself writes it: <c>6</c>, <c>13(c)</c>, <c>I(2)</c>, <c>Annex I Art. 2</c>.</summary>
/// <remarks>
/// One to 60 characters without line breaks, doubled spaces or the marks <c># / @ ~ !</c>, which the address of a
/// provision uses. Equality is ordinal: <c>i</c> and <c>I</c> are two numbers.
/// </remarks>
public sealed record ClauseNumber : ISpanParsable<ClauseNumber>
{
    private const string Rule = "1 to 60 characters, no line breaks, no doubled spaces, none of # / @ ~ !";

    private ClauseNumber(string value) => Value = value;

    /// <summary>The number as text.</summary>
    public string Value { get; }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is no clause number.</exception>
    public static implicit operator ClauseNumber(string text) =>
        TryParse(text, out var number)
            ? number
            : throw new ArgumentException($"'{text}' is no clause number: {Rule}.", nameof(text));

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is no clause number.</exception>
    public static ClauseNumber Parse(string s) =>
        TryParse(s, out var result) ? result : throw new FormatException($"'{s}' is no clause number: {Rule}.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out ClauseNumber result)
    {
        result = IsValid(s) ? new ClauseNumber(s!) : null;
        return result is not null;
    }

    static ClauseNumber IParsable<ClauseNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ClauseNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClauseNumber result) =>
        TryParse(s, out result);

    static ClauseNumber ISpanParsable<ClauseNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ClauseNumber>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClauseNumber result) =>
        TryParse(s.ToString(), out result);

    /// <inheritdoc/>
    public bool Equals(ClauseNumber? other) => ReferenceEquals(this, other) || (other is not null && Value == other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value);

    /// <summary>The number as text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;

    private static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 60 || text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c) || (char.IsWhiteSpace(c) && c != ' ') || c is '#' or '/' or '@' or '~' or '!')
            {
                return false;
            }
        }

        return true;
    }
}
