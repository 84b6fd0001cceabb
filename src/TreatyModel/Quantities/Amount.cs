using System.Diagnostics.CodeAnalysis;

namespace TreatyModel.Quantities;

/// <summary>How much a text asks for or allows.</summary>
/// <remarks>
/// Written <c>1960 persons</c>, <c>at most 5 km</c>, <c>about 1.5 months</c>, <c>90 vehicles (armoured personnel carriers)</c>,
/// <c>70 percent (revenue)</c>, <c>30 persons (prisoners) for each 1 persons (hostages)</c>, <c>all persons (hostages)</c>,
/// <c>the rest of persons</c>, <c>as many persons as the other side</c>, <c>as in Annex II</c>, <c>blank</c>.
/// A string literal converts to it. The class in brackets may select by an attribute: <c>(artillery, calibre at least 100 mm)</c>.
/// </remarks>
public abstract partial record Amount : ISpanParsable<Amount>
{
    internal const string Rule =
        "a number (up to 100,000,000,000,000) and a unit, such as '1960 persons' or 'at most 5 km (class)', a ratio ('30 persons for each 1 persons'), 'all persons', 'the rest of persons', 'as many persons as the other side', 'as in' a reference, or 'blank'";

    private protected Amount()
    {
    }

    /// <summary>A number that the text leaves blank.</summary>
    public static Amount Blank { get; } = new BlankAmount();

    /// <summary>Keeps the family closed: every case is written in this file.</summary>
    internal abstract string Written { get; }

    /// <summary>Reads an amount.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is no amount.</exception>
    public static implicit operator Amount(string text) =>
        TryParse(text, out var amount) ? amount : throw new ArgumentException($"'{text}' is no amount: {Rule}.", nameof(text));

    /// <summary>Exactly a number of something.</summary>
    /// <param name="value">The number, zero or more.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="of">The class counted, or null for any.</param>
    /// <returns>The amount.</returns>
    public static Amount Exactly(decimal value, Unit unit, string? of = null) => Of(Comparator.Exactly, value, unit, of);

    /// <summary>A number of something, compared in some way.</summary>
    /// <param name="comparator">How the number binds.</param>
    /// <param name="value">The number, zero or more.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="of">The class counted, or null for any.</param>
    /// <returns>The amount.</returns>
    public static Amount Of(Comparator comparator, decimal value, Unit unit, string? of = null) =>
        new Fixed { Comparator = comparator, Quantity = new Quantity { Value = value, Unit = unit, Of = of } };

    /// <summary>Reads an amount.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is no amount.</exception>
    public static Amount Parse(string s) =>
        TryParse(s, out var amount) ? amount : throw new FormatException($"'{s}' is no amount: {Rule}.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Amount result)
    {
        result = s is null || s.Length > 500 ? null : AmountText.Read(s);
        return result is not null;
    }

    static Amount IParsable<Amount>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Amount>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Amount result) =>
        TryParse(s, out result);

    static Amount ISpanParsable<Amount>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Amount>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Amount result) =>
        TryParse(s.ToString(), out result);

    /// <summary>The amount as it is written in files.</summary>
    /// <returns>The text, which <see cref="Parse(string)"/> reads back.</returns>
    public sealed override string ToString() => Written;
}
