using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatyModel.Json.Codecs;

namespace TreatyModel.Json;

/// <summary>Resolves the model's types, and lists of them, for a serializer's own chain of resolvers.</summary>
/// <remarks>
/// <see cref="TreatyJsonSerializerExtensions.ConfigureForTreatyModel"/> does the same in one step; the resolver is for
/// options that put their chain together themselves, and for <see cref="JsonSerializer"/> overloads that take metadata.
/// </remarks>
public sealed class TreatyJsonResolver : IJsonTypeInfoResolver
{
    private TreatyJsonResolver()
    {
    }

    /// <summary>The resolver, which is the same for all.</summary>
    public static TreatyJsonResolver Default { get; } = new();

    /// <summary>The metadata of a type of the model.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The options that ask.</param>
    /// <returns>The metadata, or null for a type that files do not hold.</returns>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Catalogue.All.TryFind(type, out var codec) ? codec.ToTypeInfo(options) : null;
}
