using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>An actor in its roles in one document, with those who represented it there.</summary>
public sealed record Participant
{
    /// <summary>The actor.</summary>
    public required Id<Actor> Actor { get; init => field = Guard.NotNull(value); }

    /// <summary>Its roles, at least one.</summary>
    public required ValueList<RoleHeld> Roles { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Who represented it.</summary>
    public ValueList<Id<Representative>> Representatives { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether the text itself binds it as a party.</summary>
    public bool IsParty => Roles.Any(held => held.Role == Role.Party && held.AccordingTo is null);

    /// <summary>The actor and its roles.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Actor} ({string.Join(", ", Roles)})";
}
