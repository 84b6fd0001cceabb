using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>The airspace above a place, or the waters off it.</summary>
public sealed record Above : Place
{
    /// <summary>The place.</summary>
    public required Id<Place> Of { get; init => field = Guard.NotNull(value); }

    /// <summary>Airspace or waters.</summary>
    public required Domain Domain { get; init => field = Guard.Defined(value); }

    internal override string KindName => Domain == Domain.Airspace ? "airspace" : "waters";
}
