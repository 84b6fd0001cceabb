using TreatyModel.Identifiers;
using TreatyModel.Sources;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>A role that somebody has in a document: as the text states it, or as a source reads it.</summary>
public sealed record RoleHeld
{
    /// <summary>The role.</summary>
    public required Role Role { get; init => field = Guard.Defined(value); }

    /// <summary>Whose reading it is, or null where the text itself states it.</summary>
    public Id<Source>? AccordingTo { get; init; }

    /// <summary>A role that the text itself states.</summary>
    /// <param name="role">The role.</param>
    public static implicit operator RoleHeld(Role role) => new() { Role = role };

    /// <summary>The role, and whose reading it is.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => AccordingTo is null ? $"{Role}" : $"{Role} according to {AccordingTo}";
}
