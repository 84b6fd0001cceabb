using System.Globalization;
using TreatyModel.Values;

namespace TreatyModel.Testing.Ensembles;

/// <summary>Numbers, one from each run, and what they say together.</summary>
public sealed record Distribution
{
    private Distribution(ValueList<double> sorted) => Sorted = sorted;

    /// <summary>The numbers, the smallest first, at least one.</summary>
    public ValueList<double> Sorted { get; }

    /// <summary>How many there are.</summary>
    public int Count => Sorted.Count;

    /// <summary>The mean.</summary>
    public double Mean => Sorted.Sum() / Count;

    /// <summary>The standard deviation, with n - 1 in the denominator; 0 for one number.</summary>
    public double StandardDeviation
    {
        get
        {
            var mean = Mean;
            return Count == 1 ? 0 : Math.Sqrt(Sorted.Sum(value => (value - mean) * (value - mean)) / (Count - 1));
        }
    }

    /// <summary>The standard error of the mean.</summary>
    public double StandardError => StandardDeviation / Math.Sqrt(Count);

    /// <summary>The half of the numbers lies at or below it.</summary>
    public double Median => Quantile(0.5);

    /// <summary>Numbers in any order.</summary>
    /// <param name="values">The numbers, at least one, all finite.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentException">There is none, or one is not finite.</exception>
    public static Distribution Of(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] sorted = [.. values.Order()];
        return sorted.Length > 0 && Array.TrueForAll(sorted, double.IsFinite)
            ? new Distribution([.. sorted])
            : throw new ArgumentException("A distribution needs at least one number, and all of them finite.", nameof(values));
    }

    /// <summary>The smallest number such that a share of all lies at or below it.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    /// <returns>One of the numbers.</returns>
    public double Quantile(double share) => share is >= 0 and <= 1
        ? Sorted[Math.Max(0, (int)Math.Ceiling(share * Count) - 1)]
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share is a number from 0 to 1.");

    /// <summary>The mean and its standard error.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"mean {Mean:0.####} ± {StandardError:0.####} of {Count}");
}
