using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>A text in headings, paragraphs, lists and tables, which can be shown as plain text, as Markdown or in any other way.</summary>
public sealed record Page
{
    /// <summary>The width that plain text is wrapped to where none is asked for, in characters.</summary>
    public const int DefaultWidth = 80;

    /// <summary>Its blocks, from top to bottom.</summary>
    public required ValueList<Block> Blocks { get; init => field = Guard.NotNull(value); }

    /// <summary>The page as plain text, wrapped.</summary>
    /// <param name="width">The width in characters, 40 or more. A word longer than that stands on a line of its own.</param>
    /// <returns>Lines that end in LF.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40.</exception>
    public string ToPlainText(int width = DefaultWidth) => new PlainText(width).Write(this);

    /// <summary>The page as Markdown (CommonMark with GitHub's tables), unwrapped.</summary>
    /// <returns>Lines that end in LF.</returns>
    public string ToMarkdown() => Markdown.Write(this);

    /// <summary>The page as plain text of the usual width.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToPlainText();
}
