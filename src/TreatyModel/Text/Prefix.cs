namespace TreatyModel.Text;

/// <summary>What the compact written forms share: a word at the beginning, and what stands behind it.</summary>
internal static class Prefix
{
    /// <summary>What stands behind a prefix, or null where the text does not begin with it.</summary>
    internal static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;
}
