using NodaTime;
using TreatyModel.Identifiers;

namespace TreatyModel.Testing.Ensembles;

/// <summary>Two variants of an agreement, of a policy or of a behaviour that met the same chance, run by run (common random numbers).</summary>
/// <remarks>
/// Make both ensembles with one seed and the same days, and let the model draw what belongs to one purpose from a source of its own
/// (<see cref="RandomSource.For"/>): then a run of the one differs from the same run of the other only where the variants do.
/// </remarks>
public sealed class Comparison
{
    private Comparison(EnsembleResult first, EnsembleResult second) => (First, Second) = (first, second);

    /// <summary>The first variant.</summary>
    public EnsembleResult First { get; }

    /// <summary>The second variant.</summary>
    public EnsembleResult Second { get; }

    /// <summary>Compares two results.</summary>
    /// <param name="first">The first variant.</param>
    /// <param name="second">The second variant.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">They are not of one seed, of as many runs and of the same days.</exception>
    public static Comparison Of(EnsembleResult first, EnsembleResult second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return (first.Seed, first.Runs.Count, first.Begins, first.Ends) == (second.Seed, second.Runs.Count, second.Begins, second.Ends)
            ? new Comparison(first, second)
            : throw new ArgumentException($"Only ensembles of one seed, of as many runs and of the same days met the same chance: these are {first} and {second}.", nameof(second));
    }

    /// <summary>The difference in the share of runs in which a duty is unbroken at a time.</summary>
    /// <param name="after">The time from the beginning of the runs.</param>
    /// <param name="address">A duty, a norm or a clause that both variants have; null for any duty of the process.</param>
    /// <returns>The difference of the shares, -1 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is less than nothing, or longer than the runs.</exception>
    public PairedDifference SurvivalAt(Duration after, ProvisionId? address = null) =>
        after < Duration.Zero || after > First.Ends - First.Begins
        ? throw new ArgumentOutOfRangeException(nameof(after), after, $"The runs last {(First.Ends - First.Begins).TotalDays} days: ask about a time from their beginning to their end.")
        : Of(result => Measured(result, run => run.FirstBreach(address) is { } broken && broken <= result.Begins + after ? 0 : 1));

    /// <summary>The difference in the days that a duty is unbroken, within the length of the runs.</summary>
    /// <param name="address">A duty, a norm or a clause that both variants have; null for any duty of the process.</param>
    /// <returns>The difference in days.</returns>
    public PairedDifference DaysUnbroken(ProvisionId? address = null) =>
        Of(result => Measured(result, run => (Clamp(run.FirstBreach(address) ?? result.Ends, result) - result.Begins).TotalDays));

    /// <summary>The difference in any number that a run gives.</summary>
    /// <param name="measure">From a run's outcome to the number.</param>
    /// <returns>The difference.</returns>
    public PairedDifference Of(Func<RunOutcome, double> measure) => Of(result => Measured(result, measure));

    /// <summary>Both variants.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{First} against {Second}";

    private PairedDifference Of(Func<EnsembleResult, double[]> values) => PairedDifference.Of(values(First), values(Second));

    private static Instant Clamp(Instant at, EnsembleResult result) => Instant.Max(result.Begins, Instant.Min(at, result.Ends));

    private static double[] Measured(EnsembleResult result, Func<RunOutcome, double> measure) => [.. result.Runs.Select(measure)];
}
