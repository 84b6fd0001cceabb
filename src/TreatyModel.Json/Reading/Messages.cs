using System.Text.Json;

namespace TreatyModel.Json;

/// <summary>The words of problems: in plain English, of bounded length, with the nearest known name.</summary>
internal static class Messages
{
    private const int MaxQuote = 60;
    private const int MaxNames = 24;

    /// <summary>Text for a quotation: cut where it is long, without line breaks.</summary>
    internal static string Short(string text)
    {
        var end = text.Length <= MaxQuote ? text.Length : char.IsHighSurrogate(text[MaxQuote - 1]) ? MaxQuote - 1 : MaxQuote;
        var cut = text.Length <= MaxQuote ? text : text[..end] + "…";
        return cut.Any(char.IsControl) ? string.Concat(cut.Select(c => char.IsControl(c) ? ' ' : c)) : cut;
    }

    /// <summary>A name that is none of those known, with the nearest of them.</summary>
    internal static string Unknown(string what, string name, IEnumerable<string> known)
    {
        var all = known.ToArray();
        var nearest = Nearest(name, all);
        return nearest is not null ? $"There is no {what} '{Short(name)}' here; did you mean '{nearest}'?"
            : all.Length == 0 ? $"There is no {what} '{Short(name)}' here."
            : $"There is no {what} '{Short(name)}' here, only {List(all)}.";
    }

    /// <summary>Names in a row; of many, the first few and how many more there are.</summary>
    internal static string List(IReadOnlyCollection<string> names) => names.Count <= MaxNames
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MaxNames))} and {names.Count - MaxNames} more";

    /// <summary>The nearest known text as a question, or nothing.</summary>
    internal static string DidYouMean(string text, IEnumerable<string> known) => Nearest(text, [.. known]) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>What a value says of itself, the property by its name in files.</summary>
    internal static string Of(ArgumentException error, string property)
    {
        var text = Values.Guard.Says(error);
        return error.ParamName is { Length: > 0 } name
            && JsonNamingPolicy.CamelCase.ConvertName(name) == property
            && text.StartsWith(name, StringComparison.Ordinal)
                ? $"'{property}'{text[name.Length..]}"
                : text;
    }

    /// <summary>What a text's own grammar says of it.</summary>
    internal static string Of(FormatException error, string text) =>
        text.Length <= MaxQuote ? error.Message : error.Message.Replace(text, Short(text), StringComparison.Ordinal);

    private static string? Nearest(string name, string[] known)
    {
        if (name.Length > MaxQuote)
        {
            return null;
        }

        var (best, distance) = known.Select(candidate => (candidate, Identifiers.Nearest.Distance(name, candidate))).DefaultIfEmpty().MinBy(pair => pair.Item2);
        return best is not null && distance <= Math.Max(2, best.Length / 3) ? best : null;
    }
}
