using System.Diagnostics.CodeAnalysis;

namespace TreatyModel.Acts;

/// <summary>What somebody does or must do: one closed list, shared by norms and by the chronicle, with <see cref="Other"/>.</summary>
/// <remarks>Written as a kebab-case word, <c>hand-over</c>; an act outside the list as <c>other:</c> and a word of the author's.</remarks>
public sealed partial record ActKind : ISpanParsable<ActKind>
{
    private const string OtherPrefix = "other:";

    // Looked up for every entry, again and again.
    private readonly int hash;

    private ActKind(string code, string verb)
    {
        Code = code;
        Verb = verb;
        hash = string.GetHashCode(code);
    }

    /// <summary>The word that stands for it in files.</summary>
    public string Code { get; }

    /// <summary>The plain English verb phrase: "hand over".</summary>
    public string Verb { get; }

    /// <summary>Whether it is an act of the author's own.</summary>
    public bool IsOther => Code.StartsWith(OtherPrefix, StringComparison.Ordinal);

    /// <summary>Reads an act.</summary>
    /// <param name="code">The word.</param>
    /// <exception cref="ArgumentException">The list has no such word.</exception>
    public static implicit operator ActKind(string code) =>
        TryParse(code, out var kind)
            ? kind
            : throw new ArgumentException(Unknown(code), nameof(code));

    /// <summary>An act that the list does not have.</summary>
    /// <param name="word">A word of the author's: letters and digits, with '-', '_' or '.' between them.</param>
    /// <returns>The act; its verb is the word with spaces for hyphens.</returns>
    /// <exception cref="ArgumentException">The word is none.</exception>
    public static ActKind Other(string word) => OtherPrefix + word;

    /// <summary>Reads an act.</summary>
    /// <param name="s">The word.</param>
    /// <returns>The act.</returns>
    /// <exception cref="FormatException">The list has no such word.</exception>
    public static ActKind Parse(string s) =>
        TryParse(s, out var kind)
            ? kind
            : throw new FormatException(Unknown(s));

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out ActKind result)
    {
        result = null;
        if (s is null)
        {
            return false;
        }

        foreach (var known in All)
        {
            if (known.Code == s)
            {
                result = known;
                return true;
            }
        }

        if (s.StartsWith(OtherPrefix, StringComparison.Ordinal) && Identifiers.Word.IsValid(s.AsSpan(OtherPrefix.Length)))
        {
            result = new ActKind(s, s[OtherPrefix.Length..].Replace('-', ' '));
        }

        return result is not null;
    }

    static ActKind IParsable<ActKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ActKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ActKind result) =>
        TryParse(s, out result);

    static ActKind ISpanParsable<ActKind>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ActKind>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ActKind result) =>
        TryParse(s.ToString(), out result);

    /// <inheritdoc/>
    public bool Equals(ActKind? other) => ReferenceEquals(this, other) || (other is not null && Code == other.Code);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <summary>The word that stands for it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;

    private static string Unknown(string? code) =>
        $"'{code}' is no act; the list (ActKind.All) has {Identifiers.Nearest.Of(code ?? "", All.Select(kind => kind.Code))}. For another, write 'other:' and a word of your own.";
}
