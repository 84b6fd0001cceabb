using TreatyModel.Chronicles;
using TreatyModel.Sources;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>Gathers the versions of one fact, each with the sources that give it.</summary>
internal static class Accounts
{
    /// <summary>The dates of an entry: its own first, then those that sources give instead.</summary>
    internal static ValueList<Account> OfDates(Entry entry) =>
        Of(entry, attestation => attestation.Happened ?? entry.Happened, (happened, account) => account with { Happened = happened });

    /// <summary>The versions of an entry by what each attestation gives; who denies it gives none.</summary>
    internal static ValueList<Account> Of<T>(Entry entry, Func<Attestation, T> given, Func<T, Account, Account> put) =>
    [
        .. entry.Attestations
            .Where(attestation => attestation.Stance != Stance.Denies)
            .GroupBy(attestation => (Given: given(attestation), attestation.Says))
            .Select(group => put(group.Key.Given, new Account { Says = group.Key.Says, Sources = [.. group.Select(Attribution.Of)] })),
    ];
}
