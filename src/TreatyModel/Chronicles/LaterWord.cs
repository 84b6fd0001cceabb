using NodaTime;

namespace TreatyModel.Chronicles;

/// <summary>A line that says something later on entries, with when it was known.</summary>
/// <param name="Known">When it was known at the latest.</param>
/// <param name="Line">The line.</param>
/// <param name="Word">The word that it is.</param>
internal readonly record struct LaterWord(Instant Known, ChronicleLine Line, Attestation Word)
{
    /// <summary>The order in which words apply: when they became known, then what they say; never file order.</summary>
    internal static Comparer<LaterWord> InTime { get; } = Comparer<LaterWord>.Create(Compare);

    // What a line holds is looked at only where all else is the same: it costs the most.
    private static int Compare(LaterWord one, LaterWord other) =>
        one.Known.CompareTo(other.Known) is var known and not 0 ? known
        : string.CompareOrdinal(one.Word.Source.Value, other.Word.Source.Value) is var source and not 0 ? source
        : string.CompareOrdinal(one.Line.Written, other.Line.Written) is var written and not 0 ? written
        : ReferenceEquals(one.Line, other.Line) ? 0
        : string.CompareOrdinal(Content.Of(one.Line), Content.Of(other.Line));
}
