using System.Diagnostics.CodeAnalysis;

namespace TreatyModel.Validation;

/// <summary>The stable code of a rule: <c>TM</c> and four digits, <c>TM1001</c>. A string literal converts to it.</summary>
public sealed record RuleCode : ISpanParsable<RuleCode>
{
    private const string Rule = "TM and four digits, such as TM1001";

    private RuleCode(string value) => Value = value;

    /// <summary>The code as text.</summary>
    public string Value { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is no code.</exception>
    public static implicit operator RuleCode(string text) =>
        TryParse(text, out var code) ? code : throw new ArgumentException($"'{text}' is no rule code: {Rule}.", nameof(text));

    /// <summary>Reads a code.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static RuleCode Parse(string s) =>
        TryParse(s, out var code) ? code : throw new FormatException($"'{s}' is no rule code: {Rule}.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out RuleCode result)
    {
        result = s is { Length: 6 } && s.StartsWith("TM", StringComparison.Ordinal) && s.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0
            ? new RuleCode(s)
            : null;
        return result is not null;
    }

    static RuleCode IParsable<RuleCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RuleCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out RuleCode result) =>
        TryParse(s, out result);

    static RuleCode ISpanParsable<RuleCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<RuleCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out RuleCode result) =>
        TryParse(s.ToString(), out result);

    /// <summary>The code as text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
