using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>How a place is delimited.</summary>
public sealed record Delimitation
{
    /// <summary>By what means.</summary>
    public required DelimitationKind By { get; init => field = Guard.Defined(value); }

    /// <summary>Which map, which description, which date; in our own words, or null.</summary>
    public string? Detail { get; init => field = Guard.OptionalText(value); }

    /// <summary>Delimited by a map or an annex to the text.</summary>
    /// <param name="detail">Which.</param>
    /// <returns>The delimitation.</returns>
    public static Delimitation Map(string detail) => new() { By = DelimitationKind.Map, Detail = detail };

    /// <summary>Delimited as an administrative unit is.</summary>
    /// <param name="detail">Which, or null.</param>
    /// <returns>The delimitation.</returns>
    public static Delimitation AdministrativeUnit(string? detail = null) => new() { By = DelimitationKind.AdministrativeUnit, Detail = detail };

    /// <summary>Delimited by words.</summary>
    /// <param name="detail">The words, our own.</param>
    /// <returns>The delimitation.</returns>
    public static Delimitation Description(string detail) => new() { By = DelimitationKind.Description, Detail = detail };
}
