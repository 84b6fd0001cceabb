using TreatyModel.Provisions;
using TreatyModel.Quantities;

namespace TreatyModel.Rendering;

public sealed partial class Phrases
{
    /// <summary>The verb of a norm, without the noun that its object stands for: "hold" local elections.</summary>
    private static string VerbWords(Norm norm) => norm.Act.Code switch
    {
        "exceed" => LimitWords(norm),
        "hold-election" when norm.Object is not null => "hold",
        "establish-relations" when norm.Object is not null => "establish",
        "reinforce" when norm.Object is not null => "bring in",
        "cease-fire" when norm.Object is not null => "cease fire for",
        _ when norm.Object is not null => Unrepeated(norm.Act.Verb, norm.Object),
        _ => norm.Act.Verb,
    };

    // The noun with which the verb ends is said once where the object names it: take full control, station forces of others.
    private static string Unrepeated(string verb, string thing)
    {
        var head = thing.AsSpan();
        foreach (var stop in (ReadOnlySpan<string>)[", ", " of ", " to ", " from ", " against ", " on ", " in ", " for ", " by "])
        {
            var end = head.IndexOf(stop, StringComparison.Ordinal);
            head = end < 0 ? head : head[..end];
        }

        for (var space = verb.IndexOf(' ', StringComparison.Ordinal); space > 0; space = verb.IndexOf(' ', space + 1))
        {
            var noun = verb.AsSpan(space + 1);
            if (head.SequenceEqual(noun) || (head.EndsWith(noun, StringComparison.Ordinal) && head[^(noun.Length + 1)] == ' '))
            {
                return verb[..space];
            }
        }

        return verb;
    }

    private static string LimitWords(Norm norm)
    {
        var level = norm.Measure is null or { Kind: MeasureKind.Level };
        if (norm.Amounts.Count == 0 || norm.Amounts.Any(amount => amount is not Amount.Fixed { Comparator: Comparator.AtMost or Comparator.Exactly }))
        {
            return norm.Act.Verb
                + (norm.Object is null ? "" : $" of {norm.Object}")
                + (norm.Amounts.Count == 0 ? "" : $" ({English.Amounts(norm.Amounts)})");
        }

        if (level && norm.Object is not null)
        {
            return $"have more than {norm.Object} ({English.Amounts(norm.Amounts)})";
        }

        var numbers = norm.Amounts.Cast<Amount.Fixed>().Select(limit => English.Amount(limit with { Comparator = Comparator.Exactly }));
        return $"{(level ? "have more than" : "exceed")} {English.List(numbers, "or")}{(norm.Object is null ? "" : norm.Amounts.Any(amount => amount is Amount.Fixed { Quantity.Of: not null }) ? $", of {norm.Object}," : $" ({norm.Object})")}";
    }

    /// <summary>Amounts as the object of the verb where it has no other, and in brackets where it has.</summary>
    private static string AmountWords(Norm norm)
    {
        var bare = norm.Object is null && norm.Concerning.Count == 0 && norm.Act.Code
            is "deploy" or "redeploy" or "withdraw" or "release" or "exchange" or "hand-over" or "disarm" or "demobilize" or "assemble" or "store" or "rotate" or "provide";
        return bare ? English.Amounts(norm.Amounts) : $"({English.Amounts(norm.Amounts)})";
    }

    private static string Phrase(Consequence change)
    {
        var verb = change.Does switch
        {
            ConsequenceKind.Suspends => "suspends",
            ConsequenceKind.Resumes => "puts back to work",
            ConsequenceKind.Ends => "ends",
            ConsequenceKind.Permits => "allows what is forbidden by",
            ConsequenceKind.Excuses => "excuses from",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return $"{verb} {English.List(change.To.Select(of => of.ToString()))}{(change.For is null ? "" : $" for {English.Span(change.For)}")}";
    }

    private string? TimeWords(Norm norm)
    {
        var words = new List<string>();
        var limits = new List<string>();
        Add(limits, norm.NotBefore is null ? null : $"no earlier than {Moment(norm.NotBefore)}");
        Add(limits, norm.StartBy is null ? null : $"beginning {Deadline(norm.StartBy)}");
        Add(limits, norm.Target is null ? null : $"aiming at {Moment(norm.Target)}");
        Add(limits, norm.Due is null ? null : $"{(norm.StartBy is null ? "" : "finishing ")}{Deadline(norm.Due)}{(norm.Target is null ? "" : " at the latest")}");
        Add(words, norm.From is null ? null : Beginning(norm.From));
        Add(words, limits.Count == 0 ? null : English.List(limits));
        Add(words, norm.Until is null ? null : End(norm.Until));
        var time = string.Join(' ', words);
        return (norm.If, time.Length) switch
        {
            (null, 0) => null,
            (null, _) => time,
            ({ } condition, 0) => Phrase(condition),
            ({ } condition, _) => $"{Phrase(condition)}, {time}",
        };
    }
}
