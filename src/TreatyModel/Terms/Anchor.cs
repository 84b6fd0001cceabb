using System.Diagnostics.CodeAnalysis;
using TreatyModel.Acts;
using TreatyModel.Identifiers;

namespace TreatyModel.Terms;

/// <summary>An event that a clock or a condition hangs on.</summary>
/// <remarks>
/// Written <c>entry into force</c>, <c>signature</c> (either with <c>of</c> and an agreement), <c>performance of 4/withdraw</c>,
/// <c>beginning of 4/withdraw</c>, <c>deadline of 4/withdraw</c>, <c>breach of 1/no-open-fire</c>, <c>notice under 4</c>, <c>expiry of 4/term</c>, <c>act release by hamas</c>,
/// <c>request of egypt or israel</c>, <c>event local-elections</c>. A string literal converts to it.
/// </remarks>
public abstract partial record Anchor : ISpanParsable<Anchor>
{
    internal const string Rule =
        "'entry into force', 'signature', 'performance of 4/withdraw', 'beginning of 4/withdraw', 'deadline of 4/withdraw', 'breach of 1/no-open-fire', 'notice under 4', 'expiry of 4/term', 'act release by hamas', 'request of egypt or israel' or 'event local-elections'";

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

    /// <summary>The beginning of what a provision requires.</summary>
    /// <param name="provision">The provision.</param>
    /// <returns>The anchor.</returns>
    public static Anchor BeginningOf(ProvisionId provision) => new Beginning(provision);

    /// <summary>An act of a kind, by whomever or by certain actors.</summary>
    /// <param name="act">The act.</param>
    /// <param name="by">Who acts, all or any one of them; null for whoever it is.</param>
    /// <returns>The anchor.</returns>
    public static Anchor Act(ActKind act, Bearers? by = null) => new ActOf(act, by);

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
        result = s is null ? null : AnchorText.Read(s);
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
}
