using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>The ground between two lines, or the way between two points.</summary>
public sealed record Between : Place
{
    /// <summary>The lines or points, at least two.</summary>
    public required ValueList<Id<Place>> Of
    {
        get;
        init => field = Guard.NotNull(value).Count >= 2
            ? value
            : throw new ArgumentException("There must be at least two to lie between.", nameof(Of));
    }

    internal override string KindName => "ground between lines";
}
