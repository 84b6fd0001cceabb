using System.Collections.Immutable;
using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>All lines on an entry and on what it was merged with. It never changes: a further line makes another.</summary>
/// <remarks>
/// As long as others only attest the entry, their words stand in the order in which they count, so that one more takes its place among
/// them and nothing else is folded anew. What is corrected, withdrawn or merged is folded from all lines.
/// </remarks>
internal sealed class LineGroup
{
    private readonly Entry? told;
    private readonly ImmutableList<LaterWord> words = [];

    // All lines, once there is more than one entry and words that attest it.
    private readonly ImmutableList<ChronicleLine>? all;

    // What it came to before the last word, and where among all words that stands.
    private readonly (Entry Before, int At, Attestation Word)? grown;
    private ValueList<Entry>? folded;

    /// <summary>What is said on one entry, as far as it stands already.</summary>
    internal LineGroup(Id<Entry> id, Entry? standing) => (Ids, told, folded) = ([id], standing, standing is null ? [] : [standing]);

    private LineGroup(LineGroup before, ImmutableList<ChronicleLine> lines) => (Ids, all) = (before.Ids, lines);

    private LineGroup(LineGroup one, LineGroup other) => (Ids, all) = (one.Ids.Union(other.Ids), [.. one.Lines, .. other.Lines]);

    private LineGroup(LineGroup before, Entry? told, ImmutableList<LaterWord> words, (Entry, int, Attestation)? grown) =>
        (Ids, this.told, this.words, this.grown) = (before.Ids, told, words, grown);

    /// <summary>The entry, and what it was merged with.</summary>
    internal ImmutableHashSet<Id<Entry>> Ids { get; }

    /// <summary>The entry before its last word and that word, where nothing else changed since it was folded.</summary>
    internal (Entry Before, Attestation Word)? Grown => grown is var (before, _, word) ? (before, word) : null;

    private IEnumerable<ChronicleLine> Lines =>
        all ?? (told is null ? words.Select(word => word.Line) : words.Select(word => word.Line).Prepend(told));

    /// <summary>The lines of both.</summary>
    internal LineGroup Join(LineGroup other) => new(this, other);

    /// <summary>Whether an entry of that id was ever told.</summary>
    internal bool Knows(Id<Entry> id) => all is null ? told is not null && told.Id == id : all.Exists(line => line is Entry entry && entry.Id == id);

    /// <summary>The same with a further line.</summary>
    internal LineGroup With(ChronicleLine line, DateTimeZone zone) => line switch
    {
        _ when all is not null => new(this, all.Add(line)),
        Entry entry => new(this, told is null || Knowledge.IsBefore(entry, told, zone) ? entry : told, words, null),
        Attests attests => With(new LaterWord(attests.Attestation.Known.Latest(zone), line, attests.Attestation)),
        _ => new(this, [.. Lines, line]),
    };

    /// <summary>The entries that it comes to.</summary>
    internal ValueList<Entry> Fold(DateTimeZone zone) => folded ??= this switch
    {
        { all: { } lines } => Knowledge.Fold(lines, zone),
        { told: null } => [],
        { grown: var (before, at, word) } => [before with { Attestations = before.Attestations.WithAt(at, word) }],
        _ => [told with { Attestations = [.. told.Attestations, .. words.Select(word => word.Word)] }],
    };

    private LineGroup With(LaterWord word)
    {
        var place = words.BinarySearch(word, LaterWord.InTime);
        var at = place < 0 ? ~place : place;
        return new LineGroup(this, told, words.Insert(at, word), told is not null && folded is [var before] ? (before, told.Attestations.Count + at, word.Word) : null);
    }
}
