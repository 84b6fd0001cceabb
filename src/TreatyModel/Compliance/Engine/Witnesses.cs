using System.Collections.Concurrent;
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
        var (says, denies, breach, rival) = (Voices.None, Voices.None, Voices.None, false);
        foreach (var word in entry.Attestations.AsSpan())
        {
            if (!policy.Hears(word))
            {
                continue;
            }

            var voice = Of(word, duty);
            if (word.Stance == Stance.Denies)
            {
                denies |= voice;
            }
            else
            {
                says |= voice;
                rival |= word.By.Count > 0 && use != EvidenceUse.Event && duty.Bearers.Count > 0 && !IsByBearer(word, duty);
            }

            breach |= word.HeldAs == Characterization.Breach ? voice : Voices.None;
            none |= word.HeldAs == Characterization.NoBreach ? voice : Voices.None;
        }

        return policy.Judge(new Evidence(use, says, denies, breach, none, norm.Standard != Standard.Result, norm.Verifier is not null, rival));
    }

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
    private Voices Saying(Entry entry, DutyPlan duty) =>
        entry.Attestations.Where(word => word.Stance != Stance.Denies && policy.Hears(word)).Aggregate(Voices.None, (all, word) => all | Of(word, duty));

    /// <summary>What the policy makes of the words on an entry that bears on no one norm.</summary>
    internal Basis? Weigh(Entry entry)
    {
        var (says, denies) = (Voices.None, Voices.None);
        foreach (var word in entry.Attestations.AsSpan())
        {
            if (!policy.Hears(word))
            {
                continue;
            }

            var voice = Plain(Speaker(word), Source(word));
            _ = word.Stance == Stance.Denies ? denies |= voice : says |= voice;
        }

        return policy.Judge(new Evidence(EvidenceUse.Event, says, denies, Voices.None, Voices.None, false, false, false));
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
