using System.Diagnostics.CodeAnalysis;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>An event that a clock or a condition hangs on.</summary>
/// <remarks>
/// Written <c>entry into force</c>, <c>signature</c>, either with <c>of</c> and an agreement, or
/// <c>performance of</c> and an address. A string literal converts to it.
/// </remarks>
public abstract record Anchor : ISpanParsable<Anchor>
{
    internal const string Rule = "'entry into force', 'signature' (each with 'of' and an agreement where another is meant) or 'performance of 4/withdraw'";

    private protected Anchor()
    {
    }

    /// <summary>The entry into force of the agreement that says so.</summary>
    public static Anchor EntryIntoForce { get; } = new EntryIntoForceOf(null);

    /// <summary>The signature of the agreement that says so.</summary>
    public static Anchor Signature { get; } = new SignatureOf(null);

    internal abstract string Written { get; }

    /// <summary>Reads an anchor.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text names no such event.</exception>
    public static implicit operator Anchor(string text) =>
        TryParse(text, out var anchor) ? anchor : throw new ArgumentException($"'{text}' names no event: {Rule}.", nameof(text));

    /// <summary>The performance of what a provision requires.</summary>
    /// <param name="provision">The provision.</param>
    /// <returns>The anchor.</returns>
    public static Anchor PerformanceOf(ProvisionId provision) => new Performance(provision);

    /// <summary>Reads an anchor.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The anchor.</returns>
    /// <exception cref="FormatException">The text names no such event.</exception>
    public static Anchor Parse(string s) =>
        TryParse(s, out var anchor) ? anchor : throw new FormatException($"'{s}' names no event: {Rule}.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Anchor result)
    {
        result = s switch
        {
            null => null,
            "entry into force" => EntryIntoForce,
            "signature" => Signature,
            _ when After(s, "entry into force of ") is { } of && Id<Agreement>.TryParse(of, out var id) => new EntryIntoForceOf(id),
            _ when After(s, "signature of ") is { } of && Id<Agreement>.TryParse(of, out var id) => new SignatureOf(id),
            _ when After(s, "performance of ") is { } of && ProvisionId.TryParse(of, out var id) => new Performance(id),
            _ => null,
        };
        return result is not null;
    }

    static Anchor IParsable<Anchor>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Anchor>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Anchor result) =>
        TryParse(s, out result);

    static Anchor ISpanParsable<Anchor>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Anchor>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Anchor result) =>
        TryParse(s.ToString(), out result);

    /// <summary>The event as it is written in files.</summary>
    /// <returns>The text, which <see cref="Parse(string)"/> reads back.</returns>
    public sealed override string ToString() => Written;

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;

    /// <summary>The entry into force of an agreement.</summary>
    /// <param name="Agreement">The agreement, or null for the one that says so.</param>
    public sealed record EntryIntoForceOf(Id<Agreement>? Agreement) : Anchor
    {
        internal override string Written => Agreement is null ? "entry into force" : $"entry into force of {Agreement}";
    }

    /// <summary>The signature of an agreement.</summary>
    /// <param name="Agreement">The agreement, or null for the one that says so.</param>
    public sealed record SignatureOf(Id<Agreement>? Agreement) : Anchor
    {
        internal override string Written => Agreement is null ? "signature" : $"signature of {Agreement}";
    }

    /// <summary>The performance of what a provision requires, when it was actually completed.</summary>
    /// <param name="Of">The provision.</param>
    public sealed record Performance(ProvisionId Of) : Anchor
    {
        /// <summary>The provision.</summary>
        public ProvisionId Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"performance of {Of}";
    }
}
