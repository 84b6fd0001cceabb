using System.Text;

namespace TreatyModel.Rendering;

/// <summary>Writes a page as Markdown.</summary>
internal static class Markdown
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\\`*_[]<>|#~");

    internal static string Write(Page page)
    {
        var text = new StringBuilder();
        Block? before = null;
        foreach (var block in page.Blocks)
        {
            if (before is not null && !(block.Tight && before.Tight))
            {
                text.Append('\n');
            }

            Write(block, text);
            before = block;
        }

        return text.ToString();
    }

    private static void Write(Block block, StringBuilder text)
    {
        switch (block)
        {
            case Block.Heading heading:
                text.Append('#', heading.Level).Append(' ').Append(Escape(heading.Text.ToString())).Append('\n');
                break;
            case Block.Paragraph paragraph:
                text.Append(Words(paragraph.Text)).Append('\n');
                break;
            case Block.Item item:
                // The document's own number is bold text: Markdown would renumber a list of its own.
                text.Append(' ', item.Depth * 2).Append("- ");
                text.Append(item.Mark is null ? "" : $"**{Escape(item.Mark)}** ").Append(Words(item.Text)).Append('\n');
                break;
            case Block.Table table:
                Row(table.Columns.Select(Escape), text);
                Row(table.Columns.Select(_ => "---"), text);
                foreach (var row in table.Rows)
                {
                    Row(row.Select(Words), text);
                }

                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void Row(IEnumerable<string> cells, StringBuilder text) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Words(Passage passage) =>
        string.Concat(passage.Runs.Select(run => run.Tone is Tone.Strong or Tone.Caution ? Bold(Escape(run.Text)) : Escape(run.Text)));

    // Spaces stand outside the marks, or the marks would not be read as such.
    private static string Bold(string words)
    {
        var inner = words.Trim();
        return inner.Length == 0 ? words : words.Replace(inner, $"**{inner}**", StringComparison.Ordinal);
    }

    private static string Escape(string words)
    {
        if (!words.AsSpan().ContainsAny(Special))
        {
            return words;
        }

        var escaped = new StringBuilder(words.Length + 8);
        foreach (var c in words)
        {
            escaped.Append(Special.Contains(c) ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
