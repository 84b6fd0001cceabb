using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Sources;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Testing.Entries;

/// <content>Who says so.</content>
public sealed partial class EntryDraft
{
    /// <summary>The sources that speak on it.</summary>
    public IEnumerable<Source> Sources => words.Length == 0 ? [Voice.Onlooker] : words.Select(word => word.Source);

    /// <summary>Says when the last source that was named made it public; where none was, the onlooker.</summary>
    /// <param name="known">When.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft KnownOn(When known)
    {
        var (last, before) = words.Length == 0 ? (new Word(Voice.Onlooker, Stance.Reports), []) : (words[^1], words[..^1]);
        return new EntryDraft(entry, deed, isNamed, [.. before, last with { Known = known }]);
    }

    /// <summary>A source reports it.</summary>
    /// <param name="source">The source.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft ReportedBy(Source source) => Say(new Word(source, Stance.Reports));

    /// <summary>An actor reports it, in its own voice.</summary>
    /// <param name="speaker">The actor.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft ReportedBy(Actor speaker) => ReportedBy(Voice.Of(speaker));

    /// <summary>A source denies that it happened.</summary>
    /// <param name="source">The source.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft DeniedBy(Source source) => Say(new Word(source, Stance.Denies));

    /// <summary>An actor denies that it happened, in its own voice.</summary>
    /// <param name="speaker">The actor.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft DeniedBy(Actor speaker) => DeniedBy(Voice.Of(speaker));

    /// <summary>A source reports it and holds it to be a breach.</summary>
    /// <param name="source">The source.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft HeldABreachBy(Source source) => Say(new Word(source, Stance.Reports) { HeldAs = Characterization.Breach });

    /// <summary>An actor reports it and holds it to be a breach, in its own voice.</summary>
    /// <param name="speaker">The actor.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft HeldABreachBy(Actor speaker) => HeldABreachBy(Voice.Of(speaker));

    /// <summary>A source grants that it happened, and holds that it is no breach.</summary>
    /// <param name="source">The source.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft HeldNoBreachBy(Source source) => Say(new Word(source, Stance.Reports) { HeldAs = Characterization.NoBreach });

    /// <summary>An actor grants that it happened, and holds that it is no breach, in its own voice.</summary>
    /// <param name="speaker">The actor.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft HeldNoBreachBy(Actor speaker) => HeldNoBreachBy(Voice.Of(speaker));

    private EntryDraft Say(Word word) => new(entry, deed, isNamed, [.. words, word]);

    // What breaks a norm is held to do so by the first who report it, where nobody says what it is.
    private ValueList<Attestation> AttestationsOf(Entry written, bool breaks)
    {
        Word[] all = words.Length == 0 ? [new Word(Voice.Onlooker, Stance.Reports)] : words;
        var isJudged = all.Any(word => word.HeldAs is not null);
        return
        [
            .. all.Select(word => new Attestation
            {
                Source = word.Source,
                Stance = word.Stance,
                Known = word.Known ?? written.Happened,
                HeldAs = word.HeldAs ?? (breaks && !isJudged && word.Stance != Stance.Denies ? Characterization.Breach : null),
            }),
        ];
    }

    private sealed record Word(Source Source, Stance Stance)
    {
        internal Source Source { get; } = Source ?? throw new ArgumentNullException(nameof(Source));

        internal Characterization? HeldAs { get; init; }

        internal When? Known { get; init; }
    }
}
