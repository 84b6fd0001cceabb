using NodaTime;

namespace TreatyModel.Compliance;

/// <summary>By how much something is late: in days where either the time at which it was due or that up to which it is counted is known to the day only, else in elapsed time.</summary>
public sealed record Lateness
{
    private Lateness(int? days, Duration? elapsed) => (Days, Elapsed) = (days, elapsed);

    /// <summary>In calendar days after the last day on which it was in time, 1 or more; null where both hours are known.</summary>
    public int? Days { get; }

    /// <summary>In elapsed time after the moment at which it was due; null where it is counted in days.</summary>
    public Duration? Elapsed { get; }

    /// <summary>So many days.</summary>
    /// <param name="days">1 or more.</param>
    /// <returns>The lateness.</returns>
    public static Lateness OfDays(int days) => days >= 1
        ? new Lateness(days, null)
        : throw new ArgumentOutOfRangeException(nameof(days), days, "What is late is so by at least a day.");

    /// <summary>So much elapsed time.</summary>
    /// <param name="elapsed">Above zero.</param>
    /// <returns>The lateness.</returns>
    public static Lateness Of(Duration elapsed) => elapsed > Duration.Zero
        ? new Lateness(null, elapsed)
        : throw new ArgumentOutOfRangeException(nameof(elapsed), elapsed.ToString("c", System.Globalization.CultureInfo.InvariantCulture), "What is late is so by some time.");

    /// <summary>In words: <c>3 days</c>, <c>1 minute</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Days is { } days ? Count(days, "day") : Spoken(Elapsed!.Value);

    internal static string Spoken(Duration elapsed)
    {
        var parts = new List<string>(4);
        Add(parts, elapsed.Days, "day");
        Add(parts, elapsed.Hours, "hour");
        Add(parts, elapsed.Minutes, "minute");
        Add(parts, parts.Count == 0 || elapsed.Seconds > 0 ? elapsed.Seconds : 0, "second");
        return parts.Count == 0 ? "less than a second" : string.Join(" and ", parts);
    }

    private static void Add(List<string> parts, int count, string unit)
    {
        if (count != 0)
        {
            parts.Add(Count(count, unit));
        }
    }

    private static string Count(int count, string unit) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:#,0} {unit}{(count == 1 ? "" : "s")}");
}
