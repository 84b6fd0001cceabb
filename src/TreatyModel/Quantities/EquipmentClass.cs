using System.Diagnostics.CodeAnalysis;
using TreatyModel.Values;

namespace TreatyModel.Quantities;

/// <summary>A class of weapons or other equipment: by its name, and by measures that select from it where the text gives some.</summary>
/// <remarks>
/// Written <c>tanks</c>, <c>artillery, calibre at least 100 mm</c>, <c>missiles, range more than 300 km</c>. A string literal
/// converts to it. What stands behind a comma and is no measure belongs to the name: <c>Tornado-S, Uragan and Smerch</c>.
/// </remarks>
public sealed record EquipmentClass : IParsable<EquipmentClass>
{
    private const string Comma = ", ";

    /// <summary>What the text calls it, without the measures; one line.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Text(value).Trim() == value && !value.AsSpan().ContainsAny("\r\n") && Split(value).Measures.Count == 0
            ? value
            : throw new ArgumentException($"'{value}' is no name of a class: one line, without spaces around it or a measure at its end.", nameof(Name));
    }

    /// <summary>The measures that select from it, all of which must hold; empty where the name says it all.</summary>
    public ValueList<Threshold> Measures { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Reads a class.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is none.</exception>
    public static implicit operator EquipmentClass(string text) =>
        TryParse(text, out var result) ? result : throw new ArgumentException($"'{text}' is no class of equipment.", nameof(text));

    /// <summary>Reads a class.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The class.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static EquipmentClass Parse(string s) =>
        TryParse(s, out var result)
            ? result
            : throw new FormatException($"'{s}' is no class of equipment: a name such as 'tanks' or 'artillery, calibre at least 100 mm'.");

    /// <summary>Reads the text if it can.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">What it says, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out EquipmentClass result)
    {
        result = null;
        if (string.IsNullOrWhiteSpace(s) || s.Length > 500 || s.Trim() != s || s.AsSpan().ContainsAny("\r\n"))
        {
            return false;
        }

        var (name, measures) = Split(s);
        result = new EquipmentClass { Name = name, Measures = [.. measures] };
        return result.ToString() == s;
    }

    static EquipmentClass IParsable<EquipmentClass>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EquipmentClass>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EquipmentClass result) =>
        TryParse(s, out result);

    /// <summary>The class as it is written in files.</summary>
    /// <returns>The text, which <see cref="Parse(string)"/> reads back.</returns>
    public override string ToString() => string.Join(Comma, Measures.Select(measure => measure.ToString()).Prepend(Name));

    // Measures stand at the end: what is before the first of them is the name, commas and all.
    private static (string Name, List<Threshold> Measures) Split(string text)
    {
        var measures = new List<Threshold>();
        while (text.LastIndexOf(Comma, StringComparison.Ordinal) is var comma and > 0 && Threshold.Read(text[(comma + 2)..]) is { } measure)
        {
            measures.Insert(0, measure);
            text = text[..comma];
        }

        return (text, measures);
    }
}
