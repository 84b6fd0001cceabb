using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TreatyModel.Json.Codecs;

/// <summary>How one type of the model is read and written. Each type has one, in <see cref="Catalogue"/>.</summary>
internal abstract class Codec
{
    /// <summary>The type of the model.</summary>
    internal abstract Type Type { get; }

    /// <summary>What it reads.</summary>
    internal abstract Shape Shape { get; }

    /// <summary>The codec as a property of a record.</summary>
    internal abstract Property<TOwner> Bind<TOwner>(PropertyInfo property, bool required)
        where TOwner : class;

    /// <summary>The codec as a serializer's converter, for applications that embed the type.</summary>
    internal abstract JsonConverter ToConverter();

    internal abstract JsonTypeInfo ToTypeInfo(JsonSerializerOptions options);
}

/// <summary>How values of one type are read and written.</summary>
/// <typeparam name="T">The type of the model.</typeparam>
internal abstract class Codec<T> : Codec
{
    internal override Type Type => typeof(T);

    /// <summary>Reads a value. The reader stands on its first token, and is left on its last.</summary>
    internal abstract T Read(ref Utf8JsonReader reader, ReadingPlace place);

    internal abstract void Write(Utf8JsonWriter writer, T value);

    internal override Property<TOwner> Bind<TOwner>(PropertyInfo property, bool required) => new Property<TOwner, T>(property, this, required);

    internal override JsonConverter ToConverter() => new CodecConverter<T>(this);

    internal override JsonTypeInfo ToTypeInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new CodecConverter<T>(this));
}
