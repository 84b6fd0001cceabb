using System.Text.Json;
using TreatyModel.Values;

namespace TreatyModel.Json.Codecs;

/// <summary>A list as an array.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class ListCodec<T>(Codec<T> element) : Codec<ValueList<T>>
{
    internal override Shape Shape => new Shape.Items(element);

    internal override ValueList<T> Read(ref Utf8JsonReader reader, ReadingPlace place)
    {
        place.Expect(ref reader, JsonTokenType.StartArray, "a list");
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            place.Enter(items.Count);
            if (reader.TokenType == JsonTokenType.Null)
            {
                throw place.Failure(ReadCode.WrongKind, reader.TokenStartIndex, "An element of a list cannot be null.");
            }

            items.Add(element.Read(ref reader, place));
            place.Leave();
        }

        return [.. items];
    }

    internal override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            element.Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
