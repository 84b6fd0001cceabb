using System.Globalization;
using TreatyModel.Compliance.Scores;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>Puts implementation scores and rates into plain English.</summary>
public static class ScoreWords
{
    /// <summary>A rate in two to five sentences: the figure, what it counts, what it leaves out and why, and whose scores these are.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>The sentences, on one line.</returns>
    public static string Explain(this Rate rate)
    {
        var sentences = new List<string> { Figure(Guard.NotNull(rate)) };
        if (rate.Counted.Count > 0)
        {
            sentences.Add($"Counted: {English.List(rate.Counted.Select(one => $"{one.Provision.Code} {Number(one.Points!.Value)}"))}");
        }

        if (rate.LeftOut.Count > 0)
        {
            sentences.Add($"{(rate.Formula.Base == RateBase.All ? "Without a score, and so without points in a denominator that stays the same" : "Left out of both numbers")}: {string.Join("; ", LeftOut(rate))}");
        }

        sentences.Add($"The scores are those of {rate.Of.By}");
        return string.Concat(sentences.Select(sentence => sentence + ". ")).TrimEnd();
    }

    /// <summary>A score in one to three sentences: how far, and on what grounds.</summary>
    /// <param name="score">The score.</param>
    /// <returns>The sentences, on one line.</returns>
    public static string Explain(this ProvisionScore score)
    {
        var first = $"{Guard.NotNull(score).Provision.Label} ({score.Provision.Code}): {Words(score.Implementation)}{(score.Points is { } points ? $", {Number(points)} of 3" : "")}.";
        var because = score.Because is { } grounds ? $" {English.Capital(grounds.TrimEnd('.'))}." : "";
        var duties = score.Duties.Count == 0 ? "" : $" From {English.List(score.Duties.Select(duty => $"{duty.Address} ({English.Words(duty.Standing.Phase)}, {English.Words(duty.Standing.Basis)}: {Words(duty.Implementation)})"))}.";
        return first + because + duties;
    }

    private static string Figure(Rate rate)
    {
        var head = $"{rate.Of.Accord?.Value ?? "The accord"} at the end of {English.Date(rate.Of.At)}, {rate.Formula.Name}";
        var sum = $"{Number(rate.Numerator)} of {Number(rate.Denominator)} points";
        return rate.Percent() is { } percent
            ? $"{head}: {sum}, or {Number(percent)} per cent{(rate.IsComplete ? "" : ", of what was assessed")}"
            : $"{head}: no rate, since no provision that it counts has a score";
    }

    private static IEnumerable<string> LeftOut(Rate rate) => rate.LeftOut
        .GroupBy(one => one.Implementation)
        .OrderBy(group => group.Key)
        .Select(group => group.Key == Implementation.NotApplicable && group.Count() > 8
            ? $"{Words(group.Key)} {Number(group.Count())} others"
            : $"{Words(group.Key)} {English.List(group.Select(one => one.Provision.Code))}");

    private static string Words(Implementation implementation) => implementation switch
    {
        Implementation.NotInitiated => "not initiated",
        Implementation.Minimal => "minimally implemented",
        Implementation.Intermediate => "implemented to an intermediate degree",
        Implementation.Full => "fully implemented",
        Implementation.NotDue => "not due",
        Implementation.NotAssessed => "not assessed",
        Implementation.NotApplicable => "not applicable",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
