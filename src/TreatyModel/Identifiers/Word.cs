namespace TreatyModel.Identifiers;

/// <summary>The grammar that ids and keys share: ASCII letters, digits and inner <c>-</c>, <c>_</c>, <c>.</c>, at most 100.</summary>
internal static class Word
{
    internal const int MaxLength = 100;

    internal const string Rule =
        "ASCII letters and digits, with '-', '_' or '.' between them, at most 100 characters";

    internal static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxLength || !char.IsAsciiLetterOrDigit(text[0]) || !char.IsAsciiLetterOrDigit(text[^1]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    internal static string? Optional(string? text, string property) =>
        text is null || IsValid(text) ? text : throw new ArgumentException($"{property}: '{text}' is no key: {Rule}.", property);
}
