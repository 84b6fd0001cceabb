using System.Text;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>A stretch of text in one tone.</summary>
/// <param name="Text">The words. Control and direction-override characters, which could garble a terminal, are replaced.</param>
/// <param name="Tone">How it stands out.</param>
public sealed record Run(string Text, Tone Tone = Tone.Plain)
{
    /// <summary>The words, without control characters.</summary>
    // An initializer goes past the accessor, so both clean.
    public string Text { get; init => field = Clean(Guard.NotNull(value)); } = Clean(Guard.NotNull(Text));

    /// <summary>How it stands out.</summary>
    public Tone Tone { get; init => field = Guard.Defined(value); } = Guard.Defined(Tone);

    /// <summary>The words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    private static string Clean(string text)
    {
        if (!text.Any(Harmful))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            clean.Append(!Harmful(c) ? c : char.IsWhiteSpace(c) ? ' ' : '\uFFFD');
        }

        return clean.ToString();
    }

    // Control characters start terminal sequences; overrides and isolates (U+202A-202E, U+2066-2069) reorder what follows.
    private static bool Harmful(char c) =>
        char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
