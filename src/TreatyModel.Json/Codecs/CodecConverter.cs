using System.Text.Json;
using System.Text.Json.Serialization;

namespace TreatyModel.Json.Codecs;

/// <summary>A codec as a converter in somebody else's JSON.</summary>
/// <typeparam name="T">The type of the model.</typeparam>
internal sealed class CodecConverter<T>(Codec<T> codec) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var place = new ReadingPlace();
        try
        {
            return codec.Read(ref reader, place);
        }
        catch (ReadFailure failure)
        {
            throw new JsonException(failure.Path.Length == 0 ? failure.Message : $"{failure.Path}: {failure.Message}");
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => codec.Write(writer, value);
}
