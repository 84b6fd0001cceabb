using System.Globalization;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Scores;

/// <summary>An implementation rate: points reached out of points possible, exact, with what was left out and why.</summary>
/// <remarks><c>rate.Explain()</c> puts it into words.</remarks>
public sealed record Rate
{
    private const int PointsOfFull = 3;

    internal Rate(RateFormula formula, Scorecard of) => (Formula, Of) = (formula, of);

    /// <summary>How it was computed.</summary>
    public RateFormula Formula { get; }

    /// <summary>The scores that it was computed from.</summary>
    public Scorecard Of { get; }

    /// <summary>The provisions with a score, in the order of the formula.</summary>
    public ValueList<ProvisionScore> Counted => [.. Scores.Where(one => one.Points is not null)];

    /// <summary>The provisions without one, in the order of the formula; each says why.</summary>
    public ValueList<ProvisionScore> LeftOut => [.. Scores.Where(one => one.Points is null)];

    /// <summary>The points reached, each times its weight; exact.</summary>
    public decimal Numerator => Formula.Weights.Sum(weight => weight.Weight * (Of[weight.Provision].Points ?? 0));

    /// <summary>The points possible, each times its weight; exact, and 0 where nothing has a score that the formula counts.</summary>
    public decimal Denominator => PointsOfFull
        * Formula.Weights.Where(weight => Formula.Base == RateBase.All || Of[weight.Provision].Points is not null).Sum(weight => weight.Weight);

    /// <summary>Whether there is a rate: the denominator is not 0, and not all that could have a score went unassessed.</summary>
    public bool HasValue => Denominator > 0 && (Counted.Count > 0 || !LeftOut.Any(one => one.Implementation == Implementation.NotAssessed));

    /// <summary>Whether every provision that was due had a score; without that, the authors' files have no figure at all.</summary>
    public bool IsComplete => !LeftOut.Any(one => one.Implementation == Implementation.NotAssessed);

    private IEnumerable<ProvisionScore> Scores => Formula.Weights.Select(weight => Of[weight.Provision]);

    /// <summary>The rate in per cent, from 0 to 100, rounded once from the exact ratio; halves away from zero.</summary>
    /// <param name="decimals">How many decimals, 0 to 6.</param>
    /// <returns>The rate, or null where there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not between 0 and 6.</exception>
    public decimal? Percent(int decimals = 2)
    {
        if (decimals is < 0 or > 6)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"{nameof(decimals)} is between 0 and 6.");
        }

        if (!HasValue)
        {
            return null;
        }

        // Whole units of the last decimal, and what is over: the quotient itself is never rounded first.
        var unit = Enumerable.Repeat(10m, decimals).Aggregate(1m, (product, ten) => product * ten);
        var (scaled, denominator) = (Numerator * 100 * unit, Denominator);
        var over = scaled % denominator;
        var whole = (scaled - over) / denominator;
        return (2 * over >= denominator ? whole + 1 : whole) / unit;
    }

    /// <summary>The formula, the two numbers, and the rate: <c>accord implementation rate: 11 of 15 (73.33 %)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Formula}: {Numerator:0.######} of {Denominator:0.######} ({(Percent() is { } percent ? $"{percent.ToString("0.##", CultureInfo.InvariantCulture)} %" : "no rate")})");
}
