using System.Text.Json;
using System.Text.Json.Serialization;
using TreatyModel.Json.Codecs;
using TreatyModel.Values;

namespace TreatyModel.Json;

/// <summary>Lets applications hold the model's types in JSON of their own.</summary>
public static class TreatyJsonSerializerExtensions
{
    /// <summary>Makes a serializer read and write the model's types as they stand in files, whatever its own settings for names and nulls.</summary>
    /// <param name="options">The options, not yet in use. Metadata for the application's own types, from reflection or a generated context, stays as it is.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions ConfigureForTreatyModel(this JsonSerializerOptions options)
    {
        Guard.NotNull(options).Converters.Add(new Factory());
        return options;
    }

    private sealed class Factory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => Catalogue.All.TryFind(typeToConvert, out _);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Catalogue.All[typeToConvert].ToConverter();
    }
}
