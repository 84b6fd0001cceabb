namespace TreatyModel.Compliance.Engine;

/// <summary>A list for each of so many things, of which most have none.</summary>
internal sealed class Shelf<T>(int places)
{
    // Made with the first list: of most kinds there is nothing on record.
    private ChunkedList<T>?[]? lists;

    internal bool IsEmpty => lists is null;

    internal ChunkedList<T>? this[int place] => lists?[place];

    /// <summary>The place itself, to put a list there.</summary>
    internal ref ChunkedList<T>? At(int place) => ref (lists ??= new ChunkedList<T>?[places])[place];

    /// <summary>The same lists on a shelf of their own.</summary>
    internal Shelf<T> Copy() => new(places) { lists = lists is null ? null : [.. lists] };
}
