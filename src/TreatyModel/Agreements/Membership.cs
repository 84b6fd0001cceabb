using TreatyModel.Identifiers;
using TreatyModel.Sources;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>A source's word that an agreement belongs to a process.</summary>
public sealed record Membership
{
    /// <summary>The agreement.</summary>
    public required Id<Agreement> Agreement { get; init => field = Guard.NotNull(value); }

    /// <summary>The source.</summary>
    public required Id<Source> Source { get; init => field = Guard.NotNull(value); }

    /// <summary>Where in the source, or null.</summary>
    public string? At { get; init => field = Guard.OptionalText(value); }
}
