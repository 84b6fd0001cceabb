namespace TreatyModel.Testing.Generators;

/// <summary>How often what happens departs from a plain record of all being kept. Each is a share, 0 to 1; by default none.</summary>
/// <remarks><c>Gens.Chronicle(agreement, new ChronicleRates { Violations = 0.2, Denials = 0.5 })</c></remarks>
public sealed record ChronicleRates
{
    /// <summary>Of the duties: how many are broken. What is to be done is done too late or never, what is to be kept up or left is violated for a time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share.</exception>
    public double Violations { get; init => field = Share(value, nameof(Violations)); }

    /// <summary>Of the duties: how many are changed by what is said of them. They are extended, waived, suspended and resumed, excused, ended, found to be breached or kept, and that is revoked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share.</exception>
    public double Declarations { get; init => field = Share(value, nameof(Declarations)); }

    /// <summary>Of the entries: how many become known only later, 1 to 90 days after they happened.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share.</exception>
    public double LateReports { get; init => field = Share(value, nameof(LateReports)); }

    /// <summary>Of the entries: how many another source denies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share.</exception>
    public double Denials { get; init => field = Share(value, nameof(Denials)); }

    /// <summary>Of the entries: how many are first told with a wrong time, and corrected later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share.</exception>
    public double Corrections { get; init => field = Share(value, nameof(Corrections)); }

    /// <summary>Of the entries: how many are withdrawn later, as never having happened.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share.</exception>
    public double Retractions { get; init => field = Share(value, nameof(Retractions)); }

    // NaN is no share either.
    private static double Share(double value, string property) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(property, value, "A rate is a share, 0 to 1.");
}
