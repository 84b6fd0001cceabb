using System.Globalization;

namespace TreatyModel.Testing.Ensembles;

/// <summary>By how much two variants differ, and how sure that is.</summary>
public sealed record PairedDifference
{
    private const double Normal95 = 1.959963984540054;

    private PairedDifference(Distribution paired, double unpaired) => (Mean, StandardError, UnpairedStandardError, Runs) = (paired.Mean, paired.StandardError, unpaired, paired.Count);

    /// <summary>The mean of the second variant less that of the first.</summary>
    public double Mean { get; }

    /// <summary>The standard error of that, from the differences run by run.</summary>
    public double StandardError { get; }

    /// <summary>What the standard error would be had the variants met chance of their own: what common random numbers have gained.</summary>
    public double UnpairedStandardError { get; }

    /// <summary>How many pairs of runs there are.</summary>
    public int Runs { get; }

    /// <summary>The lower end of the interval that holds the true difference in 95 of 100 such experiments, by the normal approximation.</summary>
    public double Low => Mean - (Normal95 * StandardError);

    /// <summary>The upper end of that interval.</summary>
    public double High => Mean + (Normal95 * StandardError);

    /// <summary>Whether that interval leaves out 0.</summary>
    public bool IsClear => Low > 0 || High < 0;

    /// <summary>The difference and its interval.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Mean:+0.####;-0.####;0} [{Low:+0.####;-0.####;0}, {High:+0.####;-0.####;0}]");

    internal static PairedDifference Of(double[] first, double[] second)
    {
        var (one, other) = (Distribution.Of(first), Distribution.Of(second));
        return new PairedDifference(
            Distribution.Of(first.Zip(second, (a, b) => b - a)),
            Math.Sqrt((one.StandardError * one.StandardError) + (other.StandardError * other.StandardError)));
    }
}
