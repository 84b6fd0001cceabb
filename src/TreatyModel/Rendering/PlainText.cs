using System.Text;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>Writes a page as wrapped plain text.</summary>
internal sealed class PlainText(int width)
{
    internal const int MinWidth = 40;

    // A longer mark stands in the first line, and the lines below do not hang that deep.
    private const int LongestMark = 6;

    // However deep an item stands, so much room is left to its words.
    private const int LeastRoom = 24;

    private readonly int width = width >= MinWidth
        ? width
        : throw new ArgumentOutOfRangeException(nameof(width), width, $"Text is wrapped to {MinWidth} characters or more.");

    private readonly StringBuilder text = new();

    internal string Write(Page page)
    {
        Block? before = null;
        foreach (var block in page.Blocks)
        {
            if (before is not null && !(block.Tight && (before.Tight || before is Block.Heading { Level: 3 })))
            {
                text.Append('\n');
            }

            Write(block);
            before = block;
        }

        return text.ToString();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Write(heading);
                break;
            case Block.Paragraph paragraph:
                Hang("", paragraph.Text.ToString(), 0);
                break;
            case Block.Item item:
                Write(item);
                break;
            case Block.Table table:
                Write(table);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private void Write(Block.Heading heading)
    {
        var words = heading.Text.ToString();
        Hang("", heading.Level == 2 ? words.ToUpperInvariant() : words, 0);
        if (heading.Level == 1)
        {
            text.Append('=', Math.Min(width, Wrapping.Width(words))).Append('\n');
        }
    }

    private void Write(Block.Item item)
    {
        var indent = Math.Min(2 + (item.Depth * 4), width - LeastRoom - LongestMark);
        var mark = (item.Mark ?? "-") + " ";
        if (indent + Wrapping.Width(mark) > width - LeastRoom)
        {
            // A mark this long is wrapped with the words.
            Hang("", mark + item.Text, indent);
            return;
        }

        Hang(new string(' ', indent) + mark, item.Text.ToString(), indent + Math.Min(Math.Max(2, Wrapping.Width(mark)), LongestMark));
    }

    private void Write(Block.Table table)
    {
        var widths = TableLayout.Widths(table, width);
        Row([.. table.Columns.Select(column => (Passage)column)], widths);
        text.Append(string.Join("  ", widths.Select(columnWidth => new string('-', columnWidth)))).Append('\n');
        foreach (var row in table.Rows)
        {
            Row(row, widths);
        }
    }

    private void Row(ValueList<Passage> cells, int[] widths)
    {
        var columns = cells.Select((cell, i) => Wrapping.Lines(cell.ToString(), widths[i])).ToArray();
        for (var line = 0; line < columns.Max(column => column.Count); line++)
        {
            var written = new StringBuilder();
            for (var i = 0; i < columns.Length; i++)
            {
                var cell = line < columns[i].Count ? columns[i][line] : "";
                written.Append(cell).Append(' ', Math.Max(0, widths[i] - Wrapping.Width(cell)) + 2);
            }

            text.Append(written.ToString().TrimEnd()).Append('\n');
        }
    }

    private void Hang(string first, string words, int indent)
    {
        var lead = first.PadRight(indent);
        var lines = Wrapping.Lines(words, width - indent, lead.Length - indent);
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(i == 0 ? lead : new string(' ', indent)).Append(lines[i]).Append('\n');
        }
    }
}
