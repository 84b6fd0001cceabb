using TreatyModel.Identifiers;
using TreatyModel.Text;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>Somewhere that a text speaks of: a point, a line, a corridor, a zone, a territory.</summary>
public abstract record Place : IIdentified<Place>
{
    private protected Place()
    {
    }

    /// <inheritdoc/>
    public required Id<Place> Id { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is called, none of the names preferred.</summary>
    public required Names Names { get; init => field = Guard.NotNull(value); }

    /// <summary>Further names to find it by, which are not printed.</summary>
    public Names Aliases { get; init => field = Guard.NotNull(value); } = Names.None;

    /// <summary>How the text or the record delimits it, or null where nothing does: a vague area.</summary>
    public Delimitation? DelimitedBy { get; init; }

    /// <summary>The places that it lies in or runs through, as a matter of geography: no statement on sovereignty.</summary>
    public ValueList<Id<Place>> Within { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Its coordinates, or null where none are given.</summary>
    public Geometry? Geometry { get; init; }

    /// <summary>Keeps the family closed to other assemblies, and names the kind in plain English.</summary>
    internal abstract string KindName { get; }

    /// <summary>The id.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Id.Value;
}
