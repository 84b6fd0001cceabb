using System.Text.Json;
using TreatyModel.Agreements;

namespace TreatyModel.Json.Codecs;

/// <summary>A role as a word where the text states it, as an object where a source reads it so.</summary>
internal sealed class RoleHeldCodec(Codec<Role> role, RecordCodec<RoleHeld> whole) : Codec<RoleHeld>
{
    internal override Shape Shape => new Shape.Either([new Shape.Same(role), whole.Shape]);

    internal override RoleHeld Read(ref Utf8JsonReader reader, ReadingPlace place) => reader.TokenType switch
    {
        JsonTokenType.String => role.Read(ref reader, place),
        JsonTokenType.StartObject => whole.Read(ref reader, place),
        _ => throw place.WrongKind(ref reader, "a role, or an object with 'role'"),
    };

    internal override void Write(Utf8JsonWriter writer, RoleHeld value)
    {
        if (value.AccordingTo is null)
        {
            role.Write(writer, value.Role);
        }
        else
        {
            whole.Write(writer, value);
        }
    }
}
