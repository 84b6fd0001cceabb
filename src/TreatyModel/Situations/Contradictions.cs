using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Sources;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>Finds what sources tell differently, in the chronicle and in the agreements.</summary>
internal sealed class Contradictions
{
    private readonly PeaceProcess process;
    private readonly ValueList<Agreement> agreements;
    private readonly Instant? knownAt;
    private readonly DateTimeZone zone;
    private readonly Dictionary<Id<Source>, Source> sources = [];

    internal Contradictions(PeaceProcess process, ValueList<Agreement> agreements, Chronicle chronicle, Instant? knownAt, DateTimeZone zone)
    {
        (this.process, this.agreements, this.knownAt, this.zone) = (process, agreements, knownAt, zone);
        foreach (var source in process.Sources.Concat(agreements.SelectMany(agreement => agreement.Sources)).Concat(chronicle.Sources))
        {
            sources.TryAdd(source.Id, source);
        }
    }

    internal ValueList<Contradiction> Find(ValueList<Entry> entries) =>
    [
        .. entries.SelectMany(InEntry),
        .. agreements.SelectMany(agreement => InCitations(agreement.Citations, agreement.Id)),
        .. InCitations(process.Citations, null),
        .. agreements.SelectMany(InRoles),
    ];

    private IEnumerable<Contradiction> InEntry(Entry entry)
    {
        if (entry.Attestations.Count == 1 && !Differs(entry.Attestations[0]))
        {
            yield break;
        }

        var told = Of(entry);
        // A different date is told differently where both cannot be true, and where the source's own words are kept beside it.
        if (entry.Attestations.Any(one => one.Happened is { } other && (one.Says is not null || !other.CanEqual(entry.Happened, zone)))
            || DatesExclude(entry))
        {
            yield return told with { Kind = ContradictionKind.Date, Accounts = WithOwn(Accounts.OfDates(entry), new Account { Happened = entry.Happened }) };
        }
        else if (entry.Attestations.Any(one => one.Says is not null && one.Amount is null && one.By.Count == 0 && one.Stance != Stance.Denies) && entry.Attestations.Count > 1)
        {
            yield return told with { Kind = ContradictionKind.Wording, Accounts = Accounts.Of(entry, one => one.Says, (_, account) => account) };
        }

        if (entry.Attestations.Any(one => one.Amount is not null && one.Amount != entry.Amount))
        {
            var accounts = Accounts.Of(entry, one => one.Amount ?? entry.Amount, (amount, account) => account with { Amount = amount });
            yield return told with { Kind = ContradictionKind.Amount, Accounts = WithOwn(accounts, new Account { Amount = entry.Amount }) };
        }

        if (entry.Attestations.Any(one => one.By.Count > 0 && !one.By.Equals(entry.By)))
        {
            var accounts = Accounts.Of(entry, one => one.By.Count == 0 ? entry.By : one.By, (by, account) => account with { By = by });
            yield return told with { Kind = ContradictionKind.Actors, Accounts = WithOwn(accounts, new Account { By = entry.By }) };
        }

        if (entry.Attestations.Any(one => one.Stance == Stance.Denies) && entry.Attestations.Any(one => one.Stance != Stance.Denies))
        {
            yield return told with
            {
                Kind = ContradictionKind.Occurrence,
                Accounts =
                [
                    .. entry.Attestations
                        .GroupBy(one => (Denies: one.Stance == Stance.Denies, Says: one.Stance == Stance.Denies ? one.Says : null))
                        .OrderBy(group => group.Key.Denies)
                        .Select(group => new Account { Says = group.Key.Says, Sources = [.. group.Select(Attribution.Of)] }),
                ],
            };
        }
    }

    private static bool Differs(Attestation one) =>
        one.Happened is not null || one.Amount is not null || one.By.Count > 0 || one.Says is not null;

    private static Contradiction Of(Entry entry) => new() { Kind = ContradictionKind.Date, Entry = entry, Accounts = [] };

    // A version that only the document holds, and no attestation repeats, is a version too.
    private static ValueList<Account> WithOwn(ValueList<Account> accounts, Account own) =>
        accounts.Any(account => account with { Sources = [], Says = null } == own)
            ? accounts
            : [own, .. accounts];

    // Of several spans of time two exclude each other where the last to begin does so after the first to end.
    private bool DatesExclude(Entry entry)
    {
        var (begins, ends) = (Instant.MinValue, Instant.MaxValue);
        foreach (var one in entry.Attestations.Where(one => one.Stance != Stance.Denies))
        {
            var happened = one.Happened ?? entry.Happened;
            begins = Instant.Max(begins, happened.Earliest(zone));
            ends = Instant.Min(ends, happened.Latest(zone));
        }

        return begins > ends;
    }

    private IEnumerable<Contradiction> InCitations(ValueList<Citation> citations, Id<Agreement>? agreement) =>
        from citation in citations
        where IsKnown(citation.Source)
        group citation by (citation.Of, citation.Property) into about
        where about.Select(citation => citation.Says).Distinct().Skip(1).Any() || about.Any(citation => citation.Stance == Stance.Denies)
        let accounts = about
            .GroupBy(citation => citation.Says)
            .OrderBy(version => version.Key is not null)
            .Select(version => new Account { Says = version.Key, Sources = [.. version.Select(Attribution.Of)] })
            .ToValueList()
        select new Contradiction
        {
            Kind = ContradictionKind.Content,
            Agreement = agreement,
            Of = about.Key.Of,
            Property = about.Key.Property,
            Accounts = accounts,
        };

    private IEnumerable<Contradiction> InRoles(Agreement agreement) =>
        from participant in agreement.Participants
        let versions = participant.Roles.Where(held => held.AccordingTo is null || IsKnown(held.AccordingTo)).GroupBy(held => held.AccordingTo).ToArray()
        where versions.Length > 1
        select new Contradiction
        {
            Kind = ContradictionKind.Roles,
            Agreement = agreement.Id,
            Participant = participant.Actor,
            Accounts =
            [
                .. versions.OrderBy(version => version.Key is not null).Select(version => new Account
                {
                    Roles = [.. version.Select(held => held.Role).Distinct()],
                    Sources = version.Key is null ? [] : [new Attribution { Source = version.Key }],
                }),
            ],
        };

    private bool IsKnown(Id<Source> source) =>
        knownAt is null || sources.GetValueOrDefault(source)?.Dated is not { } dated || dated.Earliest(zone) <= knownAt;
}
