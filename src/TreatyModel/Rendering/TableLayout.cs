namespace TreatyModel.Rendering;

/// <summary>Shares a width among the columns of a table.</summary>
internal static class TableLayout
{
    private const int Gutter = 2;

    internal static int[] Widths(Block.Table table, int width)
    {
        var natural = new int[table.Columns.Count];
        var least = new int[table.Columns.Count];
        for (var i = 0; i < natural.Length; i++)
        {
            var cells = table.Rows.Select(row => row[i].ToString()).Append(table.Columns[i]).ToArray();
            natural[i] = cells.Max(Wrapping.Width);
            least[i] = cells.Max(cell => cell.Split(' ').Max(Wrapping.Width));
        }

        var room = width - (Gutter * (natural.Length - 1));
        var widths = natural.ToArray();
        // The widest column gives way, character by character, but never below its longest word.
        while (widths.Sum() > room)
        {
            var widest = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]))
                {
                    widest = i;
                }
            }

            if (widest < 0)
            {
                break;
            }

            widths[widest]--;
        }

        return widths;
    }
}
