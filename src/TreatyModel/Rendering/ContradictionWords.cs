using TreatyModel.Situations;

namespace TreatyModel.Rendering;

/// <summary>Puts what sources tell differently into words: what it is about, then each version with its sources.</summary>
internal sealed class ContradictionWords(Phrases phrases, PageBuilder page, Func<IEnumerable<Attribution>, string> cite)
{
    internal void Write(Contradiction contradiction)
    {
        var words = new List<Run> { new($"{Kind(contradiction.Kind)}: ", Tone.Caution), new(About(contradiction) + ":") };
        var versions = contradiction.Accounts.GroupBy(account => Version(account, contradiction.Kind)).ToArray();
        foreach (var version in versions)
        {
            words.Add(new Run($" {version.Key}", Tone.Strong));
            words.Add(PageBuilder.Cited(cite(version.SelectMany(account => account.Sources)), version == versions[^1] ? "" : ";"));
        }

        page.Item(Passage.Of([.. words]));
    }

    private static string Kind(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Date => "Date",
        ContradictionKind.Amount => "Amount",
        ContradictionKind.Actors => "Who acted",
        ContradictionKind.Wording => "What happened",
        ContradictionKind.Occurrence => "Whether it happened",
        ContradictionKind.Content => "Content",
        ContradictionKind.Roles => "Role",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string About(Contradiction contradiction)
    {
        if (contradiction.Entry is { } entry)
        {
            var agreements = entry.Agreements.Count == 0 ? "" : $" ({English.List(entry.Agreements.Select(id => id.Value))})";
            return $"{phrases.Sentence(entry).TrimEnd('.')}{agreements}";
        }

        var document = contradiction.Agreement?.Value ?? "the process";
        if (contradiction.Participant is { } participant)
        {
            return $"{phrases.Name(participant)} in {document}";
        }

        var of = contradiction.Of is null ? "" : $"#{contradiction.Of.Clause}{(contradiction.Of.Key is null ? "" : $"/{contradiction.Of.Key}")}";
        return $"{document}{of}{(contradiction.Property is null ? "" : $", {Property(contradiction.Property)}")}";
    }

    private string Version(Account account, ContradictionKind kind)
    {
        var value = account switch
        {
            { Happened: { } happened } => English.Name(happened),
            { Amount: { } amount } => English.Amount(amount),
            { By.Count: > 0 } => English.List(account.By.Select(phrases.The)),
            { Roles.Count: > 0 } => English.List(account.Roles.Select(role => English.Words(role))) + (account.Sources.Count == 0 ? ", by the text itself" : ""),
            _ => null,
        };
        return (value, account.Says) switch
        {
            (null, null) when kind == ContradictionKind.Occurrence => account.Sources.Any(one => one.Stance == Sources.Stance.Denies) ? "denied" : "asserted",
            (null, null) => "as recorded here",
            (null, var says) => $"“{says}”",
            (var known, null) => known,
            var (known, says) => known == says ? known : $"{known} (“{says}”)",
        };
    }

    // "participants/russia" is the participant russia; names of properties are those of files.
    private static string Property(string property) =>
        string.Join(' ', property.Split('/').Select(part => string.Concat(part.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"))));
}
