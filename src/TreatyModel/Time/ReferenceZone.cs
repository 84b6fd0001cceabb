using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace TreatyModel.Time;

/// <summary>The time zone that a text's hours are given in, kept as written: a tz database id or a fixed offset from UTC.</summary>
/// <remarks>
/// <c>Europe/Moscow</c>, <c>+03:00</c>, <c>UTC</c>. A zone id follows the clock changes of the place; an offset does not.
/// The tz database is the one that comes with NodaTime, never the machine's.
/// </remarks>
public sealed record ReferenceZone : ISpanParsable<ReferenceZone>
{
    private const string Rule = "a tz database id such as Europe/Moscow, UTC, or an offset such as +03:00";

    private static readonly OffsetPattern Offsets = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    private readonly DateTimeZone zone;

    private ReferenceZone(string value, DateTimeZone zone)
    {
        Value = value;
        this.zone = zone;
    }

    /// <summary>Coordinated Universal Time.</summary>
    public static ReferenceZone Utc { get; } = new("UTC", DateTimeZone.Utc);

    /// <summary>The zone as written.</summary>
    public string Value { get; }

    /// <summary>Reads a zone.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text names no zone.</exception>
    public static implicit operator ReferenceZone(string text) =>
        TryParse(text, out var zone) ? zone : throw new ArgumentException($"'{text}' names no time zone: {Rule}.", nameof(text));

    /// <summary>Reads a zone.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The zone.</returns>
    /// <exception cref="FormatException">The text names no zone.</exception>
    public static ReferenceZone Parse(string s) =>
        TryParse(s, out var result) ? result : throw new FormatException($"'{s}' names no time zone: {Rule}.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out ReferenceZone result)
    {
        result = null;
        if (string.IsNullOrEmpty(s) || s.Length > 60)
        {
            return false;
        }

        if (s is "UTC" or "Z")
        {
            result = Utc;
        }
        else if (s[0] is '+' or '-')
        {
            var offset = Offsets.Parse(s);
            result = offset.Success ? new ReferenceZone(s, DateTimeZone.ForOffset(offset.Value)) : null;
        }
        else
        {
            var zone = DateTimeZoneProviders.Tzdb.Ids.Contains(s) ? DateTimeZoneProviders.Tzdb[s] : null;
            result = zone is null ? null : new ReferenceZone(s, zone);
        }

        return result is not null;
    }

    /// <summary>NodaTime's zone.</summary>
    /// <returns>The zone, ready for arithmetic.</returns>
    public DateTimeZone ToDateTimeZone() => zone;

    /// <summary>Whether both are written the same.</summary>
    /// <param name="other">The other zone.</param>
    /// <returns>True where the texts are equal: two ids of one zone are two values.</returns>
    public bool Equals(ReferenceZone? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value);

    static ReferenceZone IParsable<ReferenceZone>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReferenceZone>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReferenceZone result) =>
        TryParse(s, out result);

    static ReferenceZone ISpanParsable<ReferenceZone>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ReferenceZone>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReferenceZone result) =>
        TryParse(s.ToString(), out result);

    /// <summary>The zone as written.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
