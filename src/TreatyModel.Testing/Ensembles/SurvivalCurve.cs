using NodaTime;
using TreatyModel.Values;

namespace TreatyModel.Testing.Ensembles;

/// <summary>The share of runs in which something has not happened yet, over time: a step function, by Kaplan and Meier.</summary>
/// <remarks>All runs are of one length, so that nothing is censored before the end, and the estimate is the plain share.</remarks>
public sealed record SurvivalCurve
{
    private SurvivalCurve(ValueList<SurvivalStep> steps, int runs, Duration length) => (Steps, Runs, Length) = (steps, runs, length);

    /// <summary>The steps, from 1 at the beginning downwards.</summary>
    public ValueList<SurvivalStep> Steps { get; }

    /// <summary>How many runs there are.</summary>
    public int Runs { get; }

    /// <summary>How long the runs are; the curve says nothing beyond.</summary>
    public Duration Length { get; }

    /// <summary>The share at a time.</summary>
    /// <param name="after">The time from the beginning of the runs, 0 to their length.</param>
    /// <returns>The share, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is before the beginning or after the end.</exception>
    public double At(Duration after) => after >= Duration.Zero && after <= Length
        ? Steps.Last(step => step.After <= after).Share
        : throw new ArgumentOutOfRangeException(nameof(after), after.TotalDays, "The curve is known from the beginning of the runs to their end, in days.");

    /// <summary>The standard error of the share at a time: that of a proportion of the runs.</summary>
    /// <param name="after">The time from the beginning of the runs, 0 to their length.</param>
    /// <returns>The standard error.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is before the beginning or after the end.</exception>
    public double StandardErrorAt(Duration after)
    {
        var share = At(after);
        return Math.Sqrt(share * (1 - share) / Runs);
    }

    /// <summary>How far it comes down.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Steps[^1].Share:0.####} after {Length.TotalDays:0.##} days");

    internal static SurvivalCurve Of(TimeToEvent times)
    {
        var steps = new List<SurvivalStep> { new(Duration.Zero, 1) };
        var gone = 0;
        foreach (var group in times.Sorted.GroupBy(time => time))
        {
            gone += group.Count();
            var step = new SurvivalStep(group.Key, 1 - ((double)gone / times.Runs));
            if (group.Key == Duration.Zero)
            {
                steps.Clear();
            }

            steps.Add(step);
        }

        return new SurvivalCurve([.. steps], times.Runs, times.Length);
    }
}
