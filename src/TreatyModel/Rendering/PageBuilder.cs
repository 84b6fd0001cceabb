namespace TreatyModel.Rendering;

/// <summary>Collects the blocks of a page.</summary>
internal sealed class PageBuilder
{
    private readonly List<Block> blocks = [];

    internal void Heading(int level, Passage text) => blocks.Add(new Block.Heading(level, text));

    internal void Paragraph(Passage text) => blocks.Add(new Block.Paragraph(text));

    internal void Item(Passage text, string? mark = null, int depth = 0) => blocks.Add(new Block.Item(depth, mark, text));

    internal void Table(string[] columns, IEnumerable<Passage[]> rows) =>
        blocks.Add(new Block.Table([.. columns], [.. rows.Select(row => Values.ValueList.Create<Passage>(row))]));

    /// <summary>A part of the page, left out where it has nothing to show.</summary>
    internal void Part<T>(string title, IReadOnlyCollection<T> things, Action<T> write)
    {
        if (things.Count == 0)
        {
            return;
        }

        Heading(2, title);
        foreach (var thing in things)
        {
            write(thing);
        }
    }

    internal Page Build() => new() { Blocks = [.. blocks] };

    /// <summary>Sources in brackets, with the mark that follows them, so that no line begins with it.</summary>
    internal static Run Cited(string sources, string mark = "") => new(sources.Length == 0 ? mark : $" [{sources}]{mark}", Tone.Quiet);
}
