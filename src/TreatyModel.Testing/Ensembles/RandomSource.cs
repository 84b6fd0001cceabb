using System.Numerics;

namespace TreatyModel.Testing.Ensembles;

/// <summary>A seeded source of chance for one step of one run: the same seed, run and step give the same numbers on every machine, on any number of threads.</summary>
/// <remarks>
/// xoshiro256** of Blackman and Vigna, its state filled by SplitMix64. .NET's own generator promises no such thing from one version to the
/// next. Each step has a stream of its own, and each purpose another (<see cref="For"/>): two variants of an agreement meet the same
/// chance at the same step, however often either of them has asked before (common random numbers).
/// </remarks>
public sealed class RandomSource
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private readonly ulong key;
    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;

    private RandomSource(ulong key)
    {
        this.key = key;
        (a, b) = (Mix(key += GoldenGamma), Mix(key += GoldenGamma));
        (c, d) = (Mix(key += GoldenGamma), Mix(key + GoldenGamma));
    }

    /// <summary>The source for one step of one run.</summary>
    /// <param name="seed">The seed of the ensemble.</param>
    /// <param name="run">The run, from 0.</param>
    /// <param name="step">The step, from 0.</param>
    /// <returns>The source.</returns>
    public static RandomSource Of(ulong seed, int run, int step) => new(Mix(Mix(Mix(seed) ^ (uint)run) ^ (uint)step));

    /// <summary>Another source for one purpose of the same step, independent of how often this one is asked.</summary>
    /// <remarks>Each call for one purpose begins with the same numbers: keep the source to draw from it again, or name a purpose for each thing that is drawn for.</remarks>
    /// <param name="purpose">A word for the purpose: <c>"shelling"</c>.</param>
    /// <returns>The source.</returns>
    public RandomSource For(string purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        // FNV-1a over the text: the same on every machine, as string.GetHashCode is not.
        var hash = 14695981039346656037;
        foreach (var character in purpose)
        {
            hash = (hash ^ character) * 1099511628211;
        }

        return new RandomSource(Mix(key ^ hash));
    }

    /// <summary>A number from 0, included, to 1, excluded.</summary>
    /// <returns>The number.</returns>
    public double Number() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0, included, to a bound, excluded, each as likely as the others.</summary>
    /// <param name="below">The bound, 1 or more.</param>
    /// <returns>The number.</returns>
    public int Whole(int below)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(below, 1);
        // The high half of the product; what would favour some numbers is drawn again (Lemire).
        var product = Math.BigMul(Next(), (ulong)below, out var low);
        if (low < (ulong)below)
        {
            var threshold = unchecked(0UL - (ulong)below) % (ulong)below;
            while (low < threshold)
            {
                product = Math.BigMul(Next(), (ulong)below, out low);
            }
        }

        return (int)product;
    }

    /// <summary>Whether something happens that has a given chance.</summary>
    /// <param name="chance">The chance, 0 to 1.</param>
    /// <returns>Whether it does.</returns>
    public bool Chance(double chance) => chance is >= 0 and <= 1
        ? Number() < chance
        : throw new ArgumentOutOfRangeException(nameof(chance), chance, "A chance is a number from 0 to 1.");

    /// <summary>One of several, each as likely as the others.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="several">They, at least one.</param>
    /// <returns>One of them.</returns>
    public T Pick<T>(params ReadOnlySpan<T> several) => several.Length > 0
        ? several[Whole(several.Length)]
        : throw new ArgumentException("There is nothing to pick from.", nameof(several));

    /// <summary>A waiting time with a given mean, where the chance is the same at every moment.</summary>
    /// <param name="mean">The mean, above 0, in any unit.</param>
    /// <returns>The time in that unit, 0 or more.</returns>
    public double Wait(double mean) => mean > 0
        ? -mean * Math.Log(1 - Number())
        : throw new ArgumentOutOfRangeException(nameof(mean), mean, "The mean of a waiting time is above 0.");

    /// <summary>How many of something happen that comes at random with a given mean (Poisson).</summary>
    /// <param name="mean">The mean, 0 to 500.</param>
    /// <returns>The number.</returns>
    public int Count(double mean)
    {
        if (mean is not (>= 0 and <= 500))
        {
            throw new ArgumentOutOfRangeException(nameof(mean), mean, "The mean of a count is a number from 0 to 500.");
        }

        var (count, product, limit) = (-1, 1.0, Math.Exp(-mean));
        while (product > limit || count < 0)
        {
            product *= 1 - Number();
            count++;
        }

        return count;
    }

    private ulong Next()
    {
        var result = BitOperations.RotateLeft(b * 5, 7) * 9;
        var shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = BitOperations.RotateLeft(d, 45);
        return result;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
