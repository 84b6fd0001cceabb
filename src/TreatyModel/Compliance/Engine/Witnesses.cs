using System.Collections.Concurrent;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Sources;

namespace TreatyModel.Compliance.Engine;

/// <summary>Says whose voice a source is, seen from one norm, and sums up the words on an entry for a policy to weigh.</summary>
internal sealed class Witnesses(ActorTable actors, EvidencePolicy policy)
{
    private readonly Dictionary<Id<Source>, Source> sources = [];
    // Readers of reports ask too, from any thread.
    private readonly ConcurrentDictionary<(DutyPlan, Id<Source>), Voices> known = [];
    private readonly Hearings hearings = new();

    internal void Add(IEnumerable<Source> more)
    {
        foreach (var source in more)
        {
            sources.TryAdd(source.Id, source);
        }
    }

    /// <summary>What the policy makes of the words on an entry that bears on a duty; null where they do not count.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="use">What it would prove.</param>
    /// <param name="none">Who holds it to be no breach in words of their own.</param>
    internal Basis? Weigh(Entry entry, DutyPlan duty, EvidenceUse use, Voices none = Voices.None)
    {
        var norm = duty.Norm.Norm;
        var heard = Hear(entry, duty, use);
        return policy.Judge(new Evidence(use, heard.Says, heard.Denies, heard.Breach, none | heard.None, norm.Standard != Standard.Result, norm.Verifier is not null, heard.Rival));
    }

    /// <summary>Notes that an entry is the same as before with one more word.</summary>
    internal void Grow(Entry before, Entry after, Attestation word, DateTimeZone zone) =>
        hearings.Grow(before, after, word, zone, (heard, duty, use) => With(heard, word, duty, use));

    /// <summary>What any of the words on an entry adds to it, whether the policy hears it or not.</summary>
    internal Added AddedTo(Entry entry) => hearings.AddedTo(entry);

    /// <summary>When an entry was known at the earliest.</summary>
    internal Instant FirstKnown(Entry entry, DateTimeZone zone) =>
        Hearings.Keeps(entry) ? hearings.Of(entry).FirstKnown(zone) : Knowledge.FirstKnown(entry, zone);

    /// <summary>Whether the policy hears an attestation at all.</summary>
    internal bool Hears(Attestation word) => policy.Hears(word);

    /// <summary>What the policy makes of a number that some give and others contradict.</summary>
    internal Basis? Weigh(Voices says, Voices denies, DutyPlan duty, EvidenceUse use) =>
        policy.Judge(new Evidence(use, says, denies, Voices.None, Voices.None, false, duty.Norm.Norm.Verifier is not null, false));

    /// <summary>What the policy makes of reports that a duty was performed, against something seen afterwards that cannot be so if it was.</summary>
    internal Basis? Weigh(IEnumerable<Entry> reports, Entry seen, DutyPlan duty)
    {
        var says = reports.Aggregate(Voices.None, (all, entry) => all | Saying(entry, duty));
        return Weigh(says, Saying(seen, duty), duty, EvidenceUse.Performance);
    }

    // Whose voices say it.
    private Voices Saying(Entry entry, DutyPlan duty) => Hear(entry, duty, EvidenceUse.Performance).Says;

    /// <summary>What the policy makes of the words on an entry that bears on no one norm.</summary>
    internal Basis? Weigh(Entry entry)
    {
        var heard = Hear(entry, null, EvidenceUse.Event);
        return policy.Judge(new Evidence(EvidenceUse.Event, heard.Says, heard.Denies, Voices.None, Voices.None, false, false, false));
    }

    private Heard Hear(Entry entry, DutyPlan? duty, EvidenceUse use)
    {
        if (!Hearings.Keeps(entry))
        {
            return Sum(entry, duty, use);
        }

        var kept = hearings.Of(entry).Heard;
        return kept.TryGetValue((duty, use), out var heard) ? heard : kept.GetOrAdd((duty, use), Sum(entry, duty, use));
    }

    private Heard Sum(Entry entry, DutyPlan? duty, EvidenceUse use)
    {
        var heard = default(Heard);
        foreach (var word in entry.Attestations.AsSpan())
        {
            heard = With(heard, word, duty, use);
        }

        return heard;
    }

    private Heard With(Heard heard, Attestation word, DutyPlan? duty, EvidenceUse use)
    {
        if (!policy.Hears(word))
        {
            return heard;
        }

        var voice = duty is null ? Plain(Speaker(word), Source(word)) : Of(word, duty);
        var denies = word.Stance == Stance.Denies;
        return new Heard(
            denies ? heard.Says : heard.Says | voice,
            denies ? heard.Denies | voice : heard.Denies,
            word.HeldAs == Characterization.Breach ? heard.Breach | voice : heard.Breach,
            word.HeldAs == Characterization.NoBreach ? heard.None | voice : heard.None,
            heard.Rival || (!denies && word.By.Count > 0 && use != EvidenceUse.Event && duty is { Bearers.Count: > 0 } && !IsByBearer(word, duty)));
    }

    /// <summary>Whose voice a declaration is, whoever passes it on.</summary>
    internal Voices Of(Declaration said, DutyPlan duty) => said.By.Aggregate(Voices.None, (all, speaker) => all | Seen(speaker, null, duty));

    /// <summary>Whose voice an attestation is, seen from a duty.</summary>
    internal Voices Of(Attestation word, DutyPlan duty)
    {
        // Passed-on words are the speaker's, who is not always the same for one source.
        if (word.PassedOnFrom is not null)
        {
            return Seen(word.PassedOnFrom, Source(word), duty);
        }

        // Where nobody is behind a source, it is the same for all.
        if (Source(word) is var source && source?.Speaker is null)
        {
            return Plain(null, source);
        }

        if (known.TryGetValue((duty, word.Source), out var voice))
        {
            return voice;
        }

        voice = Seen(source.Speaker, source, duty);
        return known.GetOrAdd((duty, word.Source), voice);
    }

    private bool IsByBearer(Attestation word, DutyPlan duty) => duty.Bearers.Any(bearer => actors.AnyActsFor(word.By, bearer) == Truth.Yes);

    private Source? Source(Attestation word) => sources.GetValueOrDefault(word.Source);

    private Id<Actor>? Speaker(Attestation word) => word.PassedOnFrom ?? Source(word)?.Speaker;

    private Voices Seen(Id<Actor>? speaker, Source? source, DutyPlan duty)
    {
        if (speaker is null)
        {
            return Plain(null, source);
        }

        if (duty.Norm.Norm.Verifier is { } verifier && verifier.Actors.Any(one => actors.ActsFor(speaker, one) == Truth.Yes))
        {
            return Voices.NamedVerifier;
        }

        if (duty.Bearers.Any(bearer => actors.ActsFor(speaker, bearer) == Truth.Yes))
        {
            return Voices.Bearer;
        }

        return Counterparties.Of(duty, actors).Any(other => actors.ActsFor(speaker, other) == Truth.Yes)
            ? Voices.Counterparty
            : Plain(speaker, source);
    }

    private static Voices Plain(Id<Actor>? speaker, Source? source) => source?.Kind switch
    {
        SourceKind.Monitor => Voices.Monitor,
        SourceKind.Court => Voices.Court,
        SourceKind.Unchecked => Voices.Unchecked,
        SourceKind.Media when speaker is null => Voices.Media,
        SourceKind.Instrument or SourceKind.Dataset or SourceKind.Scholarship => Voices.Document,
        null when speaker is null => Voices.Document,
        _ => Voices.ThirdParty,
    };
}
