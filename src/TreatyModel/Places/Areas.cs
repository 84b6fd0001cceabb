using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>Several places taken together, without those excepted.</summary>
public sealed record Areas : Place
{
    /// <summary>The places, at least one.</summary>
    public required ValueList<Id<Place>> Of { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The places excepted.</summary>
    public ValueList<Id<Place>> Without { get; init => field = Guard.NotNull(value); } = [];

    internal override string KindName => "areas";
}
