using TreatyModel.Identifiers;
using TreatyModel.Text;
using TreatyModel.Values;

namespace TreatyModel.Actors;

/// <summary>Somebody who can act: a State, an armed group, an organisation, an authority, a body, an office, people.</summary>
/// <remarks>"Party" is no kind of actor: it is a role in a document and, in treaty law, a status.</remarks>
public abstract record Actor : IIdentified<Actor>
{
    private protected Actor()
    {
    }

    /// <inheritdoc/>
    public required Id<Actor> Id { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is called, none of the names preferred.</summary>
    public required Names Names { get; init => field = Guard.NotNull(value); }

    /// <summary>Further names to find it by, which are not printed.</summary>
    public Names Aliases { get; init => field = Guard.NotNull(value); } = Names.None;

    /// <summary>The actor that answers for what it does, or null where none is stated.</summary>
    public Id<Actor>? Responsible { get; init; }

    /// <summary>Keeps the family closed to other assemblies, and names the kind in plain English.</summary>
    internal abstract string KindName { get; }

    /// <summary>The id.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Id.Value;
}
