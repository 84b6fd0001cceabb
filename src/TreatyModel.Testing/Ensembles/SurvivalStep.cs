using System.Globalization;
using NodaTime;

namespace TreatyModel.Testing.Ensembles;

/// <summary>A step of a survival curve.</summary>
/// <param name="After">The time from the beginning of the runs at which it comes down.</param>
/// <param name="Share">The share of runs in which it has not happened from then on, 0 to 1.</param>
public sealed record SurvivalStep(Duration After, double Share)
{
    /// <summary>The time in days and the share.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{After.TotalDays:0.####} days: {Share:0.####}");
}
