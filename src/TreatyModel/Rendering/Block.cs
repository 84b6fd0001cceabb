using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>One block of a <see cref="Page"/>: a closed family.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and says whether the block keeps close to one of its own kind before it.</summary>
    internal abstract bool Tight { get; }

    /// <summary>A heading.</summary>
    /// <param name="Level">1 for the page's title, 2 for its parts, 3 for theirs.</param>
    /// <param name="Text">The words.</param>
    public sealed record Heading(int Level, Passage Text) : Block
    {
        internal override bool Tight => false;
    }

    /// <summary>A paragraph.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Paragraph(Passage Text) : Block
    {
        internal override bool Tight => false;
    }

    /// <summary>An item of a list.</summary>
    /// <param name="Depth">0 for the outermost list.</param>
    /// <param name="Mark">Its number in the document, or null for a bullet.</param>
    /// <param name="Text">The words.</param>
    public sealed record Item(int Depth, string? Mark, Passage Text) : Block
    {
        /// <summary>Its number in the document, cleaned as a <see cref="Run"/> is, or null for a bullet.</summary>
        // An initializer goes past the accessor, so both clean.
        public string? Mark { get; init => field = Clean(value); } = Clean(Mark);

        internal override bool Tight => true;

        private static string? Clean(string? mark) => mark is null ? null : Run.Clean(mark);
    }

    /// <summary>A table.</summary>
    /// <param name="Columns">The heads of its columns.</param>
    /// <param name="Rows">Its rows, each with a cell a column.</param>
    public sealed record Table(ValueList<string> Columns, ValueList<ValueList<Passage>> Rows) : Block
    {
        internal override bool Tight => false;
    }
}
