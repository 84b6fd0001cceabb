using System.Collections.Immutable;
using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>All lines on an entry and on what it was merged with. It never changes: a further line makes another.</summary>
/// <remarks>
/// The words stand in the order in which they apply, so that one more takes its place among them. As long as others only attest the
/// entry nothing else is folded anew. What is corrected, withdrawn or merged is folded from all lines, once for all lines that came together.
/// </remarks>
internal sealed class LineGroup
{
    private readonly Entry? told;

    // The entries told, once more was said than words that attest one.
    private readonly ImmutableDictionary<Id<Entry>, Entry>? all;
    private readonly ImmutableList<LaterWord> words = [];

    // What it came to before the last word, and where among all words that stands.
    private readonly (Entry Before, int At, Attestation Word)? grown;
    private ImmutableList<Entry>? folded;

    /// <summary>What is said on one entry, as far as it stands already.</summary>
    internal LineGroup(Entry? standing) => (told, Before, folded) = (standing, [], standing is null ? [] : [standing]);

    private LineGroup(ImmutableList<Entry> before, ImmutableDictionary<Id<Entry>, Entry> all, ImmutableList<LaterWord> words) =>
        (Before, this.all, this.words) = (before, all, words);

    private LineGroup(ImmutableList<Entry> before, Entry? told, ImmutableList<LaterWord> words, (Entry, int, Attestation)? grown) =>
        (Before, this.told, this.words, this.grown) = (before, told, words, grown);

    /// <summary>The entries that it came to when it was folded last.</summary>
    internal ImmutableList<Entry> Before { get; }

    /// <summary>The entry before its last word and that word, where nothing else changed since it was folded.</summary>
    internal (Entry Before, Attestation Word)? Grown => grown is var (before, _, word) ? (before, word) : null;

    /// <summary>How many lines it holds: the fewer join the more.</summary>
    internal int Count => words.Count + (all?.Count ?? 1);

    private ImmutableDictionary<Id<Entry>, Entry> All =>
        all ?? (told is null ? ImmutableDictionary<Id<Entry>, Entry>.Empty : ImmutableDictionary<Id<Entry>, Entry>.Empty.Add(told.Id, told));

    private ImmutableList<Entry> Last => folded ?? Before;

    /// <summary>The lines of both.</summary>
    internal LineGroup Join(LineGroup fewer) => new(
        Last.AddRange(fewer.Last),
        All.AddRange(fewer.All),
        fewer.words.Aggregate(words, (joined, word) => joined.Insert(PlaceOf(word, joined), word)));

    /// <summary>Whether an entry of that id was ever told.</summary>
    internal bool Knows(Id<Entry> id) => all is null ? told is not null && told.Id == id : all.ContainsKey(id);

    /// <summary>The same with a further line.</summary>
    internal LineGroup With(ChronicleLine line, DateTimeZone zone) => line switch
    {
        Entry entry when all is null => new(Last, told is null || Knowledge.IsBefore(entry, told, zone) ? entry : told, words, null),
        Entry entry => new(Last, all.TryGetValue(entry.Id, out var other) && !Knowledge.IsBefore(entry, other, zone) ? all : all.SetItem(entry.Id, entry), words),
        _ => With(LaterWord.Of(line, zone)!),
    };

    /// <summary>The entries that it comes to.</summary>
    internal ImmutableList<Entry> Fold(DateTimeZone zone) => folded ??= this switch
    {
        { all: { } entries } => [.. Knowledge.Fold(entries.Values, words, zone)],
        { told: null } => [],
        { grown: var (before, at, word) } => [before with { Attestations = before.Attestations.WithAt(at, word) }],
        _ => [told with { Attestations = [.. told.Attestations, .. words.Select(word => word.Word)] }],
    };

    private static int PlaceOf(LaterWord word, ImmutableList<LaterWord> words)
    {
        var place = words.BinarySearch(word, LaterWord.InTime);
        return place < 0 ? ~place : place;
    }

    private LineGroup With(LaterWord word)
    {
        var at = PlaceOf(word, words);
        var more = words.Insert(at, word);
        return all is not null || word.Line is not Attests
            ? new LineGroup(Last, All, more)
            : new LineGroup(Last, told, more, told is not null && folded is [var before] ? (before, told.Attestations.Count + at, word.Word) : null);
    }
}
