namespace TreatyModel.Chronicles;

/// <summary>How something stood at a time and a place: 2,100 persons present, forces still there.</summary>
public sealed record Observation : Entry
{
    internal override string Written => $"{Happened} {Id}: observed{(Amount is null ? "" : $" {Amount}")}";
}
