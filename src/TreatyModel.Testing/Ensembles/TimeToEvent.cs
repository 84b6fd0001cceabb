using System.Globalization;
using NodaTime;
using TreatyModel.Values;

namespace TreatyModel.Testing.Ensembles;

/// <summary>How long it took until something happened, run by run. Runs that ended without it are censored: it may have come later.</summary>
public sealed record TimeToEvent
{
    private TimeToEvent(ValueList<Duration> sorted, int censored, Duration length) => (Sorted, Censored, Length) = (sorted, censored, length);

    /// <summary>The times from the beginning of the runs, the shortest first.</summary>
    public ValueList<Duration> Sorted { get; }

    /// <summary>In how many runs it did not happen.</summary>
    public int Censored { get; }

    /// <summary>How long the runs are.</summary>
    public Duration Length { get; }

    /// <summary>How many runs there are.</summary>
    public int Runs => Sorted.Count + Censored;

    /// <summary>The share of runs in which it happened, 0 to 1.</summary>
    public double Share => (double)Sorted.Count / Runs;

    /// <summary>The time by which it had happened in half of the runs; null where it happened in fewer.</summary>
    public Duration? Median => Sorted.Count * 2 >= Runs ? Sorted[((Runs + 1) / 2) - 1] : null;

    /// <summary>The mean time without it, within the length of the runs (the restricted mean survival time).</summary>
    public Duration RestrictedMean => (Sorted.Aggregate(Duration.Zero, (sum, time) => sum + time) + (Length * Censored)) / Runs;

    /// <summary>The share of runs in which it has not happened yet, over time.</summary>
    public SurvivalCurve Survival => SurvivalCurve.Of(this);

    /// <summary>How often, and the median.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"in {Sorted.Count} of {Runs} runs{(Median is { } median ? $", in half of them after {median.TotalDays:0.##} days" : "")}");

    internal static TimeToEvent Of(IEnumerable<Instant?> events, Instant begins, Instant ends)
    {
        Instant?[] all = [.. events];
        // What stood before the runs began has happened at their beginning.
        Duration[] times = [.. all.OfType<Instant>().Where(at => at < ends).Select(at => Duration.Max(Duration.Zero, at - begins)).Order()];
        return new TimeToEvent([.. times], all.Length - times.Length, ends - begins);
    }
}
