using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>What is claimed of one place, each claim with who makes it and who says so. None is preferred.</summary>
public sealed record PlaceClaims
{
    /// <summary>The place, or null for claims about no place.</summary>
    public Id<Place>? Place { get; init; }

    /// <summary>The claims, in order of time.</summary>
    public required ValueList<Declaration> Claims { get; init; }
}
