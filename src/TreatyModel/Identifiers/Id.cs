using System.Diagnostics.CodeAnalysis;

namespace TreatyModel.Identifiers;

/// <summary>The id of an actor, a place, a source or another thing that documents refer to.</summary>
/// <typeparam name="T">The kind of thing: the id of a place is no id of an actor.</typeparam>
/// <remarks>
/// ASCII letters and digits, with <c>-</c>, <c>_</c> or <c>.</c> between them, at most 100 characters;
/// equality is ordinal. A string literal and the thing itself convert to it.
/// </remarks>
public sealed record Id<T> : ISpanParsable<Id<T>>
    where T : class, IIdentified<T>
{
    private Id(string value) => Value = value;

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is no id.</exception>
    public static implicit operator Id<T>(string text) =>
        TryParse(text, out var id)
            ? id
            : throw new ArgumentException($"'{text}' is no id: {Word.Rule}.", nameof(text));

    /// <summary>The id of a thing.</summary>
    /// <param name="thing">The thing.</param>
    public static implicit operator Id<T>(T thing) => Values.Guard.NotNull(thing).Id;

    /// <summary>Reads an id.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static Id<T> Parse(string s) =>
        TryParse(s, out var result) ? result : throw new FormatException($"'{s}' is no id: {Word.Rule}.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Id<T> result)
    {
        result = Word.IsValid(s) ? new Id<T>(s!) : null;
        return result is not null;
    }

    static Id<T> IParsable<Id<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Id<T>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Id<T> result) =>
        TryParse(s, out result);

    static Id<T> ISpanParsable<Id<T>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Id<T>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Id<T> result) =>
        TryParse(s.ToString(), out result);

    /// <inheritdoc/>
    public bool Equals(Id<T>? other) => ReferenceEquals(this, other) || (other is not null && Value == other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value);

    /// <summary>The id as text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
