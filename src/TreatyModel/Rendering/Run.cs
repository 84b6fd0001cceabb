using System.Text;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>A stretch of text in one tone.</summary>
/// <param name="Text">The words. Control characters and marks of direction, which could garble a terminal, are replaced.</param>
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

    /// <summary>A text with a visible sign in place of each character that could garble what stands around it.</summary>
    internal static string Clean(string text)
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

    // Control characters start terminal sequences; marks, overrides and isolates of direction reorder what stands around
    // them; what has no width hides. Joiners (U+200C, U+200D) stay: scripts need them.
    private static bool Harmful(char c) =>
        char.IsControl(c)
        || c is '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF'
            or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB');
}
