namespace TreatyModel.Json;

/// <summary>How documents are written.</summary>
public sealed record TreatyJsonOptions
{
    /// <summary>Documents without a reference to their schema.</summary>
    public static TreatyJsonOptions Default { get; } = new();

    /// <summary>What <c>$schema</c> says: a path or an address that editors find the schema at; null to leave it out.</summary>
    public string? SchemaReference { get; init => field = Values.Guard.OptionalText(value); }
}
