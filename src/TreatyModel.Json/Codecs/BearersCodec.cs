using System.Text.Json;
using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Json.Codecs;

/// <summary>Bearers in the shortest form that says it: one id, a list of ids, or an object.</summary>
internal sealed class BearersCodec(Codec<Id<Actor>> actor, Codec<ValueList<Id<Actor>>> actors, RecordCodec<Bearers> whole) : Codec<Bearers>
{
    internal override Shape Shape => new Shape.Either([new Shape.Same(actor), new Shape.Same(actors), whole.Shape]);

    internal override Bearers Read(ref Utf8JsonReader reader, ReadingPlace place) => reader.TokenType switch
    {
        JsonTokenType.String => Bearers.Each([actor.Read(ref reader, place)]),
        JsonTokenType.StartArray => Bearers.Each(actors.Read(ref reader, place).AsSpan()),
        JsonTokenType.StartObject => whole.Read(ref reader, place),
        _ => throw place.WrongKind(ref reader, "an actor, a list of actors, or an object with 'actors'"),
    };

    internal override void Write(Utf8JsonWriter writer, Bearers value)
    {
        if (!value.Stated || value.Sharing != Sharing.Each)
        {
            whole.Write(writer, value);
        }
        else if (value.Actors.Count == 1)
        {
            actor.Write(writer, value.Actors[0]);
        }
        else
        {
            actors.Write(writer, value.Actors);
        }
    }
}
