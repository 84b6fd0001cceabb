using TreatyModel.Actors;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>Short ways to write participants.</summary>
public static class ParticipantExtensions
{
    /// <summary>An actor in roles that the text itself states.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="roles">The roles, at least one.</param>
    /// <returns>The participant.</returns>
    public static Participant As(this Actor actor, params ReadOnlySpan<RoleHeld> roles) =>
        new() { Actor = actor, Roles = ValueList.Create(roles) };

    /// <summary>The same participant with those who represented it.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="representatives">The representatives.</param>
    /// <returns>A new participant.</returns>
    public static Participant RepresentedBy(this Participant participant, params ReadOnlySpan<Representative> representatives)
    {
        var more = new List<Identifiers.Id<Representative>>(Guard.NotNull(participant).Representatives);
        foreach (var representative in representatives)
        {
            more.Add(representative);
        }

        return participant with { Representatives = [.. more] };
    }
}
