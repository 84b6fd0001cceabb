using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyModel.Rendering;
using SpectreText = Spectre.Console.Text;

namespace TreatyModel.Cli;

/// <summary>Shows a page on a terminal, with tables and, where they are wanted, colours.</summary>
internal static class TerminalPage
{
    // However deep an item stands, so much room is left to its words.
    private const int LeastRoom = 24;

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    internal static void Write(Page page, IAnsiConsole console)
    {
        Block? before = null;
        foreach (var block in page.Blocks)
        {
            if (before is not null && !(block is Block.Item && before is Block.Item or Block.Heading { Level: 3 }))
            {
                console.WriteLine();
            }

            console.Write(Renderable(block, console.Profile.Width));
            if (block is Block.Paragraph or Block.Heading { Level: not 2 })
            {
                console.WriteLine();
            }

            before = block;
        }
    }

    private static IRenderable Renderable(Block block, int width) => block switch
    {
        Block.Heading { Level: 1 } heading => new SpectreText(heading.Text.ToString(), Strong),
        Block.Heading { Level: 2 } heading => new Rule($"[bold aqua]{Markup.Escape(heading.Text.ToString())}[/]") { Justification = Justify.Left, Style = new Style(Color.Aqua) },
        Block.Heading heading => Words(heading.Text, Strong),
        Block.Paragraph paragraph => Words(paragraph.Text),
        Block.Item item => Item(item, width),
        Block.Table table => Table(table, width),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Grid Item(Block.Item item, int width)
    {
        var mark = item.Mark ?? "•";
        var grid = new Grid { Expand = true };
        var room = Math.Min(Math.Max(2, mark.Length), Math.Max(2, (width - LeastRoom) / 2));
        var indent = Math.Max(0, Math.Min(1 + (item.Depth * 3), width - LeastRoom - room - 1));
        grid.AddColumn(new GridColumn { NoWrap = mark.Length <= room, Width = room, Padding = new Padding(indent, 0, 1, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new SpectreText(mark, item.Mark is null ? Style.Plain : Strong), Words(item.Text));
        return grid;
    }

    private static Table Table(Block.Table table, int width)
    {
        var shown = new Table { Border = TableBorder.Rounded, BorderStyle = new Style(Color.Grey), Expand = true, ShowRowSeparators = true };
        foreach (var column in table.Columns)
        {
            shown.AddColumn(new TableColumn(new SpectreText(column, Strong)));
        }

        // What the rows are about leaves the room to what is said of them.
        shown.Columns[0].Width = width * 3 / 10;
        foreach (var row in table.Rows)
        {
            shown.AddRow(row.Select(cell => Words(cell)));
        }

        return shown;
    }

    private static Paragraph Words(Passage passage, Style? style = null)
    {
        var words = new Paragraph();
        foreach (var run in passage)
        {
            words.Append(run.Text, run.Tone switch
            {
                Tone.Plain => style ?? Style.Plain,
                Tone.Strong => Strong,
                Tone.Quiet => new Style(Color.Grey),
                Tone.Caution => new Style(Color.Yellow, decoration: Decoration.Bold),
                _ => throw new System.Diagnostics.UnreachableException(),
            });
        }

        return words;
    }
}
