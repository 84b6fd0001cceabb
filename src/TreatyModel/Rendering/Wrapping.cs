using System.Globalization;

namespace TreatyModel.Rendering;

/// <summary>Breaks text into lines at spaces.</summary>
internal static class Wrapping
{
    internal static int Width(string text) => Ascii(text) ? text.Length : new StringInfo(text).LengthInTextElements;

    /// <summary>The lines of a text, of which the first may have less room.</summary>
    internal static List<string> Lines(string text, int width, int taken = 0)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && (lines.Count == 0 ? taken : 0) + Width(line) + 1 + Width(word) > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        lines.Add(line);
        return lines;
    }

    private static bool Ascii(string text) => text.All(char.IsAscii);
}
