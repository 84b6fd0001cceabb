using System.Diagnostics.CodeAnalysis;
using TreatyModel.Actors;
using TreatyModel.Agreements;

namespace TreatyModel.Identifiers;

/// <summary>The address of a clause, of a provision in it, or of one bearer's duty under it.</summary>
/// <remarks>
/// Written <c>agreement#clause/key@bearer~stage!occurrence</c>; all but the clause can be left out, and without
/// <c>agreement#</c> it means a clause of the document that it stands in. The clause is the document's own number;
/// keys and stages are words chosen by the author, never positions, so an address survives reordering.
/// </remarks>
public sealed record ProvisionId : ISpanParsable<ProvisionId>
{
    private const string Rule = "agreement#clause/key@bearer~stage!occurrence, of which only the clause is needed";

    /// <summary>The agreement, or null for the document that the address stands in.</summary>
    public Id<Agreement>? Agreement { get; init; }

    /// <summary>The clause's own number.</summary>
    public required ClauseNumber Clause { get; init => field = Values.Guard.NotNull(value); }

    /// <summary>The key of a provision or of an unnumbered part, or null for the whole clause.</summary>
    public string? Key { get; init => field = Word.Optional(value, nameof(Key)); }

    /// <summary>The one bearer meant, or null for all.</summary>
    public Id<Actor>? Bearer { get; init; }

    /// <summary>The stage meant, or null for all.</summary>
    public string? Stage { get; init => field = Word.Optional(value, nameof(Stage)); }

    /// <summary>The occurrence of a recurring duty, or null for all.</summary>
    public string? Occurrence { get; init => field = Word.Optional(value, nameof(Occurrence)); }

    /// <summary>Reads an address.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is no address.</exception>
    public static implicit operator ProvisionId(string text) =>
        TryParse(text, out var id) ? id : throw new ArgumentException($"'{text}' is no address: {Rule}.", nameof(text));

    /// <summary>Reads an address.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The address.</returns>
    /// <exception cref="FormatException">The text is no address.</exception>
    public static ProvisionId Parse(string s) =>
        TryParse(s, out var result) ? result : throw new FormatException($"'{s}' is no address: {Rule}.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out ProvisionId result)
    {
        result = null;
        var rest = s.AsSpan();
        if (!CutLast(ref rest, '!', out var occurrence)
            || !CutLast(ref rest, '~', out var stage)
            || !CutLast(ref rest, '@', out var bearer)
            || !CutLast(ref rest, '/', out var key))
        {
            return false;
        }

        Id<Agreement>? agreement = null;
        var hash = rest.IndexOf('#');
        if (hash >= 0)
        {
            if (!Id<Agreement>.TryParse(rest[..hash].ToString(), out agreement))
            {
                return false;
            }

            rest = rest[(hash + 1)..];
        }

        if (!ClauseNumber.TryParse(rest.ToString(), out var clause))
        {
            return false;
        }

        result = new ProvisionId
        {
            Agreement = agreement,
            Clause = clause,
            Key = key,
            Bearer = bearer is null ? null : Id<Actor>.Parse(bearer),
            Stage = stage,
            Occurrence = occurrence,
        };
        return true;
    }

    /// <summary>The same address with its agreement named.</summary>
    /// <param name="agreement">The document that a relative address stands in.</param>
    /// <returns>The address, unchanged where it names an agreement already.</returns>
    public ProvisionId In(Id<Agreement> agreement) => Agreement is null ? this with { Agreement = agreement } : this;

    /// <summary>Whether this is the address of a provision, or of the clause or the part that states it. Bearer, stage and occurrence play no part.</summary>
    /// <param name="provision">The provision's address. Where one of the two names its agreement, both must.</param>
    /// <returns>True for <c>6</c> and <c>6/kelbajar</c>, and for <c>6/kelbajar</c> and <c>6/kelbajar.hand-over</c>.</returns>
    public bool Covers(ProvisionId provision)
    {
        Values.Guard.NotNull(provision);
        return Agreement == provision.Agreement
            && Clause == provision.Clause
            && (Key is null || Key == provision.Key || provision.Key?.StartsWith(Key + ".", StringComparison.Ordinal) == true);
    }

    static ProvisionId IParsable<ProvisionId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ProvisionId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ProvisionId result) =>
        TryParse(s, out result);

    static ProvisionId ISpanParsable<ProvisionId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ProvisionId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ProvisionId result) =>
        TryParse(s.ToString(), out result);

    /// <inheritdoc/>
    public bool Equals(ProvisionId? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Clause == other.Clause && Key == other.Key && Agreement == other.Agreement
            && Bearer == other.Bearer && Stage == other.Stage && Occurrence == other.Occurrence);

    // The agreement is the same for most that are compared: clause and key tell them apart.
    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Clause, Key, Bearer, Stage, Occurrence);

    /// <summary>The address as text, in its one canonical form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        (Agreement is null ? "" : $"{Agreement}#")
        + Clause
        + Part('/', Key) + Part('@', Bearer?.Value) + Part('~', Stage) + Part('!', Occurrence);

    private static string Part(char mark, string? value) => value is null ? "" : mark + value;

    private static bool CutLast(ref ReadOnlySpan<char> text, char mark, out string? part)
    {
        part = null;
        var at = text.IndexOf(mark);
        if (at < 0)
        {
            return true;
        }

        if (!Word.IsValid(text[(at + 1)..]))
        {
            return false;
        }

        part = text[(at + 1)..].ToString();
        text = text[..at];
        return true;
    }
}
