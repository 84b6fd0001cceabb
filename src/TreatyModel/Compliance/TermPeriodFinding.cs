using TreatyModel.Time;

namespace TreatyModel.Compliance;

/// <summary>One period of a term.</summary>
public sealed record TermPeriodFinding
{
    /// <summary>Which: 1 is the first, 2 the first renewal.</summary>
    public required int Number { get; init; }

    /// <summary>When it begins.</summary>
    public required LegalTime Begins { get; init; }

    /// <summary>When it runs out: at the beginning of that day, or at that moment.</summary>
    public required LegalTime Expires { get; init; }

    /// <summary>The last day for a notice that keeps the term from being renewed, itself in time; null where it is not renewed by silence.</summary>
    public LegalTime? LastDayForNotice { get; init; }

    /// <summary>The last day that it covers; null where it is counted in hours.</summary>
    public NodaTime.LocalDate? LastDay => Expires is LegalTime.Day day ? day.Value.PlusDays(-1) : null;

    /// <summary>Its bounds.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number}: {Begins} to {Expires}");
}
