using System.Reflection;
using System.Text.Json;

namespace TreatyModel.Json.Codecs;

/// <summary>A property of a record, by its name in files.</summary>
/// <typeparam name="TOwner">The record.</typeparam>
internal abstract class Property<TOwner>(PropertyInfo property, bool required)
    where TOwner : class
{
    /// <summary>The name in files.</summary>
    internal string Name { get; } = JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    internal bool IsRequired { get; } = required;

    internal abstract Field Field { get; }

    internal abstract void Read(ref Utf8JsonReader reader, ReadingPlace place, TOwner owner);

    /// <summary>Writes name and value, or nothing where an optional property has its default value.</summary>
    internal abstract void Write(Utf8JsonWriter writer, TOwner owner, TOwner? defaults);
}

/// <summary>A property of a record.</summary>
/// <typeparam name="TOwner">The record.</typeparam>
/// <typeparam name="TValue">The property's type.</typeparam>
internal sealed class Property<TOwner, TValue>(PropertyInfo property, Codec<TValue> codec, bool required) : Property<TOwner>(property, required)
    where TOwner : class
{
    private readonly Func<TOwner, TValue> get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
    private readonly Action<TOwner, TValue> set = property.SetMethod!.CreateDelegate<Action<TOwner, TValue>>();

    internal override Field Field { get; } = new(JsonNamingPolicy.CamelCase.ConvertName(property.Name), property, required, codec);

    internal override void Read(ref Utf8JsonReader reader, ReadingPlace place, TOwner owner)
    {
        var start = reader.TokenStartIndex;
        var value = codec.Read(ref reader, place);
        try
        {
            // The accessor checks the value, so a file passes the same check as an initializer.
            set(owner, value);
        }
        catch (ArgumentException error)
        {
            throw place.Failure(ReadCode.WrongValue, start, Messages.Of(error, Name));
        }
    }

    internal override void Write(Utf8JsonWriter writer, TOwner owner, TOwner? defaults)
    {
        var value = get(owner);
        if (!IsRequired && (value is null || (defaults is not null && EqualityComparer<TValue>.Default.Equals(value, get(defaults)))))
        {
            return;
        }

        writer.WritePropertyName(Name);
        codec.Write(writer, value);
    }
}
