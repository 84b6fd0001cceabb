using TreatyModel.Identifiers;

namespace TreatyModel.Testing.Ensembles;

/// <summary>In how many runs a duty was the first to fail.</summary>
/// <param name="Address">The duty.</param>
/// <param name="Runs">The number of runs, 1 or more.</param>
/// <param name="Share">The same as a share of all runs, above 0 to 1.</param>
public sealed record FirstFailure(ProvisionId Address, int Runs, double Share)
{
    /// <summary>The duty and the number of runs.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Address}: {Runs}");
}
