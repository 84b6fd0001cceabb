using NodaTime;

namespace TreatyModel.Chronicles;

/// <summary>A line that says something later on entries, with when it was known.</summary>
/// <param name="known">When it was known at the latest.</param>
/// <param name="line">The line.</param>
/// <param name="word">The word that it is.</param>
internal sealed class LaterWord(Instant known, ChronicleLine line, Attestation word)
{
    // Written out once, and only if anything else was known at the same time from the same source.
    private string? written;

    /// <summary>The order in which words apply: when they became known, then what they say; never file order.</summary>
    internal static Comparer<LaterWord> InTime { get; } = Comparer<LaterWord>.Create(Compare);

    /// <summary>What a line says later on entries; null where it tells of one.</summary>
    internal static LaterWord? Of(ChronicleLine line, DateTimeZone zone) =>
        Knowledge.WordOf(line) is { } word ? new LaterWord(word.Known.Latest(zone), line, word) : null;

    internal ChronicleLine Line => line;

    internal Attestation Word => word;

    private Instant Known => known;

    private string Written => written ??= line.Written;

    // What a line holds is looked at only where all else is the same: it costs the most.
    private static int Compare(LaterWord one, LaterWord other) =>
        one.Known.CompareTo(other.Known) is var known and not 0 ? known
        : string.CompareOrdinal(one.Word.Source.Value, other.Word.Source.Value) is var source and not 0 ? source
        : ReferenceEquals(one.Line, other.Line) ? 0
        : string.CompareOrdinal(one.Written, other.Written) is var written and not 0 ? written
        : string.CompareOrdinal(Content.Of(one.Line), Content.Of(other.Line));
}
