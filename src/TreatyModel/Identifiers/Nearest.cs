namespace TreatyModel.Identifiers;

/// <summary>Names in a message about one that is not among them: all where they are few, else those nearest to it and how many more there are.</summary>
internal static class Nearest
{
    /// <summary>Up to so many are all shown.</summary>
    internal const int Few = 8;

    private const int Shown = 5;

    // A longer name is no slip of the hand, and comparing it would take its length squared.
    private const int MaxCompared = 200;

    /// <summary>The names, in their own order where they are few or equally near; where the one wanted names no agreement, an address counts without its own.</summary>
    internal static string Of(string wanted, IEnumerable<string> known)
    {
        var whole = wanted.Contains('#', StringComparison.Ordinal);
        var all = known.Distinct(StringComparer.Ordinal).ToArray();
        return all.Length <= Few
            ? string.Join(", ", all)
            : $"{string.Join(", ", all.OrderBy(name => Distance(wanted, whole ? name : name[(name.IndexOf('#', StringComparison.Ordinal) + 1)..])).Take(Shown))} and {all.Length - Shown} more";
    }

    /// <summary>How many letters to add, drop or exchange (Levenshtein, by rows); case does not count.</summary>
    internal static int Distance(string a, string b)
    {
        if (a.Length > MaxCompared || b.Length > MaxCompared)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var exchanged = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(exchanged, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
